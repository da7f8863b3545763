import { spawnSync } from 'node:child_process'

/** What is written from the sources, by name; without a name, `npm run generate` writes what takes no time. */
const GENERATED: Record<string, { what: string; command: string; isQuick?: true }> = {
  'command-line': {
    what: 'docs/reference/command-line.md, from the table of commands',
    command: 'node scripts/command-line.ts',
    isQuick: true,
  },
  openapi: {
    what: 'docs/api/openapi.json, from the endpoints',
    command: 'node scripts/openapi.ts',
    isQuick: true,
  },
  events: {
    what: 'docs/api/events.json, the JSON Schemas of events',
    command: 'node scripts/events.ts',
    isQuick: true,
  },
  examples: {
    what: 'docs/api/examples.json, by making every request, and the document with them',
    command:
      "RECORD_EXAMPLES=1 vitest run tests/api/openapi.test.ts --testNamePattern 'every example' && node scripts/openapi.ts",
  },
  walk: {
    what: 'tests/recorded-walk/recording.jsonl, by walking the API',
    command: 'RECORD_WALK=1 vitest run tests/api/recorded-walk.test.ts',
  },
  intents: {
    what: 'the weights of the reader of intents, from the sentences that it learns from',
    command: 'node scripts/train-intents.ts',
  },
  'figure-roles': {
    what: 'the weights of the roles of numbers, from the texts whose figures are known',
    command: 'node scripts/train-figure-roles.ts',
  },
  industries: {
    what: 'the weights of the industry classifier; --data DIR names the folder of the companies',
    command: 'node scripts/train-industries.ts',
  },
}

const [name, ...parameters] = process.argv.slice(2)
const chosen =
  name === undefined
    ? Object.values(GENERATED).filter(({ isQuick }) => isQuick)
    : Object.entries(GENERATED)
        .filter(([known]) => known === name)
        .map(([, entry]) => entry)

if (chosen.length === 0) {
  console.error(`There is no "${name}" to generate, only:`)
  for (const [known, { what }] of Object.entries(GENERATED)) console.error(`  ${known.padEnd(14)}${what}`)
  process.exitCode = 2
}
for (const { command } of chosen) {
  const { status } = spawnSync('sh', ['-c', `${command} "$@"`, 'generate', ...parameters], {
    stdio: 'inherit',
  })
  if (status !== 0) process.exitCode = status ?? 1
}
