import { useEffect, useState } from 'react'
import { OnboardingError } from '#client/errors.ts'
import type { Industry } from '#client/types.ts'
import { useWizard } from '#client/wizard/wizard-context.ts'
import { countCodePoints, normalizeText } from '#lib/flow/normal-text.ts'

const SUGGEST_DELAY_MS = 350
const MAX_SUGGESTIONS = 3
/** Below it a second suggestion only distracts. */
const MIN_CONFIDENCE = 0.05
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

/** What the industry may be, by the company's name and description. */
export function IndustrySuggestions({ company, description, slug, onChoose }: IndustrySuggestionsProps) {
  const { store, state, say } = useWizard()
  const { client } = store
  const { locale } = state.texts.outline
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
  return (
    <section aria-live="polite" className="min-h-20 text-sm sm:min-h-16">
      {answer ? (
        <div className="grid gap-2">
          <p className="text-muted-foreground">
            {answer.isConfident ? say('suggested', { company: answer.company }) : say('unsure')}
          </p>
          <ul className="flex flex-wrap gap-2">
            {matches.map((industry) => (
              <li key={industry.slug}>
                <button
                  type="button"
                  title={industry.match?.reason}
                  aria-pressed={industry.slug === slug}
                  onClick={() => onChoose(industry.slug)}
                  className="rounded-full border border-input/60 bg-card px-3 py-1.5 text-start hover:bg-muted aria-pressed:border-primary aria-pressed:bg-accent"
                >
                  {industry.name}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </section>
  )
}
