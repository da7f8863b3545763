import { Check } from 'lucide-react'
import { PageLink } from '#app/components/page-link.tsx'
import { classNames } from '#app/components/ui/class-names.ts'
import { allowedPlace, placesOf } from '#client/wizard/places.ts'
import { minutesLeft } from '#client/wizard/time-left.ts'
import { useWizard } from '#client/wizard/wizard-context.ts'

/** So many titles have room beside each other. */
const MOST_TITLES = 5

/** The places in a row: where one is, what is done, and links to what may be opened. */
export function StepNavigation({ place: current }: { place: string }) {
  const { store, state, say, goTo } = useWizard()
  const { session, path, texts } = state
  const doneSteps = store.doneSteps()
  const isCompleted = session.status === 'completed'
  const places = placesOf(path)
  const last = say(texts.outline.hasAdvice ? 'plan' : 'review')
  const titleOf = (place: string) => texts.outline.steps.find(({ name }) => name === place)?.title ?? last
  const titleClasses = places.length > MOST_TITLES ? 'sr-only' : 'sr-only sm:not-sr-only'

  return (
    <nav aria-label={say('steps')}>
      {isCompleted ? null : (
        <p className="text-sm text-muted-foreground">
          {say('stepOf', { step: places.indexOf(current) + 1, total: places.length })}
          {doneSteps.length === path.length ? null : (
            <> · {say('minutesLeft', { count: minutesLeft(texts, store.left(), doneSteps) })}</>
          )}
        </p>
      )}
      <ol className="flex gap-2">
        {places.map((place) => {
          const isDone = doneSteps.includes(place) || isCompleted
          const isCurrent = place === current
          const isOpen = !isCompleted && allowedPlace(place, session, path, doneSteps) === place
          const label = (
            <span className="block min-h-11 py-4">
              <span
                className={classNames(
                  'block rounded-full',
                  isCurrent ? 'h-1.5 bg-link' : isDone ? 'my-px h-1 bg-link/60' : 'my-px h-1 bg-border',
                )}
              />
              <span
                className={classNames(
                  'sm:mt-2 sm:flex sm:items-start sm:gap-1 text-xs',
                  isCurrent ? 'font-medium text-foreground' : 'text-muted-foreground',
                )}
              >
                {isDone ? (
                  <Check
                    className={classNames(
                      'mt-0.5 size-3 shrink-0 text-link',
                      places.length > MOST_TITLES ? 'hidden' : 'hidden sm:block',
                    )}
                    aria-hidden
                  />
                ) : null}
                <span className={titleClasses}>{titleOf(place)}</span>
                {isDone ? <span className="sr-only">({say('done')})</span> : null}
              </span>
            </span>
          )
          return (
            <li key={place} aria-current={isCurrent ? 'step' : undefined} className="min-w-0 flex-1">
              {isOpen && !isCurrent ? (
                <PageLink
                  href={`/onboarding/${place}`}
                  className="block rounded-sm"
                  onClick={(event) => {
                    if (event.metaKey || event.ctrlKey || event.shiftKey) return
                    event.preventDefault()
                    goTo(place)
                  }}
                >
                  {label}
                </PageLink>
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
