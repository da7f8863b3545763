import { useEffect, useState } from 'react'
import { Alert } from '#app/components/ui/alert.tsx'
import { Button } from '#app/components/ui/button.tsx'
import { useWizard } from '#client/wizard/wizard-context.ts'

const SAY_AFTER_MS = 5_000

/** Stands for a part of the page that is on its way; says so where that takes long. */
export function LatePage() {
  const { say } = useWizard()
  const [isLate, setIsLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsLate(true), SAY_AFTER_MS)
    return () => clearTimeout(timer)
  }, [])
  return isLate ? (
    <Alert variant="warning" role="alert">
      <span className="grow basis-60">{say('late')}</span>
      <Button size="small" variant="secondary" onClick={() => location.reload()}>
        {say('loadAgain')}
      </Button>
    </Alert>
  ) : (
    <p className="text-muted-foreground">{say('loading')}</p>
  )
}

/** Stands for a part of the page that has failed. */
export function FailedPage({ onTryAgain }: { onTryAgain: () => void }) {
  const { say } = useWizard()
  return (
    <Alert variant="warning" role="alert" data-failed>
      <span className="grow basis-60">{say('unknown')}</span>
      <Button size="small" variant="secondary" onClick={onTryAgain}>
        {say('tryAgain')}
      </Button>
    </Alert>
  )
}
