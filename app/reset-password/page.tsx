import type { Metadata } from 'next'
import { houseTitle } from '#app/house-title.ts'
import { EntrancePage, type EntrancePageProps } from '#app/sign-in/entrance-page.tsx'
import { LinkForm } from '#app/sign-in/link-form.tsx'
import { readEntrance } from '#app/sign-in/read-entrance.ts'
import { returnPath } from '#app/sign-in/return-path.ts'
import { signInService } from '#app/sign-in/sign-in-service.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await readEntrance()
  return { title: houseTitle(words.signIn.forgotten.title) }
}

export default async function ResetPasswordPage({ searchParams }: EntrancePageProps) {
  const { words } = await readEntrance()
  const next = returnPath((await searchParams).next)
  return (
    <EntrancePage>
      <LinkForm purpose="forgotten" service={signInService()} next={next} words={words.signIn} />
    </EntrancePage>
  )
}
