import { afterAll, beforeAll, expect, test } from 'vitest'
import { ANSWERS } from '#tests/support/sample-answers.ts'
import { startTestServer, type TestServer } from '#tests/support/test-server.ts'
import { answerAll, complete, read, remove, save, start } from '#tests/support/wizard.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ RATE_LIMIT_SCALE: '1000' })
})
afterAll(() => server.stop())

const times = <Result>(count: number, run: (index: number) => Promise<Result>) =>
  Promise.all(Array.from({ length: count }, (_, index) => run(index)))

test('50 starts at once make one session', async () => {
  const user = await server.createUser()
  const answers = await times(50, () => server.call('POST', '/api/onboarding/start', { user }))
  expect(new Set(answers.map(({ body }) => body.data.id)).size).toBe(1)
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(49)
})

test('50 restarts at once leave one session in progress', async () => {
  const user = await server.createUser()
  const answers = await times(50, () =>
    server.call('POST', '/api/onboarding/start', { user, body: { restart: true } }),
  )
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]))
  const { rows } = await server.sql.query(
    `select status, count(*)::integer from public.onboarding_sessions where user_id = $1 group by 1 order by 1`,
    [user.id],
  )
  expect(rows).toEqual([
    { status: 'abandoned', count: 49 },
    { status: 'in_progress', count: 1 },
  ])
})

test('50 saves of different fields at once lose none', async () => {
  const user = await server.createUser()
  const id = await start(server, user)
  const { revision: baseRevision } = (await read(server, user, id)).body.data
  const fields: [string, object][] = [
    ...Object.entries(ANSWERS.welcome).map(([name, value]): [string, object] => [
      'welcome',
      { [name]: value },
    ]),
    ...Object.entries({ ...ANSWERS.company, description: 'd', website: 'https://example.com' }).map(
      ([name, value]): [string, object] => ['company', { [name]: value }],
    ),
    ...Object.entries(ANSWERS.organization).map(([name, value]): [string, object] => [
      'organization',
      { [name]: value },
    ]),
  ]
  const answers = await times(50, (index) => {
    const [step, data] = fields[index % fields.length] as [string, object]
    return save(server, user, id, step, data, { complete: false, baseRevision })
  })
  expect(answers.map(({ status }) => status)).toEqual(Array(50).fill(200))
  const { body } = await read(server, user, id)
  expect(body.data.stepData).toEqual({
    ...ANSWERS,
    company: { ...ANSWERS.company, description: 'd', website: 'https://example.com' },
  })
  expect(body.data.revision).toBe(baseRevision + 50)
})

test('the same operation sent 30 times at once has one effect', async () => {
  const user = await server.createUser()
  const id = await start(server, user)
  const opId = crypto.randomUUID()
  const answers = await times(30, () => save(server, user, id, 'company', ANSWERS.company, { opId }))
  expect(new Set(answers.map(({ body }) => JSON.stringify(body.data))).size).toBe(1)
  expect((await read(server, user, id)).body.data.revision).toBe(2)
})

test('complete, save and delete at once end in one consistent state', async () => {
  for (let round = 0; round < 15; round++) {
    const user = await server.createUser()
    const id = await answerAll(server, user)
    const [completed, saved, removed] = await Promise.all([
      complete(server, user, id),
      save(server, user, id, 'company', { name: 'Renamed' }),
      remove(server, user, id),
    ])
    const { data } = (await read(server, user, id)).body
    expect(['completed', 'abandoned']).toContain(data.status)
    expect([200, 409]).toContain(saved.status)
    expect(data.stepData.company.name).toBe(saved.status === 200 ? 'Renamed' : ANSWERS.company.name)
    if (data.status === 'completed') {
      expect([completed.status, removed.status]).toEqual([200, 409])
      expect(completed.body.data).toEqual(data)
      expect(JSON.stringify(data.aiRecommendations)).toContain(data.stepData.company.name)
    } else {
      expect([completed.status, removed.status]).toEqual([409, 204])
    }
  }
})
