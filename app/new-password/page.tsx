import type { Metadata } from 'next'
import { houseTitle } from '#app/house-title.ts'
import { EntrancePage, type EntrancePageProps } from '#app/sign-in/entrance-page.tsx'
import { NewPasswordForm } from '#app/sign-in/new-password-form.tsx'
import { readEntrance } from '#app/sign-in/read-entrance.ts'
import { returnPath } from '#app/sign-in/return-path.ts'
import { signInService } from '#app/sign-in/sign-in-service.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await readEntrance()
  return { title: houseTitle(words.signIn.newPassword.title), referrer: 'no-referrer' }
}

/** Where the link to a new password leads. */
export default async function NewPasswordPage({ searchParams }: EntrancePageProps) {
  const { words } = await readEntrance()
  const next = returnPath((await searchParams).next)
  return (
    <EntrancePage>
      <NewPasswordForm service={signInService()} next={next} words={words.signIn} />
    </EntrancePage>
  )
}
