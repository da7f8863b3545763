import type { Metadata } from 'next'
import { DICTIONARIES } from '#app/dictionary/dictionaries.ts'
import { readPreferences } from '#app/preferences.ts'
import { EntrancePage, type EntrancePageProps } from '#app/sign-in/entrance-page.tsx'
import { entranceTitle } from '#app/sign-in/entrance-title.ts'
import { LinkForm } from '#app/sign-in/link-form.tsx'
import { returnPath } from '#app/sign-in/return-path.ts'
import { signInService } from '#app/sign-in/sign-in-service.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { locale } = await readPreferences()
  return { title: entranceTitle(DICTIONARIES[locale].signIn.withoutPassword.title) }
}

export default async function SignInLinkPage({ searchParams }: EntrancePageProps) {
  const { locale } = await readPreferences()
  const next = returnPath((await searchParams).next)
  return (
    <EntrancePage>
      <LinkForm purpose="withoutPassword" service={signInService()} next={next} locale={locale} />
    </EntrancePage>
  )
}
