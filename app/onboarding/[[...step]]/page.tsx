import type { Metadata } from 'next'
import { redirect } from 'next/navigation.js'
import { DICTIONARIES } from '#app/dictionary/dictionaries.ts'
import { readPreferences } from '#app/preferences.ts'
import { entrancePath } from '#app/sign-in/entrance-path.ts'
import { signInService } from '#app/sign-in/sign-in-service.ts'
import { EarlyInput } from '../early-input.tsx'
import { allowedPlace, PLACES } from '../engine/answers.ts'
import { OutOfReach } from '../out-of-reach.tsx'
import { RenewSignIn } from '../renew-sign-in.tsx'
import { readVisitor } from '../signed-in-session.ts'
import { WizardEntrance } from '../wizard-entrance.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const { locale } = await readPreferences()
  return { title: DICTIONARIES[locale].wizard.title, robots: { index: false } }
}

interface StepPageProps {
  params: Promise<{ step?: string[] }>
}

/**
 * The wizard at one of its steps. An address that may not be opened yet, or is none, leads to the step that is
 * next; from there the browser goes from step to step by itself.
 */
export default async function StepPage({ params }: StepPageProps) {
  const { step: segments = [] } = await params
  const wanted = segments.length === 1 ? segments[0] : undefined
  const path = wanted === undefined ? '/onboarding' : `/onboarding/${wanted}`
  const preferences = await readPreferences()
  const service = signInService()
  const visitor = await readVisitor()

  if (visitor.kind === 'nobody') redirect(`${await entrancePath()}?next=${encodeURIComponent(path)}`)
  if (visitor.kind === 'expired')
    return <RenewSignIn service={service} path={path} locale={preferences.locale} />
  if (visitor.kind === 'unknown') return <OutOfReach locale={preferences.locale} />

  const { current, userId } = visitor
  if (current) {
    const place = allowedPlace(wanted, current.session, current.session.completedSteps)
    const isTooEarly = current.session.status === 'in_progress' && PLACES.some((name) => name === wanted)
    if (wanted !== place) redirect(`/onboarding/${place}${isTooEarly ? '?from=later' : ''}`)
  }
  return (
    <>
      <EarlyInput />
      <WizardEntrance
        userId={userId}
        current={current}
        service={service}
        theme={preferences.theme}
        locale={preferences.locale}
      />
    </>
  )
}
