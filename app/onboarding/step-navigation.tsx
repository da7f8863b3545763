import { Check } from 'lucide-react'
import { classNames } from '#app/components/ui/class-names.ts'
import { allowedPlace, PLACES, type Place } from './engine/answers.ts'
import { STEP_NAMES } from './engine/outline.ts'
import { useWizard } from './wizard-context.ts'

/** The steps in a row: where one is, what is done, and links to what may be opened. */
export function StepNavigation({ place: current }: { place: Place }) {
  const { store, state, words, goTo } = useWizard()
  const doneSteps: readonly string[] = store.doneSteps()
  const isCompleted = state.session.status === 'completed'
  const currentIndex = PLACES.indexOf(current)

  return (
    <nav aria-label={words.stepsLabel}>
      {current === 'complete' ? null : (
        <p className="mb-3 text-sm text-muted-foreground">
          {words.stepOf(currentIndex + 1, STEP_NAMES.length)}
        </p>
      )}
      <ol className="grid grid-cols-4 gap-2">
        {PLACES.map((place) => {
          const isDone = doneSteps.includes(place) || isCompleted
          const isOpen = !isCompleted && allowedPlace(place, state.session, store.doneSteps()) === place
          const label = (
            <span
              className={classNames(
                'flex items-center gap-1 border-t-2 pt-2 text-sm',
                isDone || place === current ? 'border-primary' : 'border-border',
                place === current ? 'font-medium text-foreground' : 'text-muted-foreground',
              )}
            >
              {words.steps[place]}
              {isDone ? (
                <>
                  <Check className="size-3.5 text-primary" aria-hidden />
                  <span className="sr-only">({words.stepDone})</span>
                </>
              ) : null}
            </span>
          )
          return (
            <li key={place} aria-current={place === current ? 'step' : undefined}>
              {isOpen && place !== current ? (
                <a
                  href={`/onboarding/${place}`}
                  className="block rounded-sm hover:[&>span]:text-foreground"
                  onClick={(event) => {
                    if (event.metaKey || event.ctrlKey || event.shiftKey) return
                    event.preventDefault()
                    goTo(place)
                  }}
                >
                  {label}
                </a>
              ) : (
                label
              )}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
