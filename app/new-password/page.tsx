import type { Metadata } from 'next'
import { DICTIONARIES } from '#app/dictionary/dictionaries.ts'
import { readPreferences } from '#app/preferences.ts'
import { EntrancePage, type EntrancePageProps } from '#app/sign-in/entrance-page.tsx'
import { entranceTitle } from '#app/sign-in/entrance-title.ts'
import { NewPasswordForm } from '#app/sign-in/new-password-form.tsx'
import { returnPath } from '#app/sign-in/return-path.ts'
import { signInService } from '#app/sign-in/sign-in-service.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { locale } = await readPreferences()
  return { title: entranceTitle(DICTIONARIES[locale].signIn.newPassword.title), referrer: 'no-referrer' }
}

/** Where the link to a new password leads. */
export default async function NewPasswordPage({ searchParams }: EntrancePageProps) {
  const { locale } = await readPreferences()
  const next = returnPath((await searchParams).next)
  return (
    <EntrancePage>
      <NewPasswordForm service={signInService()} next={next} locale={locale} />
    </EntrancePage>
  )
}
