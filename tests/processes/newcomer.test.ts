import { spawnSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { environmentSchema } from '#lib/environment.ts'
import { parseKeyRing } from '#lib/sealing/key-ring.ts'
import { blocksOf } from '#tests/support/guide.ts'
import {
  answersIn,
  firstRequests,
  installForAnotherNode,
  keyRingLines,
  quickStart,
  runInShell,
} from '#tests/support/newcomer.ts'
import { startTestServer, type TestServer } from '#tests/support/test-server.ts'

let server: TestServer
let folder: string
beforeAll(async () => {
  server = await startTestServer()
  folder = mkdtempSync(path.join(tmpdir(), 'firststep-newcomer-'))
})
afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true })
})

const hasCurl = spawnSync('curl', ['--version']).status === 0

test.skipIf(!hasCurl)(
  'the README’s first requests work the first time and every other time, for the same session',
  async () => {
    const sessionIds: unknown[] = []
    for (const signUp of ['sign-up: 200', 'sign-up: 422']) {
      const { printed } = await runInShell(firstRequests(server.origin))
      const [start, advice] = answersIn(printed)
      expect(printed).toContain(signUp)
      expect(start).toMatchObject({ data: { id: expect.any(String), status: 'in_progress' } })
      expect(advice).toMatchObject({ data: { suggestions: expect.arrayContaining([expect.anything()]) } })
      sessionIds.push((start as { data: { id: string } }).data.id)
    }
    expect(new Set(sessionIds).size).toBe(1)
  },
  30_000,
)

test.skipIf(!hasCurl)(
  'every command of the quick start works in its order, the first time and every other time',
  async () => {
    for (const signUp of ['sign-up: 200', 'sign-up: 422']) {
      const script = quickStart(server.origin).replaceAll('me@example.com', 'quick@example.com')
      const { printed, complained, status } = await runInShell(script)
      expect([status, complained]).toEqual([0, ''])
      expect(printed).toContain(signUp)
      expect(printed).toMatch(/^session: [0-9a-f-]{36}$/m)
      const [saved, current, advice] = answersIn(printed)
      expect(saved).toMatchObject({ data: { stepData: { company: { name: 'Panadería Sol' } } } })
      expect(current).toMatchObject({ data: (saved as { data: object }).data })
      expect(advice).toMatchObject({ data: { suggestions: expect.arrayContaining([expect.anything()]) } })
    }
  },
  30_000,
)

test.each(['README.md', 'docs/guides/put-on-supabase.md'])(
  'the key ring that %s makes is the same in the next terminal, and nobody else can read it',
  async (document) => {
    const home = mkdtempSync(path.join(folder, 'checkout-'))
    for (const name of ['package.json', 'cli', 'lib', 'node_modules', '.npmrc'])
      symlinkSync(path.resolve(name), path.join(home, name))
    const script = `${keyRingLines(document)}\nprintf %s "$FIELD_ENCRYPTION_KEYS"`
    // npx keeps a link to the checkout that it runs a command of.
    const environment = { npm_config_cache: path.join(home, 'npm-cache') }
    const [first, second] = [
      await runInShell(script, { folder: home, environment }),
      await runInShell(script, { folder: home, environment }),
    ]
    expect(parseKeyRing(first.printed)).toHaveLength(1)
    expect(second).toEqual(first)
    expect(statSync(path.join(home, 'firststep.keys')).mode & 0o777).toBe(0o600)
  },
  30_000,
)

const DOCUMENTS = globSync(['*.md', 'docs/**/*.md', 'client/*.md'])

test.each(DOCUMENTS)('%s makes no secret in a variable that the next terminal does not have', (document) => {
  const lines = blocksOf(readFileSync(document, 'utf8')).flatMap(({ text }) => text.split('\n'))
  expect(
    lines.filter(
      (line) => /^\s*(export )?\w+=.*\$\(.*(generate|openssl|random)/.test(line) && !isKept(line, lines),
    ),
  ).toEqual([])
})

/** Between `cat > FILE <<END` and `END`, a line is what a file is made of. */
function isKept(line: string, lines: string[]): boolean {
  const before = lines.slice(0, lines.indexOf(line))
  const opened = before.findLastIndex((earlier) => /cat > \S+ <<END$/.test(earlier))
  return opened > before.lastIndexOf('END')
}

test('docs/configuration.md names every variable', () => {
  const document = readFileSync('docs/configuration.md', 'utf8')
  expect(
    Object.keys(environmentSchema.shape).filter((name) => !new RegExp(`\\b${name}\\b`).test(document)),
  ).toEqual([])
})

test('npm is quiet about packages that want another Node than the one it runs on, and tells errors', async () => {
  const [loud, quiet] = await Promise.all([
    installForAnotherNode(path.join(folder, 'loud')),
    installForAnotherNode(path.join(folder, 'quiet'), '.npmrc'),
  ])
  expect(loud).toMatchObject({ status: 0, complained: expect.stringContaining('EBADENGINE') })
  expect(quiet).toMatchObject({ status: 0, complained: '' })
  const failing = await runInShell('npm run no-such-script', { folder: path.join(folder, 'quiet') })
  expect(failing.complained).toContain('Missing script: "no-such-script"')
}, 60_000)
