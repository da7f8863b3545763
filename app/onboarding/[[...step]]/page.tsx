import type { Metadata } from 'next'
import { redirect } from 'next/navigation.js'
import { LostParts } from '#app/components/lost-parts.tsx'
import { houseTitle } from '#app/house-title.ts'
import { chosenLocale, readPreferences } from '#app/preferences.ts'
import { entrancePath } from '#app/sign-in/entrance-path.ts'
import { signInService } from '#app/sign-in/sign-in-service.ts'
import { allowedPlace, LAST_PLACE, placesOf } from '#client/wizard/places.ts'
import { sayIn, type WizardTexts } from '#client/wizard/texts.ts'
import { BrandStyle } from '../brand-style.tsx'
import { type DueAnswer, dueAnswersOf } from '../due-answers.ts'
import { EarlyInput } from '../early-input.tsx'
import { lastHeading } from '../last-heading.ts'
import LastPage from '../last-page.tsx'
import { OutOfReach } from '../out-of-reach.tsx'
import { RenewSignIn } from '../renew-sign-in.tsx'
import { servedLocales, servedTexts } from '../served-texts.ts'
import { readRequirements, readVisitor, type Visitor } from '../signed-in-session.ts'
import { WithoutScript } from '../without-script.tsx'
import { WizardEntrance } from '../wizard-entrance.tsx'

interface WizardPageProps {
  params: Promise<{ step?: string[] }>
}

export async function generateMetadata({ params }: WizardPageProps): Promise<Metadata> {
  const { step: [wanted] = [] } = await params
  const visitor = await readVisitor()
  const texts = await textsFor(visitor)
  const { brand } = texts.outline
  const title = titleOf(visitor, wanted, texts)
  return {
    title: houseTitle(title),
    ...(brand === null ? {} : { description: brand.name }),
    robots: { index: false },
  }
}

function titleOf(visitor: Visitor, wanted: string | undefined, { outline, ...words }: WizardTexts): string {
  const say = sayIn({ outline, ...words })
  const current = visitor.kind === 'signed_in' ? visitor.current : undefined
  if (current === undefined) return say('title')
  const step = outline.steps.find(({ name }) => name === wanted)
  return step?.title ?? lastHeading(current.session.status, outline.hasAdvice, say).title
}

/**
 * Of the version and in the language of the session, once it is completed in the one that was chosen since; without a
 * session in the one that is preferred of those that the flow has.
 */
async function textsFor(visitor: Visitor): Promise<WizardTexts> {
  const current = visitor.kind === 'signed_in' ? visitor.current : undefined
  if (current === undefined) return servedTexts((await readPreferences(servedLocales())).locale)
  const { status, locale, definitionVersion } = current.session
  const chosen = status === 'in_progress' ? undefined : await chosenLocale(servedLocales())
  return servedTexts(chosen ?? locale, definitionVersion)
}

/**
 * The wizard at one of its steps. An address that may not be opened yet, or is none, leads to the step that is
 * next; from there the browser goes from step to step by itself.
 */
export default async function WizardPage({ params }: WizardPageProps) {
  const { step: segments = [] } = await params
  const wanted = segments.length === 1 ? segments[0] : undefined
  const path = wanted === undefined ? '/onboarding' : `/onboarding/${encodeURIComponent(wanted)}`
  const visitor = await readVisitor()
  if (visitor.kind === 'nobody') redirect(`${await entrancePath()}?next=${encodeURIComponent(path)}`)
  if (visitor.kind === 'signed_in') leadToPlace(visitor, wanted)

  const { theme } = await readPreferences(servedLocales())
  const texts = await textsFor(visitor)
  const service = signInService()
  return (
    <>
      <LostParts text={sayIn(texts)('late')} />
      <EarlyInput />
      <BrandStyle brand={texts.outline.brand} />
      <WithoutScript texts={texts} />
      {visitor.kind === 'expired' ? (
        <RenewSignIn service={service} path={path} texts={texts} />
      ) : visitor.kind === 'unknown' ? (
        <OutOfReach texts={texts} />
      ) : (
        <WizardEntrance
          userId={visitor.userId}
          current={visitor.current}
          texts={texts}
          service={service}
          theme={theme}
          due={await readDue(visitor, texts)}
          // Whoever comes to it has it with the page: of one that came later, what stands would go until then.
          lastPage={wanted === LAST_PLACE ? LastPage : undefined}
        />
      )}
    </>
  )
}

/** What somebody who is done still owes, in the words of the newest version. */
async function readDue(
  { current }: Visitor & { kind: 'signed_in' },
  { outline }: WizardTexts,
): Promise<DueAnswer[]> {
  if (current?.session.status !== 'completed') return []
  const requirements = await readRequirements()
  if (requirements === undefined) return []
  return dueAnswersOf(requirements, (await servedTexts(outline.locale)).outline)
}

function leadToPlace({ current }: Visitor & { kind: 'signed_in' }, wanted: string | undefined): void {
  if (current === undefined) return
  const { session } = current
  const place = allowedPlace(wanted, session, session.path, session.completedSteps)
  if (wanted === place) return
  const isTooEarly =
    session.status === 'in_progress' && wanted !== undefined && placesOf(session.path).includes(wanted)
  redirect(`/onboarding/${place}${isTooEarly ? '?from=later' : ''}`)
}
