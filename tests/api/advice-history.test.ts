import { randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { rotateKeys } from '#lib/jobs/key-rotation.ts'
import { createFieldEncryption } from '#lib/sealing/field-encryption.ts'
import { startTestServer, type TestServer, type TestUser } from '#tests/support/test-server.ts'
import { answerAll, complete, save } from '#tests/support/wizard.ts'

let server: TestServer
let user: TestUser
const key = (id: string) => `${id}:${randomBytes(32).toString('base64')}`
const KEYS = { old: key('old'), new: key('new') }
beforeAll(async () => {
  server = await startTestServer({
    RATE_LIMIT_SCALE: '100',
    FIELD_ENCRYPTION_KEYS: `${KEYS.old},${KEYS.new}`,
  })
})
afterAll(() => server.stop())
beforeEach(async () => {
  user = await server.createUser()
})

const recommend = (sessionId: string) =>
  server.call('POST', '/api/onboarding/ai-suggestions', {
    user,
    body: { kind: 'recommendations', sessionId },
  })

/** Saves of one session, each with the industry that it chose and how it was answered. */
async function adviseThreeTimes() {
  const id = await answerAll(server, user)
  const saves: { industry: string; opId: string; data: unknown }[] = []
  async function choose(industry: string): Promise<void> {
    const opId = randomUUID()
    const { status, body } = await save(server, user, id, 'company', { industry }, { opId })
    expect(status).toBe(200)
    saves.push({ industry, opId, data: body.data })
  }
  await choose('dental')
  await recommend(id)
  await choose('hotels-lodging')
  await recommend(id)
  await choose('cafes-bakeries')
  expect((await complete(server, user, id)).status).toBe(200)
  const advice = saves.map(({ data }) => (data as { aiRecommendations?: object }).aiRecommendations)
  expect(advice[0]).toBeUndefined()
  expect(advice[1]).toBeDefined()
  expect(advice[2]).not.toEqual(advice[1])
  async function repeatAll(): Promise<void> {
    for (const { industry, opId, data } of saves)
      expect((await save(server, user, id, 'company', { industry }, { opId })).body.data).toEqual(data)
  }
  return { id, advice, repeatAll }
}

const ofSession = (id: string, columns: string) =>
  server.sql.query(
    `select ${columns} from onboarding.session_edits where session_id = $1 order by revision`,
    [id],
  )

test('a repeated save is answered with the advice that the session held then', async () => {
  const { repeatAll } = await adviseThreeTimes()
  await repeatAll()
})

test('advice is stored once, and an edit keeps the advice that it replaced', async () => {
  const { id } = await adviseThreeTimes()
  const { rows } = await ofSession(id, 'kind, patch')
  const patches = rows
    .filter(({ kind }) => kind === 'recommended' || kind === 'completed')
    .map(({ patch }) => patch)
  expect(patches).toEqual([null, expect.stringMatching(/^enc:v1:/), expect.stringMatching(/^enc:v1:/)])
  expect(new Set(patches).size).toBe(3)
})

test('a person’s export opens the advice that was replaced', async () => {
  const { advice } = await adviseThreeTimes()
  const { body } = await server.call('GET', '/api/onboarding/export', { user })
  const edits: { replaced?: object }[] = body.data.sessions[0].edits
  expect(edits.flatMap(({ replaced }) => replaced ?? [])).toEqual(advice.slice(1))
})

test('the advice that was replaced is rotated to another key, and still opens', async () => {
  const { id, repeatAll } = await adviseThreeTimes()
  const { database } = server.server.runtime
  await rotateKeys({ database, encryption: createFieldEncryption(`${KEYS.new},${KEYS.old}`) })
  const { rows } = await ofSession(id, 'patch::text as patch')
  const texts = rows.map(({ patch }) => String(patch)).join()
  expect(texts).toContain('enc:v1:new:')
  expect(texts).not.toContain('enc:v1:old:')
  await repeatAll()
})
