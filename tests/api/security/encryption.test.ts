import { spawn } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { rotateKeys, sealedTextsByKey } from '#lib/jobs/key-rotation.ts'
import type { Database } from '#lib/postgres/database.ts'
import { createFieldEncryption } from '#lib/sealing/field-encryption.ts'
import { findFreePort } from '#server/embedded/postgres/postmaster.ts'
import { startTestServer, type TestServer, type TestUser } from '#tests/support/test-server.ts'
import { answerAll, complete, read, save, start } from '#tests/support/wizard.ts'

const newKey = () => randomBytes(32).toString('base64')
const KEYS = { old: `old:${newKey()}`, new: `new:${newKey()}` }
const SECRETS = {
  welcome: { role: 'other', customRole: 'Chief Zebra Whisperer', experienceLevel: 'advanced' },
  company: {
    name: 'Aurora Foods',
    industry: 'other',
    customIndustry: 'Glow-in-the-dark pickles',
    size: 'small',
    description: 'We ferment under the full moon.\nNobody may know.',
    website: 'https://moonlit-pickles.example/secret-menu',
    logo: 'https://cdn.moonlit-pickles.example/logo.png',
  },
}

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

/** A session with every sensitive field, recommendations and a finished last step. */
async function secretSession(as = user): Promise<string> {
  const id = await answerAll(server, as)
  for (const [step, data] of Object.entries(SECRETS)) await save(server, as, id, step, data)
  return id
}
const askForAdvice = (sessionId: string) =>
  server.call('POST', '/api/onboarding/ai-suggestions', {
    user,
    body: { kind: 'recommendations', sessionId },
  })

/** Every row of every table of ours, as text: what a dump would hold. */
async function dump(): Promise<string> {
  const { rows } = await server.sql.query(
    `select format('select t::text as line from %I.%I as t', schemaname, tablename) as query from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema')`,
  )
  const tables: pg.QueryResult<{ line: string }>[] = await Promise.all(
    rows.map(({ query }) => server.sql.query(query)),
  )
  return tables.flatMap((table) => table.rows.map(({ line }) => line)).join('\n')
}

describe('what is stored', () => {
  test('holds no free text in clear, wherever a session has been', async () => {
    const id = await secretSession()
    const advice = (await askForAdvice(id)).body.data
    await server.sql.query(
      `update public.onboarding_sessions set expires_at = now() - interval '1 s' where id = $1`,
      [id],
    )
    const resumed = await start(server, user)
    expect((await read(server, user, resumed)).body.data.stepData.company).toEqual(SECRETS.company)
    await complete(server, user, resumed)
    await secretSession(await server.createUser())
    const text = await dump()
    expect(text).toContain('Aurora Foods')
    const { customRole } = SECRETS.welcome
    const { customIndustry, description, website, logo } = SECRETS.company
    for (const secret of [
      customRole,
      customIndustry,
      description.split('\n')[0],
      website,
      logo,
      'moonlit-pickles',
    ])
      expect(text).not.toContain(secret)
    for (const insight of advice.industryInsights) expect(text).not.toContain(insight)
    expect(text).toContain('enc:v1:new:')
  })

  test('the same text is sealed differently in every session and field', async () => {
    const [one, two] = [await secretSession(), await secretSession(await server.createUser())]
    const { rows } = await server.sql.query(
      `select step_data #>> '{company,description}' as description from public.onboarding_sessions where id in ($1, $2)`,
      [one, two],
    )
    expect(new Set(rows.map(({ description }) => description)).size).toBe(2)
  })
})

describe('a stored text that does not open', () => {
  const DESCRIPTION = '{company,description}'
  const set = (id: string, place: string, value: string) =>
    server.sql.query(
      `update public.onboarding_sessions set step_data = jsonb_set(step_data, $2, to_jsonb($3::text)) where id = $1`,
      [id, place, value],
    )
  const sealedAt = async (id: string, place: string): Promise<string> =>
    (
      await server.sql.query(
        `select step_data #>> $2 as text from public.onboarding_sessions where id = $1`,
        [id, place],
      )
    ).rows[0].text

  const tampering: Record<string, (id: string) => Promise<unknown>> = {
    'one bit flipped': async (id) => {
      const sealed = await sealedAt(id, DESCRIPTION)
      const [head, body] = [
        sealed.slice(0, sealed.lastIndexOf(':') + 1),
        sealed.slice(sealed.lastIndexOf(':') + 1),
      ]
      const bytes = Buffer.from(body, 'base64url')
      bytes[20] = (bytes[20] as number) ^ 1
      await set(id, DESCRIPTION, head + bytes.toString('base64url'))
    },
    'cut short': async (id) => set(id, DESCRIPTION, (await sealedAt(id, DESCRIPTION)).slice(0, -8)),
    'another row’s text': async (id) => {
      const other = await secretSession(await server.createUser())
      await set(id, DESCRIPTION, await sealedAt(other, DESCRIPTION))
    },
    'another field’s text': async (id) => set(id, DESCRIPTION, await sealedAt(id, '{company,website}')),
    'another key under the same id': async (id) => {
      const foreign = createFieldEncryption(`new:${newKey()}`)
      await set(id, DESCRIPTION, foreign.seal('x', `onboarding_sessions:${id}:step_data.company.description`))
    },
    'a key that the ring lacks': async (id) =>
      set(id, DESCRIPTION, (await sealedAt(id, DESCRIPTION)).replace(':new:', ':gone:')),
    'plain text in its place': async (id) => set(id, DESCRIPTION, 'I am the description now'),
  }

  test.each(Object.entries(tampering))(
    '%s: every request is 503 and the row stays as it is',
    async (_name, tamper) => {
      const id = await secretSession()
      await tamper(id)
      const rowOf = async () =>
        (
          await server.sql.query(
            'select s::text as row, (select count(*) from onboarding.session_edits) as edits from public.onboarding_sessions s where id = $1',
            [id],
          )
        ).rows
      const before = await rowOf()
      const answers = [
        await read(server, user, id),
        await server.call('GET', '/api/onboarding/session/current', { user }),
        await server.call('POST', '/api/onboarding/start', { user }),
        await save(server, user, id, 'company', { description: 'new' }),
        await save(server, user, id, 'company', { name: 'Other name' }, { complete: false }),
        await save(server, user, id, 'organization', { teamSize: 5 }),
        await save(server, user, id, 'company', { description: null }, { baseRevision: 1 }),
        await complete(server, user, id),
        await askForAdvice(id),
      ]
      expect(answers.map(({ status, body }) => `${status} ${body.code}`)).toEqual(
        answers.map(() => '503 unavailable'),
      )
      expect(Number(answers[0]?.headers.get('retry-after'))).toBeGreaterThan(0)
      expect(await rowOf()).toEqual(before)
      // It does not stand in its owner's way for ever.
      expect((await server.call('DELETE', `/api/onboarding/session/${id}?erase=true`, { user })).status).toBe(
        204,
      )
    },
  )
})

test('advice that does not open is 503, and is never replaced', async () => {
  const id = await secretSession()
  await askForAdvice(id)
  await server.sql.query(
    `update public.onboarding_sessions set ai_recommendations = to_jsonb(step_data #>> '{company,description}') where id = $1`,
    [id],
  )
  const stored = async () =>
    (await server.sql.query('select ai_recommendations from public.onboarding_sessions where id = $1', [id]))
      .rows
  const before = await stored()
  for (const answer of [
    await read(server, user, id),
    await complete(server, user, id),
    await askForAdvice(id),
  ])
    expect(`${answer.status} ${answer.body.code}`).toBe('503 unavailable')
  expect(await stored()).toEqual(before)
})

describe('rotation', () => {
  const database = () => server.server.runtime.database
  const keyIdsInUse = async () => new Set((await sealedTextsByKey(database())).map(({ keyId }) => keyId))

  test('seals everything again beside traffic, loses no save, and lets the old key go', async () => {
    await server.sql.query('delete from public.onboarding_sessions')
    const opId = randomUUID()
    const live = await secretSession()
    await askForAdvice(live)
    await save(server, user, live, 'company', { description: 'by operation' }, { opId })
    const others = await Promise.all(
      Array.from({ length: 12 }, async () => {
        const owner = await server.createUser()
        return { owner, id: await secretSession(owner) }
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
    expect(await dump()).not.toContain('enc:v1:old:')

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
    const id = await secretSession()
    await askForAdvice(id)
    for (const ring of [`${KEYS.old},${KEYS.new}`, `${KEYS.new},${KEYS.old}`]) {
      await rotateKeys({ database: database(), encryption: createFieldEncryption(ring) })
      expect((await read(server, user, id)).body.meta.recommendationsStale).toBe(false)
    }
  })

  test('a plan reads as before, its renewed items too, and a repeated change is still known', async () => {
    const owner = await server.createUser()
    const id = await secretSession(owner)
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
    const id = await secretSession()
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
    const id = await secretSession()
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
    expect(report.unreadable).toEqual([`public.onboarding_sessions.step_data ${id}`])
    expect(report.retiredKeyIds).toEqual([])
    await server.sql.query('delete from public.onboarding_sessions where id = $1', [id])
    await server.sql.query(`delete from onboarding.encryption_keys where key_id = 'old'`)
  })
})

describe('a start with the wrong ring', () => {
  async function startProcess(
    ring: string,
  ): Promise<{ code: number | null; said: string; complaint: string }> {
    const dataDirectory = await mkdtemp(path.join(tmpdir(), 'firststep-keys-'))
    const child = spawn(process.execPath, ['server/main.ts', '--api-only'], {
      env: {
        NODE_ENV: 'production',
        PATH: process.env.PATH,
        PORT: String(await findFreePort()),
        DATA_DIR: dataDirectory,
        DATABASE_URL: server.database.connectionString,
        FIELD_ENCRYPTION_KEYS: ring,
        LOG_LEVEL: 'silent',
      },
    })
    let said = ''
    let complaint = ''
    child.stdout.on('data', (chunk) => {
      said += chunk
      if (said.includes('is ready')) child.kill('SIGTERM')
    })
    child.stderr.on('data', (chunk) => {
      complaint += chunk
    })
    const code = await new Promise<number | null>((resolve) => child.once('exit', resolve))
    await rm(dataDirectory, { recursive: true, force: true })
    return { code, said, complaint }
  }

  test('ends with one line that names FIELD_ENCRYPTION_KEYS; the right one starts without the old key', async () => {
    const wrong = [`new:${newKey()}`, KEYS.old]
    const [right, ...refused] = await Promise.all([KEYS.new, ...wrong].map(startProcess))
    expect(right).toMatchObject({ code: 0, complaint: '' })
    expect(right?.said).toMatch(/^Firststep is ready at \S+\n$/m)
    for (const { code, said, complaint } of refused) {
      expect(said).not.toContain('is ready')
      expect(complaint).toMatch(/^FIELD_ENCRYPTION_KEYS [^\n]+\n$/)
      expect(code).toBe(1)
    }
    const { rows } = await server.sql.query('select key_id from onboarding.encryption_keys')
    expect(rows).toEqual([{ key_id: 'new' }])
  })
})
