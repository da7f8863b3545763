import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadFlowFile } from './flow-file.ts'
import { StartError } from './start-error.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'firststep-flow-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function written(name: string, text: string): string {
  const file = path.join(folder, name)
  writeFileSync(file, text)
  return file
}

const ENTRY = path.resolve(import.meta.dirname, '../entries/index.ts')
const step = (name: string) => `import { defineFlow, field } from ${JSON.stringify(ENTRY)}
export default defineFlow({ id: 'shop', version: 3 }).step('${name}', { title: field.text({ max: 60 }) })`
const WORDS = (name: string) => `.words({ en: { ${name}: { title: 'Shop', fields: { title: 'Title' } } } })`

test('a flow is what a module exports as its default', async () => {
  const flow = await loadFlowFile(written('flow.ts', step('shop') + WORDS('shop')))
  expect(flow).toMatchObject({ id: 'shop', version: 3, steps: [{ name: 'shop' }] })
})

test.each([
  ['taken.ts', step('plan') + WORDS('plan'), /cannot be loaded: flow "shop": "plan" is taken/],
  ['silent.ts', step('shop'), /cannot be served: flow "shop".*en/],
  ['other.ts', 'export default { steps: 3 }', /has no flow: export the value of defineFlow/],
  ['none.ts', 'export const flow = 1', /has no flow/],
  ['broken.ts', 'throw new Error("first\\nsecond")', /cannot be loaded: first/],
])('%s stops the start with one line that names it', async (name, text, line) => {
  const failure = await loadFlowFile(written(name, text)).catch((error: unknown) => error)
  expect(StartError.isInstance(failure)).toBe(true)
  const { message } = failure as Error
  expect(message).toMatch(line)
  expect(message).toContain(name)
  expect(message).not.toContain('\n')
})

test('a file that is not there is named', async () => {
  await expect(loadFlowFile(path.join(folder, 'missing.ts'))).rejects.toThrow(
    /^There is no file .*missing\.ts/,
  )
})
