import { useState } from 'react'
import { Button } from '#app/components/ui/button.tsx'
import { useWizard } from '#client/wizard/wizard-context.ts'

/** The way back and the end; after it the way on to the house, or to another onboarding. */
export function EndBar() {
  const { store, state, say, goTo } = useWizard()
  const { session, path, texts } = state
  const [isFinishing, setIsFinishing] = useState(false)
  const { brand } = texts.outline
  const last = path.at(-1)

  async function finish() {
    setIsFinishing(true)
    await store.complete()
    setIsFinishing(false)
  }

  return (
    <div className="flex flex-wrap items-center justify-between gap-3 border-t border-border pt-6 print:hidden">
      {session.status === 'completed' ? (
        <>
          <Restart />
          {brand?.links?.return === undefined ? null : (
            <Button asChild size="large">
              <a href={brand.links.return}>{say('goOn', { name: brand.name })}</a>
            </Button>
          )}
        </>
      ) : (
        <>
          {last === undefined ? (
            <span />
          ) : (
            <Button variant="ghost" onClick={() => goTo(last)}>
              {say('back')}
            </Button>
          )}
          <Button size="large" aria-disabled={isFinishing || undefined} onClick={() => void finish()}>
            {isFinishing ? say('finishing') : say('finish')}
          </Button>
        </>
      )}
    </div>
  )
}

function Restart() {
  const { store, say, goTo } = useWizard()
  const [isAsking, setIsAsking] = useState(false)
  if (!isAsking) {
    return (
      <Button variant="ghost" onClick={() => setIsAsking(true)}>
        {say('restart')}
      </Button>
    )
  }

  async function restart() {
    if (!(await store.restart())) return
    const [first] = store.getState().path
    if (first !== undefined) goTo(first)
  }

  return (
    <fieldset className="flex flex-wrap items-center gap-3">
      <legend className="mb-2 text-sm">{say('restartQuestion')}</legend>
      <Button autoFocus onClick={() => void restart()}>
        {say('restartConfirm')}
      </Button>
      <Button variant="ghost" onClick={() => setIsAsking(false)}>
        {say('cancel')}
      </Button>
    </fieldset>
  )
}
