import type { Metadata } from 'next'
import { DICTIONARIES } from '#app/dictionary/dictionaries.ts'
import { readPreferences } from '#app/preferences.ts'
import { Arrival } from '../arrival.tsx'
import { EntrancePage, type EntrancePageProps } from '../entrance-page.tsx'
import { entranceTitle } from '../entrance-title.ts'
import { returnPath } from '../return-path.ts'
import { signInService } from '../sign-in-service.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { locale } = await readPreferences()
  return { title: entranceTitle(DICTIONARIES[locale].signIn.title), referrer: 'no-referrer' }
}

/** Where links of mails and providers lead. */
export default async function ArrivePage({ searchParams }: EntrancePageProps) {
  const { locale } = await readPreferences()
  const next = returnPath((await searchParams).next)
  return (
    <EntrancePage>
      <Arrival service={signInService()} next={next} locale={locale} />
    </EntrancePage>
  )
}
