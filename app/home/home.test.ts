import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { HOME_WORDS } from '#app/dictionary/home-words.ts'
import { checkFlow } from '#lib/flow/check-flow.ts'
import { printedFigures } from './figures.ts'
import { FLOW_SAMPLE } from './flow-sample.ts'

test('every figure of the home page is one that a command printed into a document', () => {
  const figures = printedFigures()
  for (const value of Object.values(figures)) expect(value).toBeGreaterThan(0)
  for (const { guarantees } of Object.values(HOME_WORDS)) {
    const named = Object.values(guarantees.items).flatMap(({ text }) =>
      [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name),
    )
    expect(named).toHaveLength(new Set(named).size)
    expect(named.map((name) => name?.replace(/^(budgetCap|budgetSpent)$/, '$1Usd')).sort()).toEqual(
      Object.keys(figures).sort(),
    )
  }
})

test('the flow on the home page compiles as an adopter has it, and is whole', async () => {
  const root = process.cwd()
  const folder = mkdtempSync(path.join(tmpdir(), 'firststep-home-'))
  try {
    writeFileSync(path.join(folder, 'flow.ts'), FLOW_SAMPLE)
    const compilerOptions = {
      noEmit: true,
      incremental: false,
      plugins: [],
      types: [],
      paths: { firststep: [`${root}/entries/index.ts`] },
    }
    writeFileSync(
      path.join(folder, 'tsconfig.json'),
      JSON.stringify({ extends: `${root}/tsconfig.json`, compilerOptions, include: ['*.ts'] }),
    )
    const { stdout } = spawnSync(path.join(root, 'node_modules/.bin/tsc'), ['-p', folder], {
      encoding: 'utf8',
    })
    expect(stdout).toBe('')
    const outfile = path.join(folder, 'flow.mjs')
    await build({
      entryPoints: [path.join(folder, 'flow.ts')],
      alias: { firststep: `${root}/entries/index.ts` },
      bundle: true,
      outfile,
      format: 'esm',
      platform: 'neutral',
      mainFields: ['module', 'main'],
    })
    const { default: flow } = await import(/* @vite-ignore */ outfile)
    expect(checkFlow(flow)).toBe(flow)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
