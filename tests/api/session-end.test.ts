import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { recommendationsSchema } from '#lib/flow/recommendations.ts'
import { ANSWERS } from '#tests/support/sample-answers.ts'
import { startTestServer, type TestServer, type TestUser } from '#tests/support/test-server.ts'
import { answerAll, complete, expire, read, remove, save, start } from '#tests/support/wizard.ts'

let server: TestServer
let user: TestUser
beforeAll(async () => {
  server = await startTestServer({ RATE_LIMIT_SCALE: '1000' })
})
afterAll(() => server.stop())
beforeEach(async () => {
  user = await server.createUser()
})

const startCall = (body?: object, headers?: Record<string, string>) =>
  server.call('POST', '/api/onboarding/start', { user, body, headers })

describe('complete', () => {
  test('names the steps and fields that are missing', async () => {
    const id = await start(server, user)
    await save(server, user, id, 'welcome', ANSWERS.welcome)
    await save(server, user, id, 'company', { name: 'Half' }, { complete: false })
    const answer = await complete(server, user, id)
    expect([answer.status, answer.body.code]).toEqual([409, 'steps_incomplete'])
    expect(answer.body.missing).toEqual([
      { step: 'company', fields: ['industry', 'size'] },
      {
        step: 'organization',
        fields: ['teamSize', 'structure', 'methodology', 'collaborationStyle', 'integrations'],
      },
    ])
  })

  test('stores recommendations, answers the same again, and closes the session for good', async () => {
    const id = await answerAll(server, user)
    const first = await complete(server, user, id)
    expect(first.status).toBe(200)
    expect(first.body.data.status).toBe('completed')
    recommendationsSchema.parse(first.body.data.aiRecommendations)
    expect((await complete(server, user, id)).body.data).toEqual(first.body.data)
    expect((await save(server, user, id, 'welcome', { role: 'manager' })).body.code).toBe('session_closed')
    expect((await remove(server, user, id)).body.code).toBe('session_closed')
    expect((await server.call('GET', '/api/onboarding/session/current', { user })).body.data).toEqual(
      first.body.data,
    )
    await server.sql.query(`update public.onboarding_sessions set resumed_from = null where id = $1`, [id])
    await expect(
      server.sql.query(`update public.onboarding_sessions set current_step = 1 where id = $1`, [id]),
    ).rejects.toThrow('a closed session never changes')
  })

  test('recommendations that no longer match the answers are said to be stale and made anew', async () => {
    const id = await answerAll(server, user)
    const suggested = await server.call('POST', '/api/onboarding/ai-suggestions', {
      user,
      body: { kind: 'recommendations', sessionId: id },
    })
    expect(suggested.body.meta.source).toBe('advisor')
    expect((await read(server, user, id)).body.meta.recommendationsStale).toBe(false)
    const changed = await save(server, user, id, 'company', { industry: 'dental' })
    expect(changed.body.meta.recommendationsStale).toBe(true)
    const completed = await complete(server, user, id)
    expect(completed.body.meta.recommendationsStale).toBe(false)
    expect(completed.body.data.aiRecommendations.suggestedOKRs).not.toEqual(suggested.body.data.suggestedOKRs)
  })
})

describe('read and delete', () => {
  test('If-None-Match answers 304 until something changes', async () => {
    const id = await start(server, user)
    const first = await read(server, user, id)
    const tag = first.headers.get('etag') ?? ''
    const same = await server.call('GET', `/api/onboarding/session/${id}`, {
      user,
      headers: { 'if-none-match': tag },
    })
    expect([same.status, same.body]).toEqual([304, ''])
    await save(server, user, id, 'welcome', { role: 'ceo' }, { complete: false })
    const changed = await server.call('GET', `/api/onboarding/session/${id}`, {
      user,
      headers: { 'if-none-match': `"x", W/${tag}` },
    })
    expect(changed.status).toBe(200)
  })

  test('If-None-Match takes nothing from the answer to a write', async () => {
    const id = await start(server, user)
    const body = { sessionId: id, step: 'welcome', data: ANSWERS.welcome }
    const saved = await server.call('PUT', '/api/onboarding/progress', {
      user,
      body,
      headers: { 'if-none-match': '*' },
    })
    expect([saved.status, saved.body.data.revision]).toEqual([200, 2])
    expect((await startCall(undefined, { 'if-none-match': '*' })).status).toBe(200)
  })

  test('what is somebody else’s, unknown or no id at all looks the same', async () => {
    const other = await server.createUser()
    const theirs = await start(server, other)
    const answers = await Promise.all(
      [theirs, randomUUID(), 'not-a-uuid', "' or 1=1 --", '%00'].map((id) => read(server, user, id)),
    )
    const seen = answers.map(({ status, body }) => JSON.stringify([status, { ...body, requestId: '' }]))
    expect(new Set(seen).size).toBe(1)
    expect(answers[0]?.status).toBe(404)
    for (const sessionId of [theirs, randomUUID(), 'not-a-uuid']) {
      expect((await save(server, user, sessionId, 'welcome', ANSWERS.welcome)).status).toBe(404)
      expect((await complete(server, user, sessionId)).status).toBe(404)
      expect((await remove(server, user, sessionId)).status).toBe(204)
      expect((await remove(server, user, sessionId, '?erase=true')).status).toBe(204)
    }
    expect((await read(server, other, theirs)).body.data.status).toBe('in_progress')
  })

  test('delete abandons, repeats quietly, and a closed session refuses writes', async () => {
    const id = await start(server, user)
    expect((await remove(server, user, id)).status).toBe(204)
    const abandoned = await read(server, user, id)
    expect(abandoned.body.data.status).toBe('abandoned')
    expect((await remove(server, user, id)).status).toBe(204)
    expect((await read(server, user, id)).body.data).toEqual(abandoned.body.data)
    expect((await save(server, user, id, 'welcome', ANSWERS.welcome)).body.code).toBe('session_closed')
    expect((await complete(server, user, id)).body.code).toBe('session_closed')
    expect((await server.call('GET', '/api/onboarding/session/current', { user })).status).toBe(404)
  })

  test('erase removes the session and what it was resumed from', async () => {
    const first = await start(server, user)
    await save(server, user, first, 'company', { name: 'Canary Company' }, { complete: false })
    await expire(server, first)
    const second = await start(server, user)
    expect((await remove(server, user, second, '?erase=true')).status).toBe(204)
    expect((await read(server, user, second)).status).toBe(404)
    const { rows } = await server.sql.query(
      `select (select count(*) from public.onboarding_sessions where user_id = $1)
         + (select count(*) from onboarding.session_edits where user_id = $1) as left`,
      [user.id],
    )
    expect(Number(rows[0].left)).toBe(0)
  })
})
