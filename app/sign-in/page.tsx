import type { Metadata } from 'next'
import { houseTitle } from '#app/house-title.ts'
import { EntrancePage, type EntrancePageProps } from './entrance-page.tsx'
import { PasswordForm } from './password-form.tsx'
import { readEntrance } from './read-entrance.ts'
import { returnPath } from './return-path.ts'
import { readProviders, signInService } from './sign-in-service.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await readEntrance()
  return { title: houseTitle(words.signIn.title) }
}

export default async function SignInPage({ searchParams }: EntrancePageProps) {
  const { words } = await readEntrance()
  return (
    <EntrancePage>
      <PasswordForm
        mode="signIn"
        service={signInService()}
        providers={await readProviders()}
        next={returnPath((await searchParams).next)}
        words={words.signIn}
      />
    </EntrancePage>
  )
}
