import { expect, test } from 'vitest'
import { runFirststep, runFirststepHere } from '#tests/support/firststep-command.ts'

const ID = '00000000-0000-4000-8000-000000000000'
const NAMES = 'init, add, migrate, seed, doctor, keys, users, flow, sessions, erase, webhooks, audit, demo'

const REFUSED: [line: string, complaint: string][] = [
  ['', `Name a command: ${NAMES}. See firststep --help.`],
  ['usres', `There is no command "usres", only ${NAMES}. See firststep --help.`],
  ['constructor', `There is no command "constructor", only ${NAMES}. See firststep --help.`],
  ['--verbose', `There is no command "--verbose", only ${NAMES}. See firststep --help.`],
  ['keys', 'Say what keys is to do: generate, status, rotate. See firststep keys --help.'],
  ['keys --json', 'Say what keys is to do: generate, status, rotate. See firststep keys --help.'],
  [
    'migrate sideways',
    'migrate has no "sideways": up [COUNT], down [COUNT], status, new NAME, emit FOLDER. See firststep migrate --help.',
  ],
  ['erase verfy', 'erase has no "verfy": verify. See firststep erase --help.'],
  [
    'migrate --force',
    'migrate up has no option --force, only --engine ENGINE, --json, --help. See firststep migrate up --help.',
  ],
  [
    'seed --toString',
    'seed has no option --toString, only --restore, --json, --help. See firststep seed --help.',
  ],
  ['seed --restore=yes', '--restore takes no value. See firststep seed --help.'],
  ['seed again', 'seed does not know "again". See firststep seed --help.'],
  ['migrate down 0', 'COUNT must be a whole number over 0.'],
  ['migrate down 1.5', 'COUNT must be a whole number over 0.'],
  ['migrate down 1 2', 'migrate down does not know "2". See firststep migrate down --help.'],
  ['migrate new', 'migrate new needs NAME. See firststep migrate new --help.'],
  ['users grant-admin', 'users grant-admin needs EMAIL. See firststep users grant-admin --help.'],
  ['erase', 'erase needs --user UUID. See firststep erase --help.'],
  ['erase --user', '--user needs UUID. See firststep erase --help.'],
  ['erase --user me', '--user must be a UUID.'],
  [`erase --user ${ID} --user ${ID}`, 'erase takes --user once.'],
  ['erase verify', 'erase verify needs --canary TEXT. See firststep erase verify --help.'],
  ['erase verify --canary=', '--canary must not be empty.'],
  ['webhooks redeliver', 'webhooks redeliver needs either an ID or --all.'],
  [`webhooks redeliver ${ID} --all`, 'webhooks redeliver needs either an ID or --all.'],
  ['webhooks discard 12', 'ID must be a UUID.'],
  [
    'sessions export --format jsonl --json',
    'sessions export has a form of its own: leave out --json. See firststep sessions export --help.',
  ],
  ['flow plan --flow no-flow.ts', 'There is no file no-flow.ts, which is to hold the flow.'],
]

test.each(REFUSED)(
  '"firststep %s" is refused with one line that says what there is',
  async (line, complaint) => {
    const words = line === '' ? [] : line.split(' ')
    expect(await runFirststepHere(words)).toEqual({ status: 2, printed: '', complained: `${complaint}\n` })
  },
)

test.each(['usres', 'keys', 'migrate --force', 'erase --user me'])(
  '"firststep %s" is a process that ends with 2 and the same line',
  async (line) => {
    expect(await runFirststep(line.split(' '))).toEqual(await runFirststepHere(line.split(' ')))
  },
)
