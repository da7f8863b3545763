import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { startTestServer, type TestServer } from '../support/test-server.ts'
import { TYPES_PROBE } from './types-probe.ts'

const run = promisify(execFile)
const MAX_CLIENT_BYTES = 8 * 1024
/** Where it happened, and about a screen's width of the line. */
const MOST_BEFORE_THE_MESSAGE = 1000
const MAX_PACKED_BYTES = 3_000_000
const ROOT = process.cwd()
const TYPESCRIPT = path.join(ROOT, 'node_modules/.bin/tsc')

let folder: string
let project: string
let installed: string
let tarball: string
let server: TestServer

beforeAll(async () => {
  server = await startTestServer()
  folder = await mkdtemp(path.join(tmpdir(), 'firststep-package-'))
  const built = path.join(folder, 'built')
  const PATH = `${path.join(ROOT, 'node_modules/.bin')}:${process.env.PATH}`
  await run(process.execPath, ['scripts/build-package.ts', built], { env: { ...process.env, PATH } })
  const [packed = ''] = (await readdir(built)).filter((name) => name.endsWith('.tgz'))
  tarball = path.join(built, packed)
  project = path.join(folder, 'project')
  installed = path.join(project, 'node_modules/firststep')
  await mkdir(installed, { recursive: true })
  await run('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1'])
  const { dependencies } = JSON.parse(await readFile(path.join(installed, 'package.json'), 'utf8'))
  for (const name of [
    ...Object.keys(dependencies),
    'next',
    'react',
    '@types/node',
    '@types/react',
    'undici-types',
    'csstype',
  ]) {
    const place = path.join(project, 'node_modules', name)
    await mkdir(path.dirname(place), { recursive: true })
    await symlink(path.join(ROOT, 'node_modules', name), place)
  }
  await writeFile(
    path.join(project, 'package.json'),
    JSON.stringify({ name: 'empty', type: 'module', private: true }),
  )
}, 900_000)

afterAll(async () => {
  await server.stop()
  await rm(folder, { recursive: true, force: true })
})

/** Every file of `dist` that an entry loads, and what it loads of other packages. */
async function loadedBy(entry: string): Promise<{ files: Set<string>; packages: Set<string> }> {
  const files = new Set<string>()
  const packages = new Set<string>()
  const waiting = [entry]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (files.has(file)) continue
    files.add(file)
    const text = await readFile(path.join(installed, 'dist', file), 'utf8')
    for (const [, name = ''] of text.matchAll(/(?:from|import)\s*\(?\s*"([^"\n]+)"/g))
      if (name.startsWith('./')) waiting.push(name.slice(2))
      else packages.add(name)
  }
  return { files, packages }
}

/** A path as it stands in a text, not amid the letters of packed bytes. */
const startingWith = (folder: string) => new RegExp(`(?<![\\w+/=])${RegExp.escape(folder)}(?![\\w+=])`)

test('it is under 3 MB, holds what it reads, and names no machine', async () => {
  expect((await stat(tarball)).size).toBeLessThan(MAX_PACKED_BYTES)
  const files = await readdir(installed, { recursive: true })
  for (const file of [
    'LICENSE',
    'README.md',
    'CHANGELOG.md',
    'lib/db/bootstrap/plain-postgres.sql',
    'docs/rls-matrix.md',
  ])
    expect(files).toContain(file)
  const kinds = new Set(files.map((file) => path.extname(file)).filter((kind) => /^\.\w+$/.test(kind)))
  expect([...kinds].sort()).toEqual(['.css', '.js', '.json', '.map', '.md', '.sha256', '.sql', '.ts', '.tsx'])
  for (const file of files) {
    if (!/\.(js|json|map|ts)$/.test(file)) continue
    const text = await readFile(path.join(installed, file), 'utf8')
    for (const folder of [ROOT, tmpdir()]) expect(text, file).not.toMatch(startingWith(folder))
  }
})

test('the client brings under 8 KB gzipped, and no package', async () => {
  const { files, packages } = await loadedBy('client.js')
  const sizes = await Promise.all(
    [...files].map(async (file) => gzipSync(await readFile(path.join(installed, 'dist', file))).length),
  )
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MAX_CLIENT_BYTES)
  expect([...packages]).toEqual([])
})

test('what Node prints of an error of the client that nobody catches can be read', async () => {
  const program = `
import { createOnboardingClient } from 'firststep/client'
await createOnboardingClient({ baseUrl: 'http://127.0.0.1:1', maxAttempts: 1 }).start()`
  const words = ['--input-type=module', '--eval', program]
  const { stderr } = await run(process.execPath, words, { cwd: project }).catch((error) => error)
  const [before = '', after] = stderr.split('[OnboardingError]: ')
  expect(after).toMatch(/^The server cannot be reached\./)
  expect(before.length).toBeLessThan(MOST_BEFORE_THE_MESSAGE)
})

test('who uses the hooks of a session bundles under 8 KB gzipped of the client, without the wizard', async () => {
  const { outputFiles } = await build({
    stdin: { contents: "export { useOnboarding } from 'firststep/react'", resolveDir: project },
    bundle: true,
    format: 'esm',
    minify: true,
    write: false,
    external: ['react', 'zod'],
    preserveSymlinks: true,
  })
  expect(gzipSync(outputFiles[0]?.contents ?? '').length).toBeLessThan(MAX_CLIENT_BYTES)
})

test('what browsers take of the flow has neither Node nor the server in it', async () => {
  const { packages, files } = await loadedBy('index.js')
  expect([...packages]).toEqual(['zod'])
  expect([...files].some((file) => /^(?:industry|intent)-weights/.test(file))).toBe(false)
})

test('an app type-checks against it, declarations and all', async () => {
  await writeFile(path.join(project, 'probe.ts'), TYPES_PROBE)
  const options = {
    compilerOptions: {
      module: 'nodenext',
      target: 'es2024',
      strict: true,
      noEmit: true,
      skipLibCheck: false,
      preserveSymlinks: true,
      lib: ['dom', 'dom.iterable', 'esnext'],
      types: ['node'],
    },
  }
  await writeFile(path.join(project, 'tsconfig.json'), JSON.stringify({ ...options, files: ['probe.ts'] }))
  const { stdout } = await run(TYPESCRIPT, ['-p', project], { cwd: project }).catch((error) => error)
  expect(stdout).toBe('')
  const strictest = ['--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess', '--verbatimModuleSyntax']
  const words = ['-p', project, ...strictest]
  const strictly = await run(TYPESCRIPT, words, { cwd: project }).catch((error) => error)
  expect(strictly.stdout).toBe('')
})

test('the client runs in an empty project, and its hooks with React', async () => {
  const user = await server.createUser()
  const program = `
import { createOnboardingClient } from 'firststep/client'
import { useOnboarding, usePlan } from 'firststep/react'
const client = createOnboardingClient({ baseUrl: process.env.ORIGIN, getToken: () => process.env.TOKEN })
const { data } = await client.start()
const saved = await client.queue.save({ sessionId: data.id, step: 'welcome', data: { role: 'ceo', experienceLevel: 'beginner' } })
console.log(JSON.stringify([saved.data.currentStep, typeof useOnboarding, typeof usePlan]))
`
  await writeFile(path.join(project, 'program.js'), program)
  const { stdout } = await run(process.execPath, ['program.js'], {
    cwd: project,
    env: { ...process.env, ORIGIN: server.origin, TOKEN: user.token },
  })
  expect(JSON.parse(stdout)).toEqual([2, 'function', 'function'])
})

test('the server of the package answers, recognises industries, and its errors are known by the sources', async () => {
  const program = `
import { createFirststep, ApiError } from 'firststep/server'
import { ApiError as Isomorphic } from 'firststep'
const firststep = createFirststep({ jobs: 'external', environment: {}, databaseUrl: process.env.DATABASE, supabaseUrl: 'http://127.0.0.1:1', publicOrigin: 'http://127.0.0.1', fieldEncryptionKeys: process.env.KEYS, logLevel: 'silent' })
const ready = await firststep.handler(new Request('http://127.0.0.1/api/onboarding/health/ready'))
const error = await firststep.api(new Headers()).getCurrentSession().catch((error) => error)
const document = await firststep.handler(new Request('http://127.0.0.1/api/onboarding/openapi.json'))
console.log(JSON.stringify([ready.status, ApiError.isInstance(error), Isomorphic.isInstance(error), error.code, Object.keys((await document.json()).paths)[0]]))
await firststep.close()
`
  await writeFile(path.join(project, 'server.js'), program)
  const { DATABASE_URL = '', FIELD_ENCRYPTION_KEYS = '' } = server.server.runtime.configuration
  const { stdout } = await run(process.execPath, ['server.js'], {
    cwd: project,
    env: { ...process.env, DATABASE: DATABASE_URL, KEYS: FIELD_ENCRYPTION_KEYS },
  })
  expect(JSON.parse(stdout)).toEqual([200, true, true, 'unauthenticated', '/api/onboarding/start'])
})

test.each([
  ['wizard', 'src/app/onboarding/[[...step]]/page.tsx', 'radix-ui'],
  ['admin', 'src/app/admin/sessions/[id]/page.tsx', 'recharts'],
])(
  'add %s copies what is not there, keeps what is, and says what the app lacks',
  async (name, page, lacked) => {
    const app = path.join(folder, `app-${name}`)
    await mkdir(path.join(app, 'src/app'), { recursive: true })
    await writeFile(
      path.join(app, 'package.json'),
      JSON.stringify({ dependencies: { next: '16', clsx: '2' } }),
    )
    await writeFile(path.join(app, 'tsconfig.json'), '{}')
    const add = (how?: 'plainly') => {
      const words = ['add', name, ...(how === 'plainly' ? [] : ['--json'])]
      return run(process.execPath, [path.join(installed, 'dist/command.js'), ...words], {
        cwd: app,
        env: { PATH: process.env.PATH, NODE_ENV: 'production' },
      }).catch((error) => error)
    }
    expect((await add()).stderr).toBe('There is no firststep.ts yet: run "npx firststep init" first.\n')

    await writeFile(
      path.join(app, 'src/firststep.ts'),
      "import { createFirststep } from 'firststep/server'\nexport const firststep = createFirststep()\n",
    )
    await symlink(path.join(project, 'node_modules'), path.join(app, 'node_modules'))
    const first = JSON.parse((await add()).stdout)
    expect(first.written).toContain(page)
    expect(first.kept).toEqual([])
    expect(first.missing).toContain(lacked)
    expect(first.missing).not.toContain('clsx')
    const served = await readFile(path.join(app, 'src/components/onboarding/served-firststep.ts'), 'utf8')
    expect(served).toContain("from '../../firststep'")

    await writeFile(path.join(app, page), '// mine\n')
    const { stdout: told } = await add('plainly')
    expect(told).toContain(': src/components/onboarding/sign-in.')
    const second = JSON.parse((await add()).stdout)
    expect([second.written, second.kept]).toEqual([[], [page]])
    expect(await readFile(path.join(app, page), 'utf8')).toBe('// mine\n')
  },
)

test('the kit of the package tests a flow, with the gate and the handlers of Next.js around it', async () => {
  const program = `
import { defineFlow, field } from 'firststep'
import { toNextHandlers, toNextProxy } from 'firststep/next'
import { createTestFirststep } from 'firststep/test'
const flow = defineFlow({ id: 'shop', version: 1 })
  .step('shop', { title: field.text({ max: 60 }) })
  .words({ en: { shop: { title: 'Shop', fields: { title: 'Title' } } } })
const kit = await createTestFirststep({ flow })
const user = await kit.createUser()
const pass = toNextProxy(kit.firststep, { to: '/onboarding' })
const page = () => new Request('https://app.test/', { headers: user.headers })
const before = await pass(page())
const { data: session } = await user.api.start()
await user.api.save({ sessionId: session.id, step: 'shop', data: { title: 'Sol' } })
await user.api.complete({ sessionId: session.id })
const { GET } = toNextHandlers(kit.firststep)
const current = await GET(new Request('https://app.test/api/onboarding/session/current', { headers: user.headers }))
const after = await pass(page())
await kit.runJobs()
console.log(JSON.stringify([before.headers.get('location'), (await current.json()).data.status, after === undefined, kit.events.map(({ type }) => type)]))
await kit.close()
`
  await writeFile(path.join(project, 'kit.js'), program)
  const { stdout } = await run(process.execPath, ['kit.js'], {
    cwd: project,
    env: { ...process.env, TEST_DATABASE_URL: inject('clusterConnectionString') },
  })
  const [location, status, passed, types] = JSON.parse(stdout)
  expect([location, status, passed]).toEqual(['/onboarding', 'completed', true])
  expect(types).toEqual(['started', 'step_completed', 'completed'].map((type) => `onboarding.${type}`))
})

test('the command of the package finds what a Firststep of the app was given', async () => {
  const { DATABASE_URL = '' } = server.server.runtime.configuration
  const program = `
import { createFirststep } from 'firststep/server'
import { flow } from './own-flow'
export const firststep = createFirststep({ flow, databaseUrl: ${JSON.stringify(DATABASE_URL)} })
`
  const ownFlow = `
import { defineFlow, field } from 'firststep'
export const flow = defineFlow({ id: 'shop', version: 7 })
  .step('shop', { title: field.text({ max: 60 }) })
  .words({ en: { shop: { title: 'Shop', fields: { title: 'Title' } } } })
`
  await writeFile(path.join(project, 'own-flow.js'), ownFlow)
  await writeFile(path.join(project, 'firststep.js'), program)
  const said = async (...words: string[]) => {
    const { stdout } = await run(
      process.execPath,
      [path.join(installed, 'dist/command.js'), ...words, '--json'],
      {
        cwd: project,
        env: { PATH: process.env.PATH, NODE_ENV: 'production' },
      },
    )
    return JSON.parse(stdout)
  }
  expect((await said('migrate', 'status')).pending).toEqual([])
  expect(await said('flow', 'diff')).toMatchObject({ to: 7 })
})
