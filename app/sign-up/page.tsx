import type { Metadata } from 'next'
import { houseTitle } from '#app/house-title.ts'
import { EntrancePage, type EntrancePageProps } from '#app/sign-in/entrance-page.tsx'
import { PasswordForm } from '#app/sign-in/password-form.tsx'
import { readEntrance } from '#app/sign-in/read-entrance.ts'
import { returnPath } from '#app/sign-in/return-path.ts'
import { readProviders, signInService } from '#app/sign-in/sign-in-service.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await readEntrance()
  return { title: houseTitle(words.signIn.signUpTitle) }
}

export default async function SignUpPage({ searchParams }: EntrancePageProps) {
  const { words } = await readEntrance()
  return (
    <EntrancePage>
      <PasswordForm
        mode="signUp"
        service={signInService()}
        providers={await readProviders()}
        next={returnPath((await searchParams).next)}
        words={words.signIn}
      />
    </EntrancePage>
  )
}
