import { useEffect, useState } from 'react'
import { OnboardingError } from '../errors.ts'
import type { Industry } from '../types.ts'
import { allIndustries } from './industry-names.ts'
import { useWizard } from './wizard-context.ts'

const SEARCH_DELAY_MS = 180
const MAX_RESULTS = 20

export type IndustrySearch =
  | { state: 'searching' | 'failed'; industries: Industry[] }
  | { state: 'found'; industries: Industry[] }

/** What the table has for the text typed so far; all of it for none. Runs only while `isOpen`. */
export function useIndustrySearch(text: string, isOpen: boolean, locale: string): IndustrySearch {
  const { client } = useWizard().store
  const [search, setSearch] = useState<IndustrySearch>({ state: 'searching', industries: [] })
  const query = text.trim()
  useEffect(() => {
    if (!isOpen) return
    const aborter = new AbortController()
    setSearch(({ industries }) => ({ state: 'searching', industries }))
    const timer = setTimeout(
      () => {
        const reading =
          query === ''
            ? allIndustries(client, locale)
            : client
                .findIndustries({ q: query, limit: MAX_RESULTS, locale }, { signal: aborter.signal })
                .then(({ data }) => data)
        reading
          .then((industries) => {
            if (!aborter.signal.aborted) setSearch({ state: 'found', industries })
          })
          .catch((error: unknown) => {
            if (aborter.signal.aborted) return
            if (!OnboardingError.isInstance(error)) throw error
            setSearch({ state: 'failed', industries: [] })
          })
      },
      query === '' ? 0 : SEARCH_DELAY_MS,
    )
    return () => {
      clearTimeout(timer)
      aborter.abort()
    }
  }, [client, query, isOpen, locale])
  return search
}
