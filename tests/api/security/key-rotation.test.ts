import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { rotateKeys, sealedTextsByKey } from '#lib/jobs/key-rotation.ts'
import type { Database } from '#lib/postgres/database.ts'
import { createFieldEncryption } from '#lib/sealing/field-encryption.ts'
import { askForAdvice, dump, newKey, secretSession } from '#tests/support/sealed-sessions.ts'
import { startTestServer, type TestServer, type TestUser } from '#tests/support/test-server.ts'
import { complete, read, save } from '#tests/support/wizard.ts'

const KEYS = { old: `old:${newKey()}`, new: `new:${newKey()}` }

let server: TestServer
let user: TestUser
beforeAll(async () => {
  server = await startTestServer({
    RATE_LIMIT_SCALE: '1000',
    FIELD_ENCRYPTION_KEYS: `${KEYS.new},${KEYS.old}`,
  })
})
afterAll(() => server.stop())
beforeEach(async () => {
  user = await server.createUser()
})

describe('rotation', () => {
  const database = () => server.server.runtime.database
  const keyIdsInUse = async () => new Set((await sealedTextsByKey(database())).map(({ keyId }) => keyId))

  test('seals everything again beside traffic, loses no save, and lets the old key go', async () => {
    await server.sql.query('delete from public.onboarding_sessions')
    const opId = randomUUID()
    const live = await secretSession(server, user)
    await askForAdvice(server, user, live)
    await save(server, user, live, 'company', { description: 'by operation' }, { opId })
    const others = await Promise.all(
      Array.from({ length: 12 }, async () => {
        const owner = await server.createUser()
        return { owner, id: await secretSession(server, owner) }
      }),
    )
    const done = others.pop()!
    await complete(server, done.owner, done.id)
    await server.sql.query(
      `insert into onboarding.archived_sessions (id, user_id, session, delete_after)
       select id, user_id, onboarding.session_json(s, now()), now() from public.onboarding_sessions s where id = $1`,
      [done.id],
    )
    await rotateKeys({ database: database(), encryption: createFieldEncryption(`${KEYS.old},${KEYS.new}`) })
    expect(await keyIdsInUse()).toEqual(new Set(['old']))
    const before = await read(server, done.owner, done.id)

    let isRotating = true
    const writers = others.map(async ({ owner, id }) => {
      let count = 0
      do {
        const answer = await save(server, owner, id, 'company', { description: `moon ${++count}` })
        expect(answer.status).toBe(200)
      } while (isRotating && count < 200)
      return { owner, id, description: `moon ${count}` }
    })
    const encryption = createFieldEncryption(`${KEYS.new},${KEYS.old}`)
    const report = await rotateKeys({ database: database(), encryption }).finally(() => {
      isRotating = false
    })
    for (const { owner, id, description } of await Promise.all(writers))
      expect((await read(server, owner, id)).body.data.stepData.company.description).toBe(description)
    expect(report.unreadable).toEqual([])
    expect(report.retiredKeyIds).toEqual(['old'])
    expect(await keyIdsInUse()).toEqual(new Set(['new']))
    expect(await dump(server.sql)).not.toContain('enc:v1:old:')

    const after = await read(server, done.owner, done.id)
    expect(after.body.data).toEqual(before.body.data)
    expect(after.headers.get('etag')).toBe(before.headers.get('etag'))
    expect((await read(server, user, live)).body.meta.recommendationsStale).toBe(true)
    const repeated = await save(server, user, live, 'company', { description: 'by operation' }, { opId })
    expect(repeated.status).toBe(200)
    expect((await rotateKeys({ database: database(), encryption })).rewritten).toMatchObject({
      'onboarding.session_edits.patch': 0,
    })
  })

  test('recommendations that fit the answers still do', async () => {
    const id = await secretSession(server, user)
    await askForAdvice(server, user, id)
    for (const ring of [`${KEYS.old},${KEYS.new}`, `${KEYS.new},${KEYS.old}`]) {
      await rotateKeys({ database: database(), encryption: createFieldEncryption(ring) })
      expect((await read(server, user, id)).body.meta.recommendationsStale).toBe(false)
    }
  })

  test('a plan reads as before, its renewed items too, and a repeated change is still known', async () => {
    const owner = await server.createUser()
    const id = await secretSession(server, owner)
    const call = (method: string, path: string, body?: object) =>
      server.call(method, `/api/onboarding/${path}`, { user: owner, body })
    await call('POST', 'ai-suggestions', { kind: 'recommendations', sessionId: id })
    const { items } = (await call('GET', 'plan')).body.data
    const change = { content: { text: 'moon of a plan' }, opId: randomUUID() }
    const changed = await call('PATCH', `plan/items/${items[0].id}`, change)
    const renewal = { kind: 'recommendations', sessionId: id, renew: ['okr', 'next-step'] }
    expect((await call('POST', 'ai-suggestions', renewal)).status).toBe(200)
    const before = await call('GET', 'plan')
    for (const ring of [`${KEYS.old},${KEYS.new}`, `${KEYS.new},${KEYS.old}`]) {
      const encryption = createFieldEncryption(ring)
      expect((await rotateKeys({ database: database(), encryption })).unreadable).toEqual([])
      expect((await call('GET', 'plan')).body.data).toEqual(before.body.data)
      expect((await call('PATCH', `plan/items/${items[0].id}`, change)).body.data).toEqual(changed.body.data)
    }
    const conflict = { content: { text: 'moon of a plan' }, baseRevision: 1 }
    expect((await call('PATCH', `plan/items/${items[0].id}`, conflict)).status).toBe(200)
  })

  test('a save between reading and writing a row is not overwritten', async () => {
    const id = await secretSession(server, user)
    let hasSaved = false
    const interrupted: Pick<Database, 'asJobs'> = {
      async asJobs(...statements) {
        if (statements[0]?.name === 'keys.rewrite' && !hasSaved) {
          hasSaved = true
          await save(server, user, id, 'company', { description: 'saved in between' })
        }
        return database().asJobs(...statements)
      },
    }
    const encryption = createFieldEncryption(`${KEYS.old},${KEYS.new}`)
    await rotateKeys({ database: interrupted, encryption })
    expect(hasSaved).toBe(true)
    expect((await read(server, user, id)).body.data.stepData.company.description).toBe('saved in between')
    await rotateKeys({ database: database(), encryption: createFieldEncryption(`${KEYS.new},${KEYS.old}`) })
  })

  test('a row that no key opens is named and left, and its key stays required', async () => {
    const id = await secretSession(server, user)
    await server.sql.query(
      `update public.onboarding_sessions set step_data = replace(step_data::text, ':new:', ':old:')::jsonb where id = $1`,
      [id],
    )
    await server.sql.query(
      `insert into onboarding.encryption_keys values ('old', 'x') on conflict do nothing`,
    )
    const report = await rotateKeys({
      database: database(),
      encryption: createFieldEncryption(`${KEYS.new},${KEYS.old}`),
    })
    expect(report.unreadable).toEqual([`public.onboarding_sessions.step_data ${user.id}/${id}`])
    expect(report.retiredKeyIds).toEqual([])
    await server.sql.query('delete from public.onboarding_sessions where id = $1', [id])
    await server.sql.query(`delete from onboarding.encryption_keys where key_id = 'old'`)
  })
})
