import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { processEnvironment } from '#tests/support/process-environment.ts'

const COMMAND = path.resolve('cli/main.ts')
const UNREAD = 'const steps: number = 3\n\nexport default {\n  steps: ,\n}\n'
const DEFINED = `import { defineFlow, field } from 'firststep'

export default defineFlow({ id: 'shop', version: 1 })
  .step('plan', { title: field.text({ max: 60 }) })
`

const FLOWS: Readonly<Record<string, string>> = {
  'unread.ts': UNREAD,
  'far.ts': "import './unread.ts'\n",
  'throwing.ts':
    "\nfunction lastStep(): never {\n  throw new Error('no steps')\n}\nexport default lastStep()\n",
  'lacking.ts': "\nimport { steps } from './unread.mts'\nexport default steps\n",
  'unread.mts': 'export default 1\n',
  'defined.ts': DEFINED,
}

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'firststep-flows-'))
  for (const [name, text] of Object.entries(FLOWS)) writeFileSync(path.join(folder, name), text)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const complaintOf = (words: string[], cwd = folder) =>
  new Promise<{ code: unknown; complained: string }>((resolve) => {
    const options = { cwd, env: processEnvironment({}) }
    execFile(process.execPath, [COMMAND, ...words], options, (error, _, complained) =>
      resolve({ code: error?.code, complained }),
    )
  })

test.each([
  ['unread.ts', 'Expression expected (unread.ts:4)'],
  ['far.ts', 'Expression expected (unread.ts:4)'],
  ['throwing.ts', 'no steps (throwing.ts:3)'],
  ['lacking.ts', expect.stringMatching(/export named 'steps' \(lacking\.ts:2\)$/)],
  ['defined.ts', expect.stringMatching(/^flow "shop": "plan" is taken.* \(defined\.ts:4\)$/)],
])('of the flow in %s, which cannot be loaded, the command says the file and line', async (name, why) => {
  const { code, complained } = await complaintOf(['flow', 'plan', '--flow', name])
  const before = `The flow of ${name} cannot be loaded: `
  expect([code, complained.slice(0, before.length)]).toEqual([2, before])
  expect(complained.slice(before.length, -1)).toEqual(why)
})

test('of a firststep.ts that cannot be loaded the command says the file and line', async () => {
  writeFileSync(
    path.join(folder, 'firststep.ts'),
    `import { createFirststep } from 'firststep/server'\n${UNREAD}`,
  )
  const { code, complained } = await complaintOf(['users', 'list'])
  expect([code, complained]).toEqual([
    2,
    expect.stringMatching(/firststep\.ts cannot be loaded: Expression expected \(firststep\.ts:5\)\n$/),
  ])
})

test('an app whose Firststep is not found is asked which flow it means, and is never taken for the default flow', async () => {
  const app = mkdtempSync(path.join(folder, 'app-'))
  writeFileSync(path.join(app, 'package.json'), '{ "name": "shop" }')
  const asked = await complaintOf(['flow', 'apply'], app)
  expect(asked).toEqual({
    code: 2,
    complained: 'There is no firststep.ts here: name the flow with --flow.\n',
  })
})

test('a firststep.ts that hands on one of another package of the workspace is the Firststep of the app', async () => {
  const app = mkdtempSync(path.join(folder, 'app-'))
  writeFileSync(path.join(app, 'firststep.ts'), "export { firststep } from './elsewhere.ts'\n")
  const { complained } = await complaintOf(['flow', 'plan'], app)
  expect(complained).toMatch(/firststep\.ts cannot be loaded: Cannot find module .*elsewhere\.ts/)
})
