import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createFieldEncryption } from '#lib/sealing/field-encryption.ts'
import { findFreePort } from '#server/embedded/postgres/postmaster.ts'
import { processEnvironment } from '#tests/support/process-environment.ts'
import { askForAdvice, dump, newKey, SECRETS, secretSession } from '#tests/support/sealed-sessions.ts'
import { startTestServer, type TestServer, type TestUser } from '#tests/support/test-server.ts'
import { complete, read, save, start } from '#tests/support/wizard.ts'

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

describe('what is stored', () => {
  test('holds no free text in clear, wherever a session has been', async () => {
    const id = await secretSession(server, user)
    const advice = (await askForAdvice(server, user, id)).body.data
    await server.sql.query(
      `update public.onboarding_sessions set expires_at = now() - interval '1 s' where id = $1`,
      [id],
    )
    const resumed = await start(server, user)
    expect((await read(server, user, resumed)).body.data.stepData.company).toEqual(SECRETS.company)
    await complete(server, user, resumed)
    await secretSession(server, await server.createUser())
    const text = await dump(server.sql)
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
    const [one, two] = [
      await secretSession(server, user),
      await secretSession(server, await server.createUser()),
    ]
    const { rows } = await server.sql.query(
      `select step_data #>> '{company,description}' as description from public.onboarding_sessions where id in ($1, $2)`,
      [one, two],
    )
    expect(new Set(rows.map(({ description }) => description)).size).toBe(2)
  })
})

describe('a stored text that does not open', () => {
  const DESCRIPTION = '{company,description,$sealed}'
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
      const other = await secretSession(server, await server.createUser())
      await set(id, DESCRIPTION, await sealedAt(other, DESCRIPTION))
    },
    'another field’s text': async (id) =>
      set(id, DESCRIPTION, await sealedAt(id, '{company,website,$sealed}')),
    'another key under the same id': async (id) => {
      const foreign = createFieldEncryption(`new:${newKey()}`)
      await set(id, DESCRIPTION, foreign.seal('x', `onboarding_sessions:${id}:step_data.company.description`))
    },
    'a key that the ring lacks': async (id) =>
      set(id, DESCRIPTION, (await sealedAt(id, DESCRIPTION)).replace(':new:', ':gone:')),
    'plain text in its place': async (id) => set(id, '{company,description}', 'I am the description now'),
  }

  test.each(Object.entries(tampering))(
    '%s: every request is 503 and the row stays as it is',
    async (_name, tamper) => {
      const id = await secretSession(server, user)
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
        await askForAdvice(server, user, id),
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
  const id = await secretSession(server, user)
  await askForAdvice(server, user, id)
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
    await askForAdvice(server, user, id),
  ])
    expect(`${answer.status} ${answer.body.code}`).toBe('503 unavailable')
  expect(await stored()).toEqual(before)
})

describe('a start with the wrong ring', () => {
  async function startProcess(
    ring: string,
  ): Promise<{ code: number | null; said: string; complaint: string }> {
    const dataDirectory = await mkdtemp(path.join(tmpdir(), 'firststep-keys-'))
    const child = spawn(process.execPath, ['server/main.ts', '--api-only'], {
      env: processEnvironment({
        PORT: String(await findFreePort()),
        DATA_DIR: dataDirectory,
        DATABASE_URL: server.database.connectionString,
        FIELD_ENCRYPTION_KEYS: ring,
        LOG_LEVEL: 'silent',
      }),
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
