import { expect, test } from 'vitest'
import { readFunctionFiles } from './function-files.ts'

const files = await readFunctionFiles()

test.each(files)(
  '$path holds one function, says its promise at its head and to psql, and grants at its foot',
  ({ name, text }) => {
    const made = [...text.matchAll(/^create or replace function onboarding\.(\w+)\(/gm)].map(
      ([, found]) => found,
    )
    expect(made).toEqual([name])
    const head = /^(?:-- .*\n)+/.exec(text)?.[0].replaceAll(/^-- /gm, '').trim()
    const [, comment] =
      new RegExp(`^comment on function onboarding\\.${name} is\\s'([^;]*(?:;[^;]*)*?)';$`, 'm').exec(text) ??
      []
    expect(comment?.replaceAll("''", "'")).toBe(head)
    const foot = text.slice(text.indexOf(`revoke all on function onboarding.${name}\n`))
    expect(foot).toMatch(/^(grant execute on function|-- execute is granted to nobody, because) /m)
  },
)

test('no two functions share a name', () => {
  expect(new Set(files.map(({ name }) => name)).size).toBe(files.length)
})
