import type { Metadata } from 'next'
import { redirect } from 'next/navigation.js'
import { LostParts } from '#app/components/lost-parts.tsx'
import { houseTitle } from '#app/house-title.ts'
import { chosenLocale, readPreferences } from '#app/preferences.ts'
import { entrancePath } from '#app/sign-in/entrance-path.ts'
import { signInService } from '#app/sign-in/sign-in-service.ts'
import { sayIn } from '#client/wizard/texts.ts'
import { BrandStyle } from '../brand-style.tsx'
import { dueAnswersOf } from '../due-answers.ts'
import { OutOfReach } from '../out-of-reach.tsx'
import { RenewSignIn } from '../renew-sign-in.tsx'
import { servedLocales, servedTexts } from '../served-texts.ts'
import { readRequirements, readVisitor } from '../signed-in-session.ts'
import { UpdateEntrance } from './update-entrance.tsx'

const PATH = '/onboarding/update'

/** In the words of the newest version, which is what an update is of. */
async function textsOfVisitor() {
  const visitor = await readVisitor()
  const current = visitor.kind === 'signed_in' ? visitor.current : undefined
  const chosen = await chosenLocale(servedLocales())
  return servedTexts(chosen ?? current?.session.locale ?? (await readPreferences(servedLocales())).locale)
}

export async function generateMetadata(): Promise<Metadata> {
  const texts = await textsOfVisitor()
  return { title: houseTitle(sayIn(texts)('changeAnswers')), robots: { index: false } }
}

/**
 * The way back in for who is done: says what is due and until when, and opens everything filled in; at once where
 * nothing is due. Who is not done goes on where they are.
 */
export default async function UpdatePage() {
  const visitor = await readVisitor()
  if (visitor.kind === 'nobody') redirect(`${await entrancePath()}?next=${encodeURIComponent(PATH)}`)
  if (visitor.kind === 'signed_in' && visitor.current?.session.status !== 'completed') redirect('/onboarding')

  const texts = await textsOfVisitor()
  const service = signInService()
  const requirements = visitor.kind === 'signed_in' ? await readRequirements() : undefined
  return (
    <>
      <LostParts text={sayIn(texts)('late')} />
      <BrandStyle brand={texts.outline.brand} />
      {visitor.kind === 'expired' ? (
        <RenewSignIn service={service} path={PATH} texts={texts} />
      ) : visitor.kind === 'unknown' || requirements === undefined ? (
        <OutOfReach texts={texts} />
      ) : (
        <UpdateEntrance
          userId={visitor.userId}
          texts={texts}
          service={service}
          due={dueAnswersOf(requirements, texts.outline)}
        />
      )}
    </>
  )
}
