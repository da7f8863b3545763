import type { Metadata } from 'next'
import { PreferenceSwitches } from '#app/components/preference-switches.tsx'
import { SiteHeader } from '#app/components/site-header.tsx'
import { DICTIONARIES } from '#app/dictionary/dictionaries.ts'
import { readPreferences } from '#app/preferences.ts'
import { returnPath } from './return-path.ts'
import { SignInForm } from './sign-in-form.tsx'
import { signInService } from './sign-in-service.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { locale } = await readPreferences()
  return { title: DICTIONARIES[locale].signIn.title }
}

interface SignInPageProps {
  searchParams: Promise<{ next?: string | string[] }>
}

export default async function SignInPage({ searchParams }: SignInPageProps) {
  const { locale, theme } = await readPreferences()
  return (
    <>
      <SiteHeader>
        <PreferenceSwitches locale={locale} theme={theme} />
      </SiteHeader>
      <main className="mx-auto w-full max-w-sm px-4 pt-10 pb-20 sm:pt-20">
        <SignInForm service={signInService()} next={returnPath((await searchParams).next)} locale={locale} />
      </main>
    </>
  )
}
