import { useEffect, useState } from 'react'
import { OnboardingError } from '#client/errors.ts'
import type { Industry } from '#client/types.ts'
import { countCodePoints, normalizeText } from '#lib/flow/normal-text.ts'
import { useWizard } from '../wizard-context.ts'

const SUGGEST_DELAY_MS = 350
const MAX_SUGGESTIONS = 3
/** Below it a second suggestion only distracts. */
const MIN_CONFIDENCE = 0.02
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
  onChoose: (slug: string) => void
}

/** What the industry may be, by the company's name and description, and how sure that is. */
export function IndustrySuggestions({ company, description, slug, onChoose }: IndustrySuggestionsProps) {
  const { store, state, words } = useWizard()
  const { client } = store
  const { locale } = state.session
  const name = normalizeText(company)
  const text = normalizeText(description)
  const [answer, setAnswer] = useState<Suggestions>()

  useEffect(() => {
    const length = countCodePoints(name)
    if (length < MIN_NAME_CHARACTERS || length > MAX_NAME_CHARACTERS) return setAnswer(undefined)
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
        .then(({ data, meta }) =>
          setAnswer({ industries: data, isConfident: meta.confident ?? false, company: name }),
        )
        .catch((error: unknown) => {
          // The search and the list are there without suggestions as well.
          if (!aborter.signal.aborted && !OnboardingError.isInstance(error)) throw error
        })
    }, SUGGEST_DELAY_MS)
    return () => {
      clearTimeout(timer)
      aborter.abort()
    }
  }, [client, name, text, locale])

  const matches = (answer?.industries ?? []).filter(
    ({ match }, index) => match !== undefined && (index === 0 || match.confidence >= MIN_CONFIDENCE),
  )
  // Nothing is certain.
  const percentOf = (confidence = 0) => Math.min(99, Math.round(confidence * 100))
  return (
    <section aria-live="polite" className="min-h-20 text-sm sm:min-h-16">
      {answer ? (
        <div className="grid gap-2">
          <p className="text-muted-foreground">
            {answer.isConfident ? words.industry.suggested(answer.company) : words.industry.unsure}
          </p>
          <ul className="flex flex-wrap gap-2">
            {matches.map((industry) => (
              <li key={industry.slug}>
                <button
                  type="button"
                  title={industry.match?.reason}
                  aria-pressed={industry.slug === slug}
                  onClick={() => onChoose(industry.slug)}
                  className="rounded-full border border-input/60 bg-card px-3 py-1 text-left hover:bg-muted aria-pressed:border-primary aria-pressed:bg-accent"
                >
                  {industry.name}{' '}
                  <span className="text-muted-foreground">
                    {(answer.isConfident ? words.industry.confidence : words.industry.guess)(
                      percentOf(industry.match?.confidence),
                    )}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <p className="text-muted-foreground">{words.industry.hint}</p>
      )}
    </section>
  )
}
