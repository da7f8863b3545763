import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkFlow } from '#lib/flow/check-flow.ts'
import type { Flow } from '#lib/flow/flow.ts'
import { FlowFault } from '#lib/flow/flow-fault.ts'
import { KIND_NAMES } from '#lib/flow/kinds/kinds.ts'
import { blocksOf } from '../support/guide.ts'

const document = readFileSync('docs/flow.md', 'utf8')
const blocks = blocksOf(document + readFileSync('README.md', 'utf8')).filter(
  ({ language }) => language === 'ts',
)
const root = process.cwd()
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'firststep-flow-'))
  for (const [place, { text }] of blocks.entries())
    writeFileSync(path.join(folder, `block${place + 1}.ts`), text)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('every block of the documentation compiles as an adopter has it', () => {
  const compilerOptions = {
    noEmit: true,
    incremental: false,
    plugins: [],
    types: [],
    paths: { firststep: [`${root}/entries/index.ts`], zod: [`${root}/node_modules/zod`] },
  }
  const configuration = { extends: `${root}/tsconfig.json`, compilerOptions, include: ['*.ts'] }
  writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify(configuration))
  const { stdout, stderr } = spawnSync(path.join(root, 'node_modules/.bin/tsc'), ['-p', folder], {
    encoding: 'utf8',
  })
  expect(stdout + stderr).toBe('')
})

test('every block of the documentation defines a flow without a fault', async () => {
  const files = blocks.map((_, place) => `block${place + 1}`)
  await build({
    entryPoints: files.map((file) => path.join(folder, `${file}.ts`)),
    alias: { firststep: `${root}/entries/index.ts`, zod: `${root}/node_modules/zod` },
    bundle: true,
    splitting: true,
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
  })
  for (const file of files) {
    const defined = await import(/* @vite-ignore */ path.join(folder, `${file}.mjs`))
    const flow = Object.values(defined)[0] as Flow
    // One block shows how a flow is extended, and says nothing.
    expect(flow.id === 'short' || checkFlow(flow) === flow, file).toBe(true)
  }
})

test('every kind stands in the table of kinds', () => {
  for (const kind of KIND_NAMES) expect(document).toContain(`| \`field.${kind}(`)
})

test('the line that the documentation quotes is what a fault says', () => {
  const place = { flow: 'onboarding', step: 'billing' }
  const { message } = new FlowFault(place, 'asks about "company.siez", and the step has no such field')
  expect(document).toContain(`\n${message}\n`)
})
