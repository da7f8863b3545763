import { useEffect, useState } from 'react'
import type { OnboardingClient } from '../client.ts'
import { OnboardingError } from '../errors.ts'
import type { Industry } from '../types.ts'
import { useWizard } from './wizard-context.ts'

/** What is chosen by who finds none. */
export const OTHER_INDUSTRY = 'other'

/** The most that one answer holds; it holds the whole table. */
const WHOLE_TABLE = 200

const tables = new Map<string, Promise<Industry[]>>()

/** All industries in a language, read once per page. Raises OnboardingError. */
export function allIndustries(
  client: Pick<OnboardingClient, 'findIndustries'>,
  locale: string,
): Promise<Industry[]> {
  const known = tables.get(locale)
  if (known) return known
  const reading = client.findIndustries({ limit: WHOLE_TABLE, locale }).then(({ data }) => data)
  tables.set(locale, reading)
  reading.catch(() => tables.delete(locale))
  return reading
}

/** The name of an industry; empty until it is known. */
export function useIndustryName(slug: string, locale: string): string {
  const { client } = useWizard().store
  const [known, setKnown] = useState<{ slug: string; locale: string; name: string }>()
  useEffect(() => {
    if (slug === '') return
    let isCurrent = true
    allIndustries(client, locale)
      .then((industries) => {
        const name = industries.find((industry) => industry.slug === slug)?.name ?? slug
        if (isCurrent) setKnown({ slug, locale, name })
      })
      .catch((error: unknown) => {
        if (!OnboardingError.isInstance(error)) throw error
      })
    return () => {
      isCurrent = false
    }
  }, [client, slug, locale])
  return known?.slug === slug && known.locale === locale ? known.name : ''
}
