/** A program of an app that uses the package's types as its documentation says, and misuses them where it says so. */
export const TYPES_PROBE = `
import { defineFlow, field, type AnswersOf } from 'firststep'
import { createOnboardingClient, OnboardingError, type OnboardingSession, type SaveInput } from 'firststep/client'
import { analyticsGroups, type ListedSession } from 'firststep/admin'
import { toNextHandlers, toNextProxy } from 'firststep/next'
import { toNodeListener } from 'firststep/node'
import { useOnboarding, useWizard, WizardStore } from 'firststep/react'
import { ApiError, createFirststep, type Firststep, type OnboardingEvent } from 'firststep/server'
import { createTestFirststep } from 'firststep/test'
import { sayIn } from 'firststep/wizard'

const flow = defineFlow({ id: 'shop', version: 1 })
  .step('shop', { title: field.text({ max: 60 }) })
  .words({ en: { shop: { title: 'Shop', fields: { title: 'Title' } } } })
const firststep = createFirststep({ flow, allowedOrigins: ['https://a.example.com'], jobs: 'external', onEvent(event) {
  if (event.type === 'onboarding.step_completed') { const step: 'shop' = event.data.step; void step }
  const shared: string | undefined = event.data.answers.shop?.title
  // @ts-expect-error no such type of event
  if (event.type === 'onboarding.none') void shared
} })
export const proxy = toNextProxy(firststep, { to: '/onboarding' })
export const handlers: { GET: unknown } = toNextHandlers(firststep)
const kit = await createTestFirststep({ flow, advice: { insights: ['x'] } })
const told: OnboardingEvent<typeof flow>[] = kit.events
await kit.clock.advance('3d')
// @ts-expect-error no such unit
await kit.clock.advance('3w')
// @ts-expect-error it has a database of its own
await createTestFirststep({ databaseUrl: '' })
const started = await (await kit.createUser({ role: 'admin' })).api.start({ answers: { shop: { title: 'Sol' } } })
void [told, started.data.stepData.shop?.title]
const current = await firststep.api(new Headers()).getCurrentSession()
const title: string | undefined = current?.data.stepData.shop?.title
// @ts-expect-error no such field
void current?.data.stepData.shop?.none
// @ts-expect-error no such option
createFirststep({ databseUrl: '' })
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = firststep.handlers
createFirststep({ databaseUrl: process.env.DATABASE_URL, jobs: process.env.VERCEL ? 'external' : undefined })
const own: Firststep = firststep
void own
export type Answers = AnswersOf<typeof flow>
void [title, toNodeListener(firststep), toNextProxy(firststep, { to: '/onboarding' }), useOnboarding, ApiError]
void [useWizard, WizardStore, sayIn, await firststep.texts({ locale: 'en' }), await firststep.visitor(new Headers())]

const operators = firststep.operators(new Headers())
const caller = await operators.caller()
if (caller.kind === 'operator') { const role: 'admin' | 'support' | 'analyst' = caller.role; void role }
const found: ListedSession[] = (await operators.findSessions({ q: 'Sol', status: 'left' })).data
const figures = await operators.readAnalytics({ segment: 'size:small' })
const before: number = figures.meta.previous.totals.started
// @ts-expect-error no such filter
await operators.readAudit({ none: '1' })
void [found, before, analyticsGroups(flow), firststep.addressOf('/api/admin/audit'), new ApiError('not_found').status]

const client = createOnboardingClient({ baseUrl: '', getToken: async () => 'token' })
const { data, meta } = await client.start({ locale: 'es' })
const name: string | undefined = data.stepData.company?.name
const stale: boolean = meta.recommendationsStale
await client.save({ sessionId: data.id, step: 'organization', data: { teamSize: 3, departments: null } })
// @ts-expect-error a field of another step
await client.save({ sessionId: data.id, step: 'welcome', data: { teamSize: 3 } })
// @ts-expect-error no such choice
await client.save({ sessionId: data.id, step: 'welcome', data: { role: 'king' } })
for await (const event of client.streamRecommendations({ sessionId: data.id })) {
  if (event.type === 'okr') { const due: string = event.item.keyResults[0]!.dueDate; void due }
  if (event.type === 'done') { const source: 'model' | 'partial' | 'cache' | 'advisor' = event.meta.source; void source }
}
const { data: plan } = await client.getPlan()
for (const item of plan.items) if (item.kind === 'okr') { const objective: string = item.content.objective; void objective }
await client.changePlanItem('id', { state: 'done', position: 0 })
// @ts-expect-error no such state
await client.changePlanItem('id', { state: 'archived' })
await client.addPlanItem({ kind: 'advice', content: { text: 'x' } })
// @ts-expect-error content of another kind
await client.addPlanItem({ kind: 'okr', content: { text: 'x' } })
const whenKnown = process.env.OP_ID
await client.start({ source: whenKnown, opId: whenKnown })
await kit.firststep.api(new Headers()).start({ update: true, opId: whenKnown })
await kit.firststep.api(new Headers()).getPlan({ sessionId: whenKnown })
await operators.findSessions({ q: whenKnown })
const ofShop = createOnboardingClient<typeof flow>({ baseUrl: '' })
const saved = await ofShop.save({ sessionId: data.id, step: 'shop', data: { title: 'Sol' } })
export const typed: string | undefined = saved.data.stepData.shop?.title
// @ts-expect-error a step of another flow
await ofShop.save({ sessionId: data.id, step: 'welcome', data: {} })
// @ts-expect-error no such field
await ofShop.queue.save({ sessionId: data.id, step: 'shop', data: { none: 1 } })
const error = new OnboardingError({ code: 'edit_conflict' })
// @ts-expect-error no such code
if (error.code === 'no_such_code') void 0
export type Used = [OnboardingSession, SaveInput, typeof name, typeof stale]
`
