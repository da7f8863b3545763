import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { COMMANDS } from '#cli/command-table.ts'
import { parseCommandLine } from '#cli/parse-command-line.ts'
import { commandLineReference } from '#cli/reference.ts'
import { runFirststep, runFirststepHere } from '#tests/support/firststep-command.ts'
import { runInShell } from '#tests/support/newcomer.ts'

const cache = mkdtempSync(path.join(tmpdir(), 'firststep-npm-'))
afterAll(() => rmSync(cache, { recursive: true }))

const ACTIONS = COMMANDS.flatMap((command) =>
  Object.entries(command.actions).map(([name, action]) => ({
    title: `${command.name} ${name}`.trim(),
    action,
  })),
)

test('npx runs the command of the checkout, on the Node that it brings', async () => {
  const environment = { npm_config_cache: cache, npm_config_offline: 'true' }
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(await runInShell('npx firststep --version', { environment })).toEqual({
    status: 0,
    printed: `${version}\n`,
    complained: '',
  })
  const script =
    'npx firststep keys generate --json | node -p "JSON.parse(fs.readFileSync(0)).key.length > 40"'
  expect((await runInShell(script, { environment })).printed).toBe('true\n')
}, 60_000)

test('--help tells about every command, and what the exit codes mean', async () => {
  const { status, printed, complained } = await runFirststep(['--help'])
  expect([status, complained]).toEqual([0, ''])
  for (const { name, summary } of COMMANDS)
    expect(printed).toMatch(new RegExp(`^  ${name} +${summary}$`, 'm'))
  expect(printed).toMatch(/Exit codes:\n {2}0 /)
  expect(printed).toContain('Example: npx firststep ')
})

test('--help --json is one document that tells the same', async () => {
  const { commands } = JSON.parse((await runFirststepHere(['--help', '--json'])).printed)
  expect(commands.map(({ name }: { name: string }) => name)).toEqual(COMMANDS.map(({ name }) => name))
  const told = JSON.parse((await runFirststepHere(['flow', 'plan', '--help', '--json'])).printed)
  expect(told.commands).toHaveLength(1)
  expect(told.commands[0].actions).toContainEqual(
    expect.objectContaining({
      name: 'plan',
      usage: 'npx firststep flow plan [--flow FILE] [--only VERSION]',
    }),
  )
  expect(JSON.parse((await runFirststepHere(['--version', '--json'])).printed).version).toMatch(/^\d/)
})

test('who reads no further is not told of a broken pipe', async () => {
  // The other end is gone before the first line is written.
  expect(await runInShell('node cli/main.ts --help | true')).toEqual({
    status: 0,
    printed: '',
    complained: '',
  })
})

test.each(COMMANDS)('$name --help tells about each of its actions, with an example', async (command) => {
  const { status, printed } = await runFirststepHere([command.name, '--help'])
  expect(status).toBe(0)
  for (const { summary, example } of Object.values(command.actions)) {
    expect(printed).toContain(summary)
    expect(printed).toContain(`Example: npx firststep ${example}`)
  }
})

test('help for one action leaves the others out', async () => {
  const { printed } = await runFirststepHere(['migrate', 'down', '--help'])
  expect(printed).toContain('npx firststep migrate down [COUNT]')
  expect(printed).not.toContain('migrate status')
})

test.each(ACTIONS)('the example of $title is a command line of its own action', ({ title, action }) => {
  const words = action.example.replace(/ > \S+$/, '').match(/"[^"]*"|\S+/g) ?? []
  const asked = parseCommandLine(
    words.map((word) => word.replaceAll('"', '')),
    COMMANDS,
  )
  expect(asked).toMatchObject({ what: 'run', title, action })
})

test('docs/reference/command-line.md is what the table of commands says', () => {
  expect(readFileSync('docs/reference/command-line.md', 'utf8')).toBe(commandLineReference(COMMANDS))
})
