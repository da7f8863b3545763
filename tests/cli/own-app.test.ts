import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { processEnvironment } from '#tests/support/process-environment.ts'

const COMMAND = path.resolve('cli/main.ts')

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'firststep-own-app-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const complaintOf = (...words: string[]) =>
  new Promise<[code: unknown, complained: string]>((resolve) => {
    const options = { cwd: folder, env: processEnvironment({}) }
    execFile(process.execPath, [COMMAND, ...words], options, (error, _, complained) =>
      resolve([error?.code, complained]),
    )
  })

test('an app whose variables name no database is told where to name it, and of no server to start', async () => {
  writeFileSync(path.join(folder, 'package.json'), '{"name": "shop"}')
  expect(await complaintOf('migrate')).toEqual([2, 'Set DATABASE_URL, in .env.local for instance.\n'])
})

test('a command in a folder of no app says that it belongs into one', async () => {
  expect(await complaintOf('migrate')).toEqual([
    2,
    'package.json is not here: run this in the folder of your app, or set DATABASE_URL.\n',
  ])
})

test('of an app with several flows the command says which there are, and that one has to be named', async () => {
  const flow = (
    id: string,
  ) => `defineFlow({ id: '${id}', version: 1 }).step('you', { name: field.text({ max: 60 }) })
    .words({ en: { you: { title: 'You', fields: { name: 'Name' } } } })`
  writeFileSync(path.join(folder, 'package.json'), '{"name": "shop"}')
  writeFileSync(
    path.join(folder, 'firststep.ts'),
    `import { defineFlow, field } from 'firststep'
import { createFirststep } from 'firststep/server'
const databaseUrl = 'postgres://localhost:1/shop'
export const firststep = createFirststep({ databaseUrl, flow: ${flow('sellers')} })
export default firststep
export const buyers = createFirststep({ databaseUrl, flow: ${flow('buyers')} })
`,
  )
  const [code, complained] = await complaintOf('flow', 'status')
  expect([code, complained.replace(/^\S+/, '')]).toEqual([
    2,
    ' exports several, of the flows sellers, buyers: name the file of one of these with --flow.\n',
  ])
})
