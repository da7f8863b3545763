import { useState } from 'react'
import { Button } from '#app/components/ui/button.tsx'
import { useWizard } from '#client/wizard/wizard-context.ts'
import { BottomBar } from './bottom-bar.tsx'

/** The way back and the end; after it what happens next, and the ways on: to the house, to other answers, to a new start. */
export function EndBar() {
  const { state } = useWizard()
  return state.session.status === 'completed' ? <AfterTheEnd /> : <BeforeTheEnd />
}

function BeforeTheEnd() {
  const { store, state, say, goTo } = useWizard()
  const [isFinishing, setIsFinishing] = useState(false)
  const last = state.path.at(-1)

  async function finish() {
    setIsFinishing(true)
    await store.complete()
    setIsFinishing(false)
    // What keeps one from it stands at the top of a long page.
    document.querySelector('[data-notice]')?.scrollIntoView({ block: 'center' })
  }

  return (
    <BottomBar
      back={
        last === undefined ? null : (
          <Button variant="ghost" size="large" className="-ms-6" onClick={() => goTo(last)}>
            {say('back')}
          </Button>
        )
      }
    >
      <Button size="large" aria-disabled={isFinishing || undefined} onClick={() => void finish()}>
        {isFinishing ? say('finishing') : say('finish')}
      </Button>
    </BottomBar>
  )
}

function AfterTheEnd() {
  const { state, say } = useWizard()
  const { brand, returnUrl, hasAdvice } = state.texts.outline
  return (
    <section aria-labelledby="next" className="grid gap-4 print:hidden">
      <h2 id="next" className="text-lg font-semibold tracking-tight">
        {say('next')}
      </h2>
      <ul className="grid list-disc gap-1 ps-5 text-sm">
        <li>{say('nextKept')}</li>
        {hasAdvice ? <li>{say('nextPlan')}</li> : null}
        <li>{say('nextAsked')}</li>
      </ul>
      <Restart />
      <BottomBar back={<ChangeAnswers isPrimary={returnUrl === undefined} />}>
        {returnUrl === undefined ? null : (
          <Button asChild size="large">
            <a href={returnUrl}>
              {brand === null ? say('goOnSomewhere') : say('goOn', { name: brand.name })}
            </a>
          </Button>
        )}
      </BottomBar>
    </section>
  )
}

function ChangeAnswers({ isPrimary }: { isPrimary: boolean }) {
  const { store, say, goTo } = useWizard()
  const [isOpening, setIsOpening] = useState(false)

  async function openAnswers() {
    setIsOpening(true)
    const isOpen = await store.update()
    setIsOpening(false)
    if (!isOpen) return
    // What has come due since is asked first; without such, all can be looked through.
    const { path } = store.getState()
    const open = path.find((step) => !store.doneSteps().includes(step)) ?? path[0]
    if (open !== undefined) goTo(open)
  }

  return (
    <Button
      variant={isPrimary ? 'secondary' : 'ghost'}
      size="large"
      className={isPrimary ? undefined : '-ms-6'}
      aria-disabled={isOpening || undefined}
      onClick={() => void openAnswers()}
    >
      {say('changeAnswers')}
    </Button>
  )
}

function Restart() {
  const { store, say, goTo } = useWizard()
  const [isAsking, setIsAsking] = useState<boolean>()
  if (!isAsking) {
    return (
      <Button
        variant="ghost"
        className="-ms-4 justify-self-start"
        // Whoever thought better of it goes on from here.
        autoFocus={isAsking === false}
        onClick={() => setIsAsking(true)}
      >
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
