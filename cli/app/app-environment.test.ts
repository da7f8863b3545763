// biome-ignore-all lint/suspicious/noTemplateCurlyInString: as it stands in files of variables.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { variablesOfFiles } from './app-environment.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'firststep-variables-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const read = (files: Record<string, string>, environment: Record<string, string> = {}) => {
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text)
  return variablesOfFiles(folder, environment)
}

test.each([
  ['$PASSWORD', 's3cret'],
  ['${PASSWORD}', 's3cret'],
  ['${NONE:-x}', 'x'],
  ['$FAR', 's3cret'],
  ['$OF_THE_PROCESS', 'told'],
  ['a\\$PASSWORD', 'a$PASSWORD'],
  ['a$word', 'a$word'],
  ['$DATABASE_URL', '$DATABASE_URL'],
])('a variable may name others as in Next, and a sign in a password stays: %s', (written, meant) => {
  const text = `PASSWORD=s3cret\nFAR=$PASSWORD\nDATABASE_URL=postgres://me:${written}@127.0.0.1/x\n`
  const { DATABASE_URL } = read({ '.env': text }, { OF_THE_PROCESS: 'told' })
  expect(DATABASE_URL).toBe(`postgres://me:${meant}@127.0.0.1/x`)
})

test('the files of a mode are read where NODE_ENV names one, and the nearer one counts', () => {
  const files = {
    '.env': 'A=1\nB=1\nC=1\nD=1\n',
    '.env.production': 'B=2\nC=2\nD=2\n',
    '.env.local': 'C=3\nD=3\n',
    '.env.production.local': 'D=4\n',
  }
  expect(read(files)).toEqual({ A: '1', B: '1', C: '3', D: '3' })
  expect(read(files, { NODE_ENV: 'production' })).toEqual({ A: '1', B: '2', C: '3', D: '4' })
})
