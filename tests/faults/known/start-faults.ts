import { mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import {
  answersIn,
  firstRequests,
  installForAnotherNode,
  keyRingLines,
  runInShell,
} from '#tests/support/newcomer.ts'
import type { KnownFault, Surroundings } from './known-fault.ts'

async function newFolder(afterwards: Surroundings['afterwards']): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'firststep-newcomer-'))
  afterwards(() => rm(folder, { recursive: true, force: true }))
  return folder
}

const WRONG_VARIABLES: Record<string, string> = {
  AI_MODELS_CLASSIFICATION: 'not a model',
  AI_MODELS_RECOMMENDATIONS: ',,',
  FIELD_ENCRYPTION_KEYS: 'k1:short',
  WEBHOOK_SECRET: 'secret',
}

/** What a start checks, and what a newcomer is told. */
export const START_FAULTS: KnownFault[] = [
  {
    id: 'A12',
    guarantee: 'A wrong variable stops the start with one line that names it, before a database is made.',
    async play({ refusedStart }) {
      const outcomes = await Promise.all(
        Object.entries(WRONG_VARIABLES).map(async ([name, value]) => {
          const { exitCode, lines, made } = await refusedStart({ [name]: value })
          return [name, { exitCode, lines: lines.length, named: lines[0]?.split(' ')[0], made }]
        }),
      )
      return Object.fromEntries(outcomes)
    },
    right: Object.fromEntries(
      Object.keys(WRONG_VARIABLES).map((name) => [name, { exitCode: 1, lines: 1, named: name, made: [] }]),
    ),
  },
  {
    id: 'M21',
    guarantee: 'npm says nothing of packages that want another Node than the one that runs npm.',
    async play({ afterwards }) {
      const { status, complained } = await installForAnotherNode(await newFolder(afterwards), '.npmrc')
      return { status, complained }
    },
    right: { status: 0, complained: '' },
  },
  {
    id: 'M22',
    guarantee: 'The README’s first requests work the first time and the second.',
    async play({ product }) {
      const { origin } = await product()
      const runs = []
      for (let run = 0; run < 2; run++) {
        const { printed } = await runInShell(firstRequests(origin))
        const [start, advice] = answersIn(printed) as { data?: Record<string, unknown> }[]
        runs.push({
          isStarted: start?.data?.id !== undefined,
          isAdvised: advice?.data?.suggestions !== undefined,
        })
      }
      return { runs }
    },
    right: {
      runs: [
        { isStarted: true, isAdvised: true },
        { isStarted: true, isAdvised: true },
      ],
    },
  },
  {
    id: 'M23',
    guarantee: 'The key ring that the README makes is the same in the next terminal.',
    async play({ afterwards }) {
      const folder = await newFolder(afterwards)
      for (const name of ['package.json', 'cli', 'server', 'scripts', 'lib', 'node_modules'])
        await symlink(path.resolve(name), path.join(folder, name))
      const script = `${keyRingLines('README.md')}\nprintf %s "$FIELD_ENCRYPTION_KEYS"`
      const first = await runInShell(script, { folder })
      const second = await runInShell(script, { folder })
      return { isMade: first.printed !== '', isKept: first.printed === second.printed }
    },
    right: { isMade: true, isKept: true },
  },
]
