import type { Metadata } from 'next'
import { houseTitle } from '#app/house-title.ts'
import { Arrival } from '../arrival.tsx'
import { EntrancePage, type EntrancePageProps } from '../entrance-page.tsx'
import { readEntrance } from '../read-entrance.ts'
import { returnPath } from '../return-path.ts'
import { signInService } from '../sign-in-service.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await readEntrance()
  return { title: houseTitle(words.signIn.title), referrer: 'no-referrer' }
}

/** Where links of mails and providers lead. */
export default async function ArrivePage({ searchParams }: EntrancePageProps) {
  const { words } = await readEntrance()
  const next = returnPath((await searchParams).next)
  return (
    <EntrancePage>
      <Arrival service={signInService()} next={next} words={words.signIn} />
    </EntrancePage>
  )
}
