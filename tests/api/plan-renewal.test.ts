import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { defaultFlow } from '#lib/flow/default-flow.ts'
import { MAX_LAYOUT_ATTEMPTS } from '#lib/services/plan-service.ts'
import { type Item, ofKind, plansOn } from '#tests/support/plans.ts'
import { startTestServer, type TestServer } from '#tests/support/test-server.ts'
import { answerAll, complete, save } from '#tests/support/wizard.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ RATE_LIMIT_SCALE: '1000' })
})
afterAll(() => server.stop())

const { change, finished, readPlan, recommend, renew } = plansOn(() => server)

describe('staleness and renewal', () => {
  async function advised() {
    const user = await server.createUser()
    const sessionId = await answerAll(server, user)
    await recommend(user, sessionId)
    const plan = async () => (await readPlan(user)).body.data
    return { user, sessionId, plan }
  }

  test('an item is stale once an answer that it was written from changed, not before', async () => {
    const { user, sessionId, plan } = await advised()
    const stale = async () =>
      (await plan()).items.filter(({ isStale }: Item) => isStale).map(({ id }: Item) => id)
    await save(server, user, sessionId, 'company', { website: 'https://a.example' })
    expect(await stale()).toEqual([])
    const { items }: { items: Item[] } = await plan()
    await change(user, items[0]!.id, { state: 'accepted' })
    expect(await stale()).toEqual([])
    await save(server, user, sessionId, 'company', { size: 'large' })
    const ofSize = items.filter(({ basedOn }) => basedOn.includes('company.size')).map(({ id }) => id)
    expect(await stale()).toEqual(ofSize)
    expect(ofSize.length).toBeGreaterThan(0)
    expect(ofSize.length).toBeLessThan(items.length)
    // Written anew by somebody who knows the answers.
    const text = items.find(
      ({ id, kind }) => ofSize.includes(id) && (kind === 'insight' || kind === 'advice'),
    )
    expect((await change(user, text!.id, { content: { text: 'Mine' } })).body.data.isStale).toBe(false)
  })

  test('recommendations and items are stale exactly where an answer changed that they rest on', async () => {
    const other: Record<string, Record<string, unknown>> = {
      welcome: { role: 'other', customRole: 'Baker in chief', experienceLevel: 'advanced' },
      company: {
        name: 'Another name',
        industry: 'other',
        customIndustry: 'Mills',
        size: 'large',
        description: 'x',
        website: 'https://a.example',
        logo: 'https://a.example/logo.png',
        stage: 'growing',
        country: 'ES',
      },
      organization: {
        teamSize: 99,
        structure: 'matrix',
        methodology: 'kpis',
        collaborationStyle: 'centralized',
        integrations: [],
        departments: [{ name: 'Mill' }],
        goal: 'other',
        customGoal: 'A second oven',
        obstacle: 'Rent',
        metric: { name: 'Loaves', unit: 'a day', now: 10, wanted: 20 },
      },
    }
    const { user, sessionId, plan } = await advised()
    const restedOn = new Set<string>()
    for (const { name: step, fields } of defaultFlow.steps)
      for (const field of Object.keys(fields)) {
        const value = other[step]?.[field]
        // One's own word for "other" has been named with that.
        const data = { [field]: field.startsWith('custom') ? `${value}, again` : value }
        const named = Object.entries(other[step] ?? {}).filter(
          ([name]) => value === 'other' && name.toLowerCase() === `custom${field}`.toLowerCase(),
        )
        const answers = { ...data, ...Object.fromEntries(named) }
        const changed = Object.keys(answers).map((name) => `${step}.${name}`)
        const restsOn = ({ basedOn }: Item) => changed.some((path) => basedOn.includes(path))
        const before: Item[] = (await plan()).items
        const saved = await save(server, user, sessionId, step, answers, { complete: false })
        expect(saved.status, changed[0]).toBe(200)
        expect([changed, saved.body.meta.recommendationsStale]).toEqual([changed, before.some(restsOn)])
        const after: Item[] = (await plan()).items
        expect(after.filter(({ isStale }) => isStale)).toEqual(after.filter(restsOn))
        for (const path of before.flatMap(({ basedOn }) => basedOn)) restedOn.add(path)
        await recommend(user, sessionId)
      }
    // Where no item speaks of money, none rests on the country.
    const bound = Object.values(defaultFlow.bind ?? {}).filter((path) => path !== 'company.country')
    expect([...restedOn].sort()).toEqual(bound.sort())
  })

  test('advice written anew replaces what nobody touched, and leaves what somebody did', async () => {
    const { user, sessionId, plan } = await advised()
    const before: Item[] = (await plan()).items
    const [insight] = ofKind(before, 'insight')
    const [first, second] = ofKind(before, 'next-step')
    await change(user, insight!.id, { content: { text: 'Mine' } })
    await change(user, first!.id, { state: 'done' })
    await change(user, second!.id, { state: 'dismissed' })
    expect((await save(server, user, sessionId, 'company', { size: 'large' })).status).toBe(200)
    await recommend(user, sessionId)
    const after: Item[] = (await plan()).items
    const byId = new Map(after.map((item) => [item.id, item]))
    expect(byId.get(insight!.id)).toMatchObject({ content: { text: 'Mine' }, isEdited: true })
    expect(byId.get(first!.id)).toMatchObject({ state: 'done', content: first!.content })
    expect(byId.get(second!.id)).toMatchObject({ state: 'dismissed', content: second!.content })
    const touched = [insight!.id, first!.id, second!.id]
    const kept = after.filter(({ id }) => before.some((item) => item.id === id)).map(({ id }) => id)
    expect(kept.sort()).toEqual(touched.sort())
    expect(after.filter(({ id }) => !touched.includes(id)).every(({ isStale }) => !isStale)).toBe(true)
    expect(await complete(server, user, sessionId)).toMatchObject({ status: 200 })
    expect((await plan()).items).toEqual(after)
  })

  test('renewing some kinds writes only what nobody touched, and leaves the recommendations', async () => {
    const { user, sessionId, items } = await finished()
    const session = async () =>
      (await server.call('GET', `/api/onboarding/session/${sessionId}`, { user })).body.data
    const before = await session()
    const [accepted, ...otherOkrs] = ofKind(items, 'okr')
    await change(user, accepted!.id, { state: 'accepted' })
    const answer = await renew(user, sessionId, ['okr', 'advice'])
    expect(answer.status).toBe(200)
    expect(answer.body.meta.source).toBe('advisor')
    const after: Item[] = answer.body.data.items
    expect(after).toEqual((await readPlan(user)).body.data.items)
    expect(after).toContainEqual(expect.objectContaining({ id: accepted!.id, state: 'accepted' }))
    for (const { id } of [...otherOkrs, ...ofKind(items, 'advice')])
      expect(after.map((item) => item.id)).not.toContain(id)
    for (const kind of ['insight', 'next-step'])
      expect(ofKind(after, kind).map(({ id }) => id)).toEqual(ofKind(items, kind).map(({ id }) => id))
    expect(ofKind(after, 'okr')).toHaveLength(ofKind(items, 'okr').length)
    expect(await session()).toEqual(before)
  })

  test('a renewal arrives item by item, and ends with the plan', async () => {
    const { user, sessionId } = await finished()
    const answer = await server.call('POST', '/api/onboarding/ai-suggestions', {
      user,
      body: { kind: 'recommendations', sessionId, renew: ['insight'] },
      headers: { accept: 'text/event-stream' },
    })
    const events = [...String(answer.body).matchAll(/^event: (\S+)\ndata: (.*)$/gm)]
    expect(new Set(events.map(([, name]) => name))).toEqual(new Set(['insight', 'done']))
    expect(JSON.parse(events.at(-1)![2]!).data).toEqual((await readPlan(user)).body.data)
  })

  test('dismissed advice does not come back', async () => {
    const { user, sessionId, items } = await finished()
    for (const { id } of ofKind(items, 'insight')) await change(user, id, { state: 'dismissed' })
    const { data } = (await renew(user, sessionId, ['insight'])).body
    const dismissed = ofKind(items, 'insight').map(({ content }) => content.text)
    const suggested = ofKind(data.items, 'insight').filter(({ state }) => state === 'suggested')
    for (const { content } of suggested) expect(dismissed).not.toContain(content.text)
  })

  test('what somebody changed between the reading and the writing of a renewal stays', async () => {
    const { user, sessionId, items } = await finished()
    const [first, second] = ofKind(items, 'okr')
    const { database } = server.server.runtime
    const { asUser } = database
    let hasChanged = false
    database.asUser = async (by, ...statements) => {
      if (statements.some(({ name }) => name === 'plan.renew') && !hasChanged) {
        hasChanged = true
        await change(user, first!.id, { state: 'accepted' })
        await change(user, second!.id, { content: second!.content, position: 0 })
      }
      return asUser(by, ...statements)
    }
    const answer = await renew(user, sessionId, ['okr']).finally(() => {
      database.asUser = asUser
    })
    expect(hasChanged).toBe(true)
    expect(answer.body.data.items).toContainEqual({
      ...first,
      state: 'accepted',
      position: expect.any(Number),
    })
    // Moved, but nobody's own.
    expect(answer.body.data.items.map(({ id }: Item) => id)).not.toContain(second!.id)
    expect(answer.body.data.revision).toBe(4)
  })

  test('of a plan that keeps changing begins again so often, and then stores nothing', async () => {
    const { user, sessionId, items } = await finished()
    const { database } = server.server.runtime
    const { asUser } = database
    let attempts = 0
    database.asUser = async (by, ...statements) => {
      if (statements.some(({ name }) => name === 'plan.renew')) {
        attempts++
        await change(user, items[0]!.id, { position: attempts % 2 })
      }
      return asUser(by, ...statements)
    }
    const answer = await renew(user, sessionId, ['okr']).finally(() => {
      database.asUser = asUser
    })
    expect(attempts).toBe(MAX_LAYOUT_ATTEMPTS)
    expect(answer.body).toMatchObject({ status: 503, code: 'unavailable' })
    expect(ofKind((await readPlan(user)).body.data.items, 'okr').map(({ id }) => id)).toEqual(
      ofKind(items, 'okr').map(({ id }) => id),
    )
  })

  test('a plan is written anew in another language, says so, and keeps it until its advice changes', async () => {
    const { user, sessionId } = await advised()
    const inLanguage = (body: object) =>
      server.call('POST', '/api/onboarding/ai-suggestions', {
        user,
        body: { kind: 'recommendations', sessionId, ...body },
      })
    const plan = async () => (await readPlan(user, `?sessionId=${sessionId}`)).body.data
    const { locale, items }: { locale: string; items: Item[] } = await plan()
    expect(locale).toBe('en')
    const [accepted] = ofKind(items, 'okr')
    await change(user, accepted!.id, { state: 'accepted' })
    const kinds = ['insight', 'okr', 'advice', 'next-step']
    const spanish = (await inLanguage({ renew: kinds, locale: 'es' })).body.data
    expect(spanish.locale).toBe('es')
    expect(spanish).toEqual(await plan())
    expect(spanish.items).toContainEqual(expect.objectContaining({ content: accepted!.content }))
    expect(figuresOf(ofKind(spanish.items, 'okr')).sort()).toEqual(figuresOf(ofKind(items, 'okr')).sort())
    const text = JSON.stringify(ofKind(spanish.items, 'next-step').map(({ content }) => content))
    expect(text).toMatch(/ (de|los|las) /)
    const markdown = (await readPlan(user, `?sessionId=${sessionId}&format=markdown`)).body
    expect(markdown).toContain('Próximos pasos')

    const again = (await inLanguage({ renew: ['next-step'] })).body.data
    expect(again.locale).toBe('es')
    expect(JSON.stringify(ofKind(again.items, 'next-step').map(({ content }) => content))).toBe(text)
    await save(server, user, sessionId, 'company', { size: 'large' })
    await recommend(user, sessionId)
    expect(await plan()).toMatchObject({ locale: 'en' })

    const refused = await inLanguage({ locale: 'es' })
    expect(refused.body).toMatchObject({ code: 'validation_failed', errors: [{ path: '/locale' }] })
  })

  test.each([[[]], [['company']], ['okr'], [null]])('renew of %j is 422', async (kinds) => {
    const { user, sessionId } = await finished()
    const answer = await renew(user, sessionId, kinds)
    expect(answer.body.code).toBe('validation_failed')
    expect(answer.body.errors[0].path).toMatch(/^\/renew/)
  })
})

/** What the objectives are about, in any language. */
const figuresOf = (objectives: Item[]): string[] =>
  objectives.map(({ basedOn, content }) => {
    const results = content.keyResults as { baseline: number; target: number }[]
    return JSON.stringify([basedOn, results.map(({ baseline, target }) => [baseline, target])])
  })
