import { createOnboardingClient, memoryStorage } from '#client/index.ts'

const BASE = '/api/onboarding'

/** Walks the wizard's API through a mounted Firststep, as a browser does; raises on the first thing that is not so. */
export async function walk(origin: string, token: string, say: (line: string) => void): Promise<void> {
  function expectThat(holds: boolean, what: string): void {
    if (!holds) throw new Error(`Not so in the app: ${what}`)
    say(`ok  ${what}`)
  }
  const client = createOnboardingClient({
    baseUrl: origin,
    getToken: () => token,
    storage: memoryStorage(),
    maxAttempts: 1,
  })
  const refused = await fetch(`${origin}${BASE}/session/current`)
  expectThat(refused.status === 401, 'without a token the answer is 401')
  const unknownMethod = await fetch(`${origin}${BASE}/start`, { method: 'PATCH' })
  expectThat(unknownMethod.status === 405, 'another method is answered 405')

  const { data: session } = await client.start({ locale: 'en' })
  const sessionId = session.id
  expectThat(session.currentStep === 1, 'a session starts')
  const found = await client.findIndustries({ q: 'bakery' })
  expectThat(found.data.length > 0, 'industries are found')
  const suggested = await client.suggestIndustries({ companyName: 'Panadería Sol' })
  expectThat(suggested.data.suggestions.length > 0, 'industries are suggested')
  await client.save({ sessionId, step: 'welcome', data: { role: 'ceo', experienceLevel: 'beginner' } })
  await client.save({
    sessionId,
    step: 'company',
    data: { name: 'Panadería Sol', industry: 'cafes-bakeries', size: 'small', description: 'Daily bread' },
  })
  const last = await client.save({
    sessionId,
    step: 'organization',
    data: {
      teamSize: 12,
      structure: 'flat',
      methodology: 'okrs',
      collaborationStyle: 'hybrid',
      integrations: ['slack'],
    },
  })
  expectThat(last.data.currentStep === 4, 'all steps are saved')
  expectThat(last.data.stepData.company?.description === 'Daily bread', 'sealed text comes back')
  const events = await Array.fromAsync(client.streamRecommendations({ sessionId }))
  expectThat(events.at(-1)?.type === 'done', 'recommendations arrive as events')
  const completed = await client.complete({ sessionId })
  expectThat(completed.data.status === 'completed', 'the session completes')
  const plan = await client.getPlan()
  expectThat(plan.data.items.length > 0, 'the plan is there')
  const read = await client.getCurrentSession()
  expectThat(read?.data.id === sessionId, 'the session is read again')
  await client.deleteSession(sessionId, { erase: true })
  expectThat((await client.getCurrentSession()) === undefined, 'the session is erased')
  for (const place of ['flow', 'openapi.json', 'admin/analytics', 'health/live', 'jobs/run', 'metrics']) {
    const { status, headers } = await fetch(`${origin}${BASE}/${place}`, {
      headers: { authorization: `Bearer ${token}` },
    })
    const isOurs = headers.has('x-request-id')
    expectThat(isOurs && status < 500, `${BASE}/${place} is answered (${status})`)
  }
}
