import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '../support/test-server.ts'

const run = promisify(execFile)
const MAX_GZIPPED_BYTES = 8 * 1024
const ROOT = process.cwd()
const TYPESCRIPT = path.join(ROOT, 'node_modules/.bin/tsc')

let folder: string
let installed: string
let server: TestServer

/** Builds the package from a copy of the sources, so that a build that somebody uses stays as it is. */
async function packPackage(): Promise<string> {
  const copy = path.join(folder, 'sources')
  for (const entry of ['client', 'lib', 'scripts', 'package.json', 'tsconfig.json', 'tsconfig.client.json'])
    await cp(path.join(ROOT, entry), path.join(copy, entry), { recursive: true })
  await symlink(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'))
  const environment = {
    ...process.env,
    PATH: `${path.join(ROOT, 'node_modules/.bin')}:${process.env.PATH}`,
  }
  await run(process.execPath, ['scripts/build-client.ts'], { cwd: copy, env: environment })
  const { stdout } = await run('npm', ['pack', '--offline', '--json', '--pack-destination', folder], {
    cwd: path.join(copy, 'client'),
  })
  return path.join(folder, (JSON.parse(stdout) as { filename: string }[])[0]!.filename)
}

beforeAll(async () => {
  server = await startTestServer()
  folder = await mkdtemp(path.join(tmpdir(), 'firststep-package-'))
  const tarball = await packPackage()
  const project = path.join(folder, 'project')
  installed = path.join(project, 'node_modules/@firststep/client')
  await mkdir(installed, { recursive: true })
  await run('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1'])
  await writeFile(
    path.join(project, 'package.json'),
    JSON.stringify({ name: 'empty', type: 'module', private: true }),
  )
}, 120_000)

afterAll(async () => {
  await server.stop()
  await rm(folder, { recursive: true, force: true })
})

test('the package holds what it needs and nothing else, under 8 KB gzipped', async () => {
  const files = await readdir(path.join(installed, 'dist'))
  const scripts = files.filter((file) => file.endsWith('.js'))
  const sizes = await Promise.all(
    scripts.map(async (file) => gzipSync(await readFile(path.join(installed, 'dist', file))).length),
  )
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MAX_GZIPPED_BYTES)
  for (const file of files) {
    const text = await readFile(path.join(installed, 'dist', file), 'utf8')
    const imports = [...text.matchAll(/(?:from|import)\s*\(?["']([^"']+)["']/g)].map(([, name]) => name!)
    expect(imports.filter((name) => !name.startsWith('./') && name !== 'react')).toEqual([])
  }
})

const TYPES_PROBE = `
import { createOnboardingClient, OnboardingError, type OnboardingSession, type SaveInput } from '@firststep/client'
const client = createOnboardingClient({ baseUrl: '', getToken: async () => 'token' })
const { data, meta } = await client.start({ locale: 'es' })
const name: string | undefined = data.stepData.company?.name
const stale: boolean = meta.recommendationsStale
await client.save({ sessionId: data.id, step: 'organization', data: { teamSize: 3, departments: null } })
// @ts-expect-error a field of another step
await client.save({ sessionId: data.id, step: 'welcome', data: { teamSize: 3 } })
// @ts-expect-error no such choice
await client.save({ sessionId: data.id, step: 'welcome', data: { role: 'king' } })
for await (const event of client.streamRecommendations({ sessionId: data.id })) {
  if (event.type === 'okr') { const due: string = event.item.keyResults[0]!.dueDate; void due }
  if (event.type === 'done') { const source: 'model' | 'partial' | 'cache' | 'advisor' = event.meta.source; void source }
}
const error = new OnboardingError({ code: 'edit_conflict' })
// @ts-expect-error no such code
if (error.code === 'no_such_code') void 0
export type Used = [OnboardingSession, SaveInput, typeof name, typeof stale]
`

test('an empty project type-checks against it', async () => {
  const project = path.join(folder, 'project')
  await writeFile(path.join(project, 'probe.ts'), TYPES_PROBE)
  const options = {
    compilerOptions: {
      module: 'nodenext',
      target: 'es2024',
      strict: true,
      noEmit: true,
      lib: ['dom', 'esnext'],
      types: [],
    },
  }
  await writeFile(path.join(project, 'tsconfig.json'), JSON.stringify({ ...options, files: ['probe.ts'] }))
  const { stdout } = await run(TYPESCRIPT, ['-p', project], { cwd: project }).catch((error) => error)
  expect(stdout).toBe('')
})

test('its types are those of the schemas, in both directions', async () => {
  const probe = `
import type * as Package from '${installed}/dist/schema-types.js'
import type * as Recommendations from '${ROOT}/lib/flow/recommendations.ts'
import type * as Answers from '${ROOT}/lib/flow/response-shapes.ts'
import type * as Steps from '${ROOT}/lib/flow/default-answers.ts'
import type { OnboardingSession } from '${ROOT}/lib/flow/session.ts'
import type * as Errors from '${ROOT}/lib/errors.ts'
/** What the schema of any flow leaves open. */
type Typed = 'stepData' | 'path' | 'completedSteps' | 'locale'
type Same<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : never) : never
export const same: true[] = [
  true satisfies Same<Package.AIRecommendations, Recommendations.AIRecommendations>,
  true satisfies Same<Package.Industry, Answers.Industry>,
  true satisfies Same<Package.IndustriesMeta, Answers.IndustriesMeta>,
  true satisfies Same<Package.IndustrySuggestions, Answers.IndustrySuggestions>,
  true satisfies Same<Package.AdviceMeta, Answers.AdviceMeta>,
  true satisfies Same<Package.SessionMeta, Answers.SessionMeta>,
  true satisfies Same<Package.DraftStepData, Steps.DraftStepData>,
  true satisfies Same<Package.StepData, Steps.StepData>,
  true satisfies Same<Omit<Package.FinishedSession, Typed>, Omit<OnboardingSession, Typed>>,
  true satisfies Same<Package.ErrorCode, Errors.ErrorCode>,
  true satisfies Same<Package.FieldError, Errors.FieldError>,
  true satisfies Same<Package.ErrorExtensions, Errors.ErrorExtensions>,
]
`
  await writeFile(path.join(folder, 'same.ts'), probe)
  const options = {
    extends: path.join(ROOT, 'tsconfig.json'),
    compilerOptions: { incremental: false, noEmit: true, types: [], plugins: [], typeRoots: [] },
  }
  await writeFile(
    path.join(folder, 'tsconfig.json'),
    JSON.stringify({ ...options, include: [], files: ['same.ts'] }),
  )
  const { stdout } = await run(TYPESCRIPT, ['-p', folder], { cwd: ROOT }).catch((error) => error)
  expect(stdout).toBe('')
})

test('it runs in an empty project, and its hooks with React', async () => {
  const user = await server.createUser()
  const project = path.join(folder, 'project')
  await symlink(path.join(ROOT, 'node_modules/react'), path.join(project, 'node_modules/react'))
  const program = `
import { createOnboardingClient } from '@firststep/client'
import { useOnboarding } from '@firststep/client/react'
const client = createOnboardingClient({ baseUrl: process.env.ORIGIN, getToken: () => process.env.TOKEN })
const { data } = await client.start()
const saved = await client.queue.save({ sessionId: data.id, step: 'welcome', data: { role: 'ceo', experienceLevel: 'beginner' } })
console.log(JSON.stringify([saved.data.currentStep, typeof useOnboarding]))
`
  await writeFile(path.join(project, 'program.js'), program)
  const { stdout } = await run(process.execPath, ['program.js'], {
    cwd: project,
    env: { ...process.env, ORIGIN: server.origin, TOKEN: user.token },
  })
  expect(JSON.parse(stdout)).toEqual([2, 'function'])
})
