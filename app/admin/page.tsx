import type { Metadata } from 'next'
import { PreferenceSwitches } from '#app/components/preference-switches.tsx'
import { SiteHeader } from '#app/components/site-header.tsx'
import { readPreferences } from '#app/preferences.ts'
import { signInService } from '#app/sign-in/sign-in-service.ts'
import { servedTexts } from '../onboarding/served-texts.ts'
import { Dashboard } from './dashboard.tsx'
import { ADMIN_WORDS } from './words.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { locale } = await readPreferences()
  return { title: ADMIN_WORDS[locale].title, robots: { index: false } }
}

/** The operators' page. What it shows comes from the API, which asks for the role. */
export default async function AdminPage() {
  const { locale, theme } = await readPreferences()
  const words = ADMIN_WORDS[locale]
  return (
    <>
      <SiteHeader>
        <PreferenceSwitches locale={locale} theme={theme} />
      </SiteHeader>
      <main className="mx-auto grid w-full max-w-5xl gap-6 px-4 py-6 sm:px-6">
        <div className="grid gap-1">
          <h1 className="text-2xl font-semibold tracking-tight">{words.title}</h1>
          <p className="text-sm text-muted-foreground">{words.introduction}</p>
        </div>
        <Dashboard locale={locale} service={signInService()} stepTitles={await stepTitles(locale)} />
      </main>
    </>
  )
}

async function stepTitles(locale: string): Promise<Record<string, string>> {
  const { outline } = await servedTexts(locale)
  return Object.fromEntries(outline.steps.map(({ name, title }) => [name, title]))
}
