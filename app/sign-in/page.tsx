import type { Metadata } from 'next'
import { DICTIONARIES } from '#app/dictionary/dictionaries.ts'
import { readPreferences } from '#app/preferences.ts'
import { EntrancePage, type EntrancePageProps } from './entrance-page.tsx'
import { entranceTitle } from './entrance-title.ts'
import { PasswordForm } from './password-form.tsx'
import { returnPath } from './return-path.ts'
import { readProviders, signInService } from './sign-in-service.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { locale } = await readPreferences()
  return { title: entranceTitle(DICTIONARIES[locale].signIn.title) }
}

export default async function SignInPage({ searchParams }: EntrancePageProps) {
  const { locale } = await readPreferences()
  return (
    <EntrancePage>
      <PasswordForm
        mode="signIn"
        service={signInService()}
        providers={await readProviders()}
        next={returnPath((await searchParams).next)}
        locale={locale}
      />
    </EntrancePage>
  )
}
