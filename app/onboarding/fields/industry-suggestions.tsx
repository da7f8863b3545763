import { useEffect, useState } from 'react'
import { Button } from '#app/components/ui/button.tsx'
import { classNames } from '#app/components/ui/class-names.ts'
import { OnboardingError } from '#client/errors.ts'
import type { Industry } from '#client/types.ts'
import { useWizard } from '#client/wizard/wizard-context.ts'
import { countCodePoints, normalizeText } from '#lib/flow/normal-text.ts'
import { focusField } from '../focus-field.ts'

const SUGGEST_DELAY_MS = 350
const MAX_SUGGESTIONS = 3
/** Below it a suggestion is a guess, and says more about us than about the company. */
const MIN_CONFIDENCE = 0.3
const MIN_NAME_CHARACTERS = 2
const MAX_NAME_CHARACTERS = 100
const MAX_DESCRIPTION_CHARACTERS = 500

interface Suggestions {
  industries: Industry[]
  isConfident: boolean
  /** The name that they are for. */
  company: string
}

interface IndustrySuggestionsProps {
  company: string
  description: string
  slug: string
  /** The id of the box that the industry stands in. */
  box: string
  /** The suggestion that was taken for the person, as long as they have not chosen. */
  preselected: string | undefined
  /** Whether the person has said an industry, or is about to. */
  isDecided: boolean
  onChoose: (slug: string) => void
  /** Takes a sure suggestion for the person, as long as they have not decided. */
  onPreselect: (slug: string) => void
}

/** What the industry may be, by the company's name and description: a sure one is chosen, and can be changed. */
export function IndustrySuggestions({
  company,
  description,
  slug,
  box,
  preselected,
  isDecided,
  onChoose,
  onPreselect,
}: IndustrySuggestionsProps) {
  const { store, state, say } = useWizard()
  const { client } = store
  const { locale } = state.texts.outline
  const name = normalizeText(company)
  const text = normalizeText(description)
  const [answer, setAnswer] = useState<Suggestions>()
  const length = countCodePoints(name)
  const isName = length >= MIN_NAME_CHARACTERS && length <= MAX_NAME_CHARACTERS

  useEffect(() => {
    if (!isName) return setAnswer(undefined)
    const aborter = new AbortController()
    const query = {
      company: name,
      ...(text !== '' && countCodePoints(text) <= MAX_DESCRIPTION_CHARACTERS ? { description: text } : {}),
      limit: MAX_SUGGESTIONS,
      locale,
    }
    const timer = setTimeout(() => {
      client
        .findIndustries(query, { signal: aborter.signal })
        .then(({ data, meta }) => {
          if (!aborter.signal.aborted)
            setAnswer({ industries: data, isConfident: meta.confident ?? false, company: name })
        })
        .catch((error: unknown) => {
          // The search and the list are there without suggestions as well.
          if (!aborter.signal.aborted && !OnboardingError.isInstance(error)) throw error
        })
    }, SUGGEST_DELAY_MS)
    return () => {
      clearTimeout(timer)
      aborter.abort()
    }
  }, [client, isName, name, text, locale])

  const matches = (answer?.industries ?? []).filter(
    ({ match }) => match !== undefined && match.confidence >= MIN_CONFIDENCE,
  )
  const sure = answer?.isConfident ? matches[0]?.slug : undefined

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each suggestion
  useEffect(() => {
    const isOpen = slug === '' || slug === preselected
    if (sure === undefined || isDecided || !isOpen) return
    onPreselect(sure)
  }, [sure])

  const others = matches.filter((industry) => industry.slug !== slug)
  const isPreselected = slug !== '' && slug === preselected
  return (
    <section
      aria-live="polite"
      className={classNames(
        'grid content-start gap-2 text-sm',
        // Room is kept for what is on its way, so that nothing moves when it comes; before there is a name, nothing is.
        ((slug === '' && isName) || isPreselected) && 'min-h-20 sm:min-h-16',
      )}
    >
      {answer === undefined ? null : isPreselected ? (
        <p className="flex flex-wrap items-center gap-x-3 text-muted-foreground">
          {say('suggested', { company: answer.company })}
          <Button variant="link" size="inline" className="min-h-11" onClick={() => focusField(box)}>
            {say('change')}
          </Button>
        </p>
      ) : slug !== '' ? null : others.length > 0 ? (
        <>
          <p className="text-muted-foreground">{say('suggested', { company: answer.company })}</p>
          <ul className="flex flex-wrap gap-2">
            {others.map((industry) => (
              <li key={industry.slug}>
                <button
                  type="button"
                  title={industry.match?.reason}
                  onClick={() => onChoose(industry.slug)}
                  className="min-h-11 rounded-full border border-input/60 bg-card px-4 text-start hover:bg-muted"
                >
                  {industry.name}
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p className="text-muted-foreground">{say('unsure')}</p>
      )}
    </section>
  )
}
