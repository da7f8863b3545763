import { expectTypeOf, test } from 'vitest'
import { z } from 'zod'
import { defineFlow } from '../lib/flow/define-flow.ts'
import { field } from '../lib/flow/field.ts'
import { createOnboardingClient, type OnboardingClient } from './client.ts'
import type { Onboarding, useOnboarding } from './react.ts'
import type { Flow, OnboardingSession } from './types.ts'

// What is judged here is judged by `tsc` (`npm run check`): a case that compiles where it must not is an error there.

const flow = () =>
  defineFlow({ id: 'onboarding', version: 3, locales: ['de', 'pt'] })
    .step(
      'company',
      {
        name: field.text({ max: 100 }),
        about: field.paragraphs({ max: 500, required: false }),
        contact: field.email(),
        phone: field.phone(),
        website: field.url({ required: false }),
        country: field.country(),
        industry: field.industry(),
        founded: field.date(),
        people: field.integer({ min: 1 }),
        share: field.decimal(),
        isListed: field.boolean(),
        size: field.choice(['small', 'large']),
        aims: field.choices(['sell', 'hire']),
        vat: field.text({ max: 14 }),
      },
      (_, own) => ({ fields: { vat: { when: own.size.is('large') } } }),
    )
    .step(
      'billing',
      {
        address: field.group({
          street: field.text({ max: 80 }),
          flat: field.text({ max: 9, required: false }),
        }),
        owners: field.list({ name: field.text({ max: 80 }), share: field.integer() }, { max: 5 }),
        limits: field.zod(z.object({ daily: z.number() })),
        terms: field.consent(),
      },
      ({ company }) => ({ when: company.people.atLeast(10) }),
    )

type Made = ReturnType<typeof flow>
type Client = OnboardingClient<Made>

// Never called: that these compile is judged, not what they do.
const calls = async (client: Client) => {
  const at = { sessionId: 's' }
  const { data } = await client.start({ locale: 'pt', answers: { company: { people: 3 } } })
  // @ts-expect-error a language that the flow has not
  await client.start({ locale: 'en' })
  // @ts-expect-error what is known of a field of another step
  await client.start({ answers: { billing: { people: 3 } } })
  await client.save({ ...at, step: 'company', data: { name: 'N', aims: ['hire'], vat: null } })
  await client.queue.save({ ...at, step: 'billing', data: { owners: [{ name: 'N', share: 1 }] } })
  // @ts-expect-error a step of another flow
  await client.save({ ...at, step: 'organization', data: {} })
  // @ts-expect-error a field of another step
  await client.save({ ...at, step: 'company', data: { terms: true } })
  // @ts-expect-error a number is no text
  await client.save({ ...at, step: 'company', data: { name: 1 } })
  // @ts-expect-error a choice that there is not
  await client.queue.save({ ...at, step: 'company', data: { size: 'huge' } })
  // @ts-expect-error a consent that is none
  await client.queue.save({ ...at, step: 'billing', data: { terms: false } })
  // @ts-expect-error an entry of a list that lacks a field
  await client.queue.save({ ...at, step: 'billing', data: { owners: [{ name: 'N' }] } })
  // @ts-expect-error not what the schema parses
  await client.queue.save({ ...at, step: 'billing', data: { limits: { daily: '1' } } })
  for (const due of (await client.getRequirements()).data.pastDue)
    if (due.step === 'billing')
      expectTypeOf(due.field).toEqualTypeOf<'address' | 'owners' | 'limits' | 'terms'>()
  return data
}

test('a client of a flow knows its steps, answers, languages and requirements', () => {
  type Session = Awaited<ReturnType<typeof calls>>
  expectTypeOf<Session['path']>().toEqualTypeOf<('company' | 'billing')[]>()
  expectTypeOf<Session['completedSteps']>().toEqualTypeOf<('company' | 'billing')[]>()
  expectTypeOf<Session['locale']>().toEqualTypeOf<'de' | 'pt'>()
  expectTypeOf<Session['stepData']>().toEqualTypeOf<{
    company?: {
      name?: string
      about?: string
      contact?: string
      phone?: string
      website?: string
      country?: string
      industry?: string
      founded?: string
      people?: number
      share?: number
      isListed?: boolean
      size?: 'small' | 'large'
      aims?: ('sell' | 'hire')[]
      vat?: string
    }
    billing?: {
      address?: { street: string; flat?: string }
      owners?: { name: string; share: number }[]
      limits?: { daily: number }
      terms?: true
    }
  }>()
})

test('the hooks know what their client knows', () => {
  expectTypeOf<ReturnType<typeof useOnboarding<Made>>>().toEqualTypeOf<Onboarding<Made>>()
  const infers = (use: typeof useOnboarding, client: Client) => use(client, { locale: 'de' }).session
  expectTypeOf(infers).returns.toEqualTypeOf<OnboardingSession<Made> | undefined>()
  const saves = ({ saveDraft }: Onboarding<Made>) => [
    saveDraft('company', { people: 2 }),
    // @ts-expect-error a field of another step
    saveDraft('company', { terms: true }),
  ]
  expectTypeOf(saves).toBeFunction()
})

test('a client without a flow is one of the default flow, and one of any flow takes any step', () => {
  const ofDefault = () => createOnboardingClient({ baseUrl: '' })
  expectTypeOf(ofDefault).returns.toEqualTypeOf<OnboardingClient>()
  expectTypeOf<OnboardingSession['completedSteps']>().toEqualTypeOf<
    ('welcome' | 'company' | 'organization')[]
  >()
  expectTypeOf<OnboardingSession['locale']>().toEqualTypeOf<'en' | 'es'>()
  const any = async (client: OnboardingClient<Flow>) =>
    (await client.save({ sessionId: 's', step: 'anything', data: { field: 1 } })).data.stepData
  expectTypeOf(any).returns.resolves.toEqualTypeOf<Record<string, Record<string, unknown>>>()
})
