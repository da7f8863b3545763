import { useSyncExternalStore } from 'react'
import { useWizard } from '#client/wizard/wizard-context.ts'

/** Says how one comes back to what is half done. */
export function FinishLater() {
  const { say } = useWizard()
  // The server may be called otherwise than browsers call it. An address runs from the left in every language.
  const host = useSyncExternalStore(never, hostOfPage, hostUnknown)
  return (
    <details className="text-sm text-muted-foreground">
      <summary className="-mx-2 inline-flex min-h-11 cursor-pointer items-center rounded-md px-2 underline underline-offset-4 hover:no-underline">
        {say('later')}
      </summary>
      <p className="max-w-prose pb-2">{say('laterText', { address: `\u2066${host}/onboarding\u2069` })}</p>
    </details>
  )
}

const never = () => () => undefined
const hostOfPage = () => location.host
const hostUnknown = () => ''
