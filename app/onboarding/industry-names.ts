import { useEffect, useState } from 'react'
import type { Locale } from '#app/locales.ts'
import type { OnboardingClient } from '#client/client.ts'
import { OnboardingError } from '#client/errors.ts'
import type { Industry } from '#client/types.ts'
import { useWizard } from './wizard-context.ts'

/** The most that one answer holds; it holds the whole table. */
const WHOLE_TABLE = 200

const tables = new Map<Locale, Promise<Industry[]>>()

/** All industries in a language, read once per page. Raises OnboardingError. */
export function allIndustries(client: OnboardingClient, locale: Locale): Promise<Industry[]> {
  const known = tables.get(locale)
  if (known) return known
  const reading = client.findIndustries({ limit: WHOLE_TABLE, locale }).then(({ data }) => data)
  tables.set(locale, reading)
  reading.catch(() => tables.delete(locale))
  return reading
}

/** The name of an industry; empty until it is known. */
export function useIndustryName(slug: string, locale: Locale): string {
  const { client } = useWizard().store
  const [known, setKnown] = useState<{ slug: string; locale: Locale; name: string }>()
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
