import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { findFreePort } from '#server/embedded/postgres/postmaster.ts'
import { blocksOf } from '../support/guide.ts'
import { processEnvironment } from '../support/process-environment.ts'
import { startTestServer, type TestServer } from '../support/test-server.ts'

let server: TestServer

beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

test('an industry added by the guide is searched, suggested and advised about', async () => {
  const guide = await readFile('docs/guides/add-an-industry.md', 'utf8')
  const statement = blocksOf(guide).find(({ language }) => language === 'sql')
  await server.sql.query(statement?.text ?? '')
  const user = await server.createUser()

  const address = guide.match(/localhost:3000([^"]+)"/)?.[1] ?? ''
  const ranked = await server.call('GET', address, { user })
  expect(ranked.body.data[0]).toMatchObject({ slug: 'beekeeping', name: 'Beekeeping' })
  const searched = await server.call('GET', '/api/onboarding/industries?q=apicultura&locale=es', { user })
  expect(searched.body.data[0]).toMatchObject({ slug: 'beekeeping', name: 'Apicultura' })
  const suggested = await server.call('POST', '/api/onboarding/ai-suggestions', {
    user,
    body: { kind: 'industry', companyName: 'Colmenas del Sur' },
  })
  expect(suggested.body.data.suggestions[0].slug).toBe('beekeeping')

  const { body } = await server.call('POST', '/api/onboarding/start', { user })
  const sessionId = body.data.id
  await server.call('PUT', '/api/onboarding/progress', {
    user,
    body: {
      sessionId,
      step: 'company',
      data: { name: 'Golden Honey', industry: 'beekeeping', size: 'small' },
    },
  })
  const advice = await server.call('POST', '/api/onboarding/ai-suggestions', {
    user,
    body: { kind: 'recommendations', sessionId },
  })
  expect(advice.status).toBe(200)
  expect(JSON.stringify(advice.body.data).toLowerCase()).toContain('beekeeping')
})

test('the test that the guide shows is the one that is run', async () => {
  const guide = await readFile('docs/guides/test-your-onboarding.md', 'utf8')
  const shown = blocksOf(guide).find(({ marks }) => marks.includes('example'))
  expect(shown?.text).toBe(await readFile('examples/testing/shop.test.ts', 'utf8'))
})

const serverOf = async (guide: string) =>
  blocksOf(await readFile(`docs/guides/${guide}.md`, 'utf8')).find(({ text }) =>
    text.startsWith('// server.js'),
  )?.text ?? ''

test('a server of the guides whose database is out of reach ends with one line that says so', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'guide-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const environment = {
    DATABASE_URL: `postgres://me:secret@127.0.0.1:${await findFreePort()}/x`,
    FIELD_ENCRYPTION_KEYS: `k1:${Buffer.alloc(32, 7).toString('base64')}`,
    SUPABASE_URL: 'https://project.supabase.co',
    PUBLIC_ORIGIN: 'http://localhost:3000',
    LOG_LEVEL: 'silent',
  }
  const own = `import { createFirststep } from '${pathToFileURL(path.resolve('lib/firststep.ts'))}'
export const firststep = createFirststep({ environment: ${JSON.stringify(environment)} })`
  await symlink(path.resolve('node_modules'), path.join(folder, 'node_modules'))
  await writeFile(path.join(folder, 'package.json'), '{ "type": "module" }')
  await writeFile(path.join(folder, 'firststep.js'), own)
  await writeFile(path.join(folder, 'server.js'), await serverOf('add-to-hono'))
  const { code, complained } = await new Promise<{ code: unknown; complained: string }>((resolve) => {
    const options = { env: processEnvironment({}), timeout: 20_000 }
    execFile(process.execPath, [path.join(folder, 'server.js')], options, (error, _, text) =>
      resolve({ code: error?.code, complained: text }),
    )
  })
  expect(complained).toMatch(/^[^\n]*127\.0\.0\.1[^\n]*\n$/)
  expect(code).toBe(1)
  const startOf = (server: string) => server.match(/^await firststep\.start[\s\S]*?^}\)$/m)?.[0]
  expect(startOf(await serverOf('add-to-express'))).toBe(startOf(await serverOf('add-to-hono')))
})
