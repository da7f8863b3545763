import { createTestFirststep, type TestFirststep } from 'firststep/test'
import pg from 'pg'
import { afterEach, expect, inject, test } from 'vitest'
import { GOOD_ELEMENTS } from '#tests/support/loopback-gateway/content.ts'
import { PERFUMERY } from '#tests/support/sample-answers.ts'
import { shopFlow } from '#tests/support/shop-flow.ts'

const postgresUrl = inject('clusterConnectionString')
const open: TestFirststep[] = []
afterEach(async () => {
  for (const kit of open.splice(0)) await kit.close()
})
const opened = <Kit extends { close(): Promise<void> }>(kit: Kit): Kit => {
  open.push(kit as unknown as TestFirststep)
  return kit
}

test('a signed-in user walks a flow by functions and by HTTP, and the database is gone afterwards', async () => {
  const kit = await createTestFirststep({ flow: shopFlow, postgresUrl, basePath: '/welcome' })
  const [user, other] = [await kit.createUser(), await kit.createUser({ role: 'admin' })]
  const { data: session } = await user.api.start()
  const saved = await user.api.save({ sessionId: session.id, step: 'shop', data: { title: 'Sol' } })
  const title: string | undefined = saved.data.stepData.shop?.title
  expect(title).toBe('Sol')
  const next = { sessionId: session.id, step: 'people', data: { count: 3 } }
  expect(await user.call('PUT', '/progress', next)).toMatchObject({
    status: 200,
    body: { data: { currentStep: 3 } },
  })
  expect((await other.call('GET', `/session/${session.id}`)).status).toBe(404)
  expect((await other.call('GET', `/admin/sessions/${session.id}`)).body.data.session.id).toBe(session.id)
  expect((await user.call('GET', '/industries?limit=1')).body.meta.total).toBeGreaterThan(100)
  expect(
    (
      await kit.firststep.gate(new Request('https://app.test/', { headers: user.headers }), {
        to: '/welcome',
      })
    )?.status,
  ).toBe(307)
  await kit.close()
  await expect(new pg.Client({ connectionString: kit.connectionString }).connect()).rejects.toThrow(
    'does not exist',
  )
})

test('the clock goes ahead for the database and the process: a session stalls, expires and is taken up again', async () => {
  const heard: string[] = []
  const kit = opened(
    await createTestFirststep({ flow: shopFlow, postgresUrl, onEvent: ({ type }) => heard.push(type) }),
  )
  const user = await kit.createUser()
  const { data: session } = await user.api.start()
  await kit.clock.advance('25h')
  await kit.runJobs()
  await kit.clock.advance('7d')
  expect((await user.api.getSession(session.id)).data.status).toBe('abandoned')
  await kit.runJobs()
  const { data: next } = await user.api.start()
  expect(next).toMatchObject({ resumedFrom: session.id, status: 'in_progress' })
  expect(Date.parse(next.createdAt) - Date.parse(session.createdAt)).toBeGreaterThan(8 * 86_400_000)
  expect(Math.abs(Date.parse(next.createdAt) - kit.clock.now().getTime())).toBeLessThan(60_000)
  await kit.runJobs()
  const types = ['started', 'stalled', 'abandoned', 'started'].map((type) => `onboarding.${type}`)
  expect(heard).toEqual(types)
  expect(kit.events.map(({ type }) => type)).toEqual(types)
  // @ts-expect-error no time
  await expect(kit.clock.advance('soon')).rejects.toThrow('say 90s, 25h or 8d')
})

test('models say what is recorded, the test sees what they were told, and nothing that is not shared', async () => {
  const [insights, advice] = [GOOD_ELEMENTS.insights, GOOD_ELEMENTS.advice] as { text: string }[][]
  const textsOf = (elements: { text: string }[] = []) => elements.map(({ text }) => text)
  const kit = opened(await createTestFirststep({ postgresUrl, advice: { insights: textsOf(insights) } }))
  const { api } = await kit.createUser()
  const { data: session } = await api.start()
  for (const step of ['welcome', 'company', 'organization'] as const)
    await api.save({ sessionId: session.id, step, data: PERFUMERY[step] as object })
  await api.recommend({ sessionId: session.id })
  // Models have the seconds that they have in production, which a busy machine may let pass: then they are asked again.
  const renewed = async (kind: 'insight' | 'advice') => {
    await api.renewPlan({ sessionId: session.id, kinds: [kind] })
    const { data: plan } = await api.getPlan()
    return plan.items.flatMap((item) => (item.kind === kind ? [(item.content as { text: string }).text] : []))
  }
  await expect.poll(() => renewed('insight'), { timeout: 60_000, interval: 3_000 }).toEqual(textsOf(insights))
  expect(new Set(kit.models.questions.map(({ about }) => about))).toEqual(
    new Set(['insights', 'okrs', 'advice', 'nextSteps']),
  )
  const told = kit.models.questions.map(({ prompt }) => prompt).join('\n')
  expect(told).toContain(PERFUMERY.company.customIndustry)
  expect(told).not.toContain('example.com')
  kit.models.say({ advice: textsOf(advice) })
  await expect.poll(() => renewed('advice'), { timeout: 60_000, interval: 3_000 }).toEqual(textsOf(advice))
})
