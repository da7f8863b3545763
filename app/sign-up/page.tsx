import type { Metadata } from 'next'
import { DICTIONARIES } from '#app/dictionary/dictionaries.ts'
import { readPreferences } from '#app/preferences.ts'
import { EntrancePage, type EntrancePageProps } from '#app/sign-in/entrance-page.tsx'
import { entranceTitle } from '#app/sign-in/entrance-title.ts'
import { PasswordForm } from '#app/sign-in/password-form.tsx'
import { returnPath } from '#app/sign-in/return-path.ts'
import { readProviders, signInService } from '#app/sign-in/sign-in-service.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { locale } = await readPreferences()
  return { title: entranceTitle(DICTIONARIES[locale].signIn.signUpTitle) }
}

export default async function SignUpPage({ searchParams }: EntrancePageProps) {
  const { locale } = await readPreferences()
  return (
    <EntrancePage>
      <PasswordForm
        mode="signUp"
        service={signInService()}
        providers={await readProviders()}
        next={returnPath((await searchParams).next)}
        locale={locale}
      />
    </EntrancePage>
  )
}
