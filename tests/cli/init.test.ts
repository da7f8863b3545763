import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { parseKeyRing } from '#lib/sealing/key-ring.ts'

const COMMAND = path.resolve('cli/main.ts')
const ROUTE = 'app/api/onboarding/[...firststep]/route.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'firststep-init-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function lay(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), text)
  }
}
const appWith = (...dependencies: string[]) =>
  JSON.stringify({ dependencies: Object.fromEntries(dependencies.map((name) => [name, '*'])) })
const read = (file: string) => readFileSync(path.join(folder, file), 'utf8')

interface Said {
  status: number
  written: string[]
  variables: string[]
  complained: string
}

function init(environment: Record<string, string> = {}): Promise<Said> {
  const env = { NODE_ENV: 'production' as const, PATH: process.env.PATH, ...environment }
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [COMMAND, 'init', '--json'],
      { cwd: folder, env },
      (error, printed, complained) => {
        const data = printed === '' ? {} : JSON.parse(printed)
        resolve({ status: Number(error?.code ?? 0), complained, written: [], variables: [], ...data })
      },
    )
  })
}

test('an app of Next gets three files of at most forty lines, and a second time none', async () => {
  lay({ 'package.json': appWith('next'), 'tsconfig.json': '{}', 'app/page.tsx': '' })
  const { written } = await init()
  expect(written).toEqual(['firststep.ts', ROUTE, '.env.local'])
  const lines = written.flatMap((file) => read(file).trimEnd().split('\n'))
  expect(lines.length).toBeLessThanOrEqual(40)
  expect(read(ROUTE)).toContain("from '../../../../firststep'")
  const [, ring = ''] = /^FIELD_ENCRYPTION_KEYS=(.+)$/m.exec(read('.env.local')) ?? []
  expect(() => parseKeyRing(ring)).not.toThrow()
  for (const name of ['NEXT_PUBLIC_SUPABASE_URL', 'NEXT_PUBLIC_SUPABASE_ANON_KEY'])
    expect(read('.env.local')).toContain(`\n${name}=`)
  const before = written.map(read)
  expect((await init()).written).toEqual([])
  expect(written.map(read)).toEqual(before)
})

test('the files stand below src where the app does, and are JavaScript where it is', async () => {
  lay({ 'package.json': appWith('next'), 'src/app/page.jsx': '' })
  expect((await init()).written).toEqual([
    'src/firststep.js',
    'src/app/api/onboarding/[...firststep]/route.js',
    '.env.local',
  ])
})

test('where Node takes a .js for CommonJS, as in a new package of npm, the file says that it is a module', async () => {
  lay({ 'package.json': JSON.stringify({ type: 'commonjs', dependencies: { express: '*' } }) })
  expect((await init()).written).toEqual(['firststep.mjs', '.env.local'])
})

test('no file of the app is written over: what .env.local lacks is said, with what the app knows already', async () => {
  const own = 'DATABASE_URL=postgres://own\nNEXT_PUBLIC_SUPABASE_URL=https://own.supabase.co\n'
  lay({ 'package.json': appWith('next'), 'tsconfig.json': '{}', 'app/page.tsx': '', '.env.local': own })
  const { written, variables } = await init()
  expect(written).toEqual(['firststep.ts', ROUTE])
  expect(read('.env.local')).toBe(own)
  const named = variables.filter((line) => !line.startsWith('#')).map((line) => line.split('=')[0])
  expect(named).toEqual([
    'SUPABASE_URL',
    'NEXT_PUBLIC_SUPABASE_ANON_KEY',
    'PUBLIC_ORIGIN',
    'FIELD_ENCRYPTION_KEYS',
  ])
  expect(variables).toContain('SUPABASE_URL=https://own.supabase.co')
})

test.each(['hono', 'express'])('for %s there is one source file, since its owner serves it', async (name) => {
  lay({ 'package.json': appWith(name) })
  expect((await init()).written).toEqual(['firststep.js', '.env.local'])
  expect(read('.env.local')).not.toContain('NEXT_PUBLIC_')
})

test('where there is no app, nothing is written', async () => {
  expect(await init()).toMatchObject({
    status: 2,
    complained: expect.stringContaining('package.json is not there'),
  })
  expect(existsSync(path.join(folder, 'firststep.js'))).toBe(false)
  lay({ 'package.json': appWith('next') })
  expect(await init()).toMatchObject({ status: 2, complained: expect.stringContaining('App Router') })
})
