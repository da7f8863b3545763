import { useEffect, useState } from 'react'
import type { OnboardingClient } from '../client.ts'
import { OnboardingError } from '../errors.ts'
import type { Flow, Industry } from '../types.ts'
import { allIndustries, OTHER_INDUSTRY } from './industry-names.ts'
import { useWizard } from './wizard-context.ts'

const SEARCH_DELAY_MS = 180
const MAX_RESULTS = 20

export interface IndustrySearch {
  state: 'searching' | 'failed' | 'found'
  /** The text that they were found for. */
  query: string
  /** The best first; "other" stands last, whatever was searched. */
  industries: Industry[]
}

/** What the table has for the text typed so far; all of it for none. Runs only while it is wanted. */
export function useIndustrySearch(text: string, isWanted: boolean, locale: string): IndustrySearch {
  const { client } = useWizard().store
  const [search, setSearch] = useState<IndustrySearch>({ state: 'searching', query: '', industries: [] })
  const query = text.trim()
  useEffect(() => {
    if (!isWanted) return
    const aborter = new AbortController()
    setSearch((before) => ({ ...before, state: 'searching' }))
    const timer = setTimeout(
      () => {
        find(client, query, locale, aborter.signal)
          .then((industries) => {
            if (!aborter.signal.aborted) setSearch({ state: 'found', query, industries })
          })
          .catch((error: unknown) => {
            if (aborter.signal.aborted) return
            if (!OnboardingError.isInstance(error)) throw error
            setSearch({ state: 'failed', query, industries: [] })
          })
      },
      query === '' ? 0 : SEARCH_DELAY_MS,
    )
    return () => {
      clearTimeout(timer)
      aborter.abort()
    }
  }, [client, query, isWanted, locale])
  return search
}

async function find(
  client: OnboardingClient<Flow>,
  q: string,
  locale: string,
  signal: AbortSignal,
): Promise<Industry[]> {
  const all = allIndustries(client, locale)
  const found = q === '' ? all : client.findIndustries({ q, limit: MAX_RESULTS, locale }, { signal })
  const [named, whole] = await Promise.all([found, all])
  const industries = 'data' in named ? named.data : named
  const isOther = ({ slug }: Industry) => slug === OTHER_INDUSTRY
  return [...industries.filter((one) => !isOther(one)), ...whole.filter(isOther)]
}
