import { randomBytes } from 'node:crypto'
import { defineFlow, field } from 'firststep'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Flow } from '#lib/flow/flow.ts'
import { earlier } from '#tests/support/earlier.ts'
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts'
import { startTestServer, type TestServer, type TestUser } from '#tests/support/test-server.ts'
import { complete, expire, remove, save, start } from '#tests/support/wizard.ts'

const SIZES = ['small', 'large'] as const
const TRADES = ['bakeries', 'law', 'software'] as const
const TOOLS = ['mail', 'chat'] as const

const about = {
  size: field.choice(SIZES, { shareWith: ['analytics'] }),
  trade: field.choice(TRADES, { shareWith: ['analytics'] }),
  secret: field.text({ max: 20, required: false }),
}
const team = {
  size: field.integer({ min: 1, max: 999, shareWith: ['analytics'] }),
  tools: field.choices(TOOLS, { shareWith: ['analytics'] }),
}
const flowOf = (version: number): Flow =>
  defineFlow({ id: 'deals', version })
    .step('about', about)
    .step('team', team)
    .words({
      en: {
        about: {
          title: 'About',
          fields: {
            size: { label: 'Size', choices: { small: 'Small', large: 'Large' } },
            trade: { label: 'Trade', choices: { bakeries: 'Bakeries', law: 'Law', software: 'Software' } },
            secret: 'Secret',
          },
        },
        team: {
          title: 'Team',
          fields: { size: 'Size', tools: { label: 'Tools', choices: { mail: 'Mail', chat: 'Chat' } } },
        },
      },
    })

/** What becomes of somebody: where he stands, and whether he is still there, left, ran out or completed. */
const FATES = [
  { at: 'about', end: 'live' },
  { at: 'about', end: 'abandoned' },
  { at: 'team', end: 'live' },
  { at: 'team', end: 'abandoned' },
  { at: 'team', end: 'expired' },
  { at: 'complete', end: 'live' },
  { at: 'complete', end: 'completed' },
  { at: 'complete', end: 'completed' },
] as const

interface Person {
  period: 'before' | 'now'
  version: number
  at: 'about' | 'team' | 'complete'
  end: 'live' | 'abandoned' | 'expired' | 'completed'
  size: string
  trade: string
  count: number
  tools: string[]
}

/** Told by the number of the person alone, each part in another rhythm. */
const personOf = (period: Person['period'], version: number, number: number): Person => ({
  period,
  version,
  ...(FATES[(number * 5) % FATES.length] as (typeof FATES)[number]),
  size: SIZES[Math.floor(number / 4) % 2] ?? '',
  trade: TRADES[Math.floor(number / 2) % 3] ?? '',
  count: [4, 40, 400][Math.floor(number / 5) % 3] ?? 0,
  tools: [['mail'], ['mail', 'chat'], ['chat']][Math.floor(number / 7) % 3] ?? [],
})

const people = (period: Person['period'], version: number, count: number) =>
  Array.from({ length: count }, (_, number) => personOf(period, version, number))

async function live(server: TestServer, person: Person): Promise<void> {
  const user = await server.createUser()
  const id = await start(server, user)
  if (person.at !== 'about') await save(server, user, id, 'about', { size: person.size, trade: person.trade })
  if (person.at === 'complete')
    await save(server, user, id, 'team', { size: person.count, tools: person.tools })
  if (person.end === 'abandoned') expect((await remove(server, user, id)).status).toBe(204)
  if (person.end === 'expired') await expire(server, id)
  if (person.end === 'completed') expect((await complete(server, user, id)).status).toBe(200)
}

async function liveAll(server: TestServer, all: Person[]): Promise<void> {
  const queue = [...all]
  const workers = Array.from({ length: 8 }, async () => {
    for (let next = queue.pop(); next; next = queue.pop()) await live(server, next)
  })
  await Promise.all(workers)
}

const DAYS_BETWEEN = 40

/** Puts everything that was counted so far into an earlier month, as if it had happened then. */
async function passTime(server: TestServer): Promise<void> {
  await server.sql.query(
    `update public.onboarding_sessions set created_at = ${earlier('created_at', `${DAYS_BETWEEN} days`)}`,
  )
  for (const table of ['session_facts', 'analytics_tail', 'analytics_daily'])
    await server.sql.query(`update onboarding.${table} set day = day - ${DAYS_BETWEEN}`)
}

const EVERYBODY = [...people('before', 1, 120), ...people('now', 1, 90), ...people('now', 2, 90)]

const rate = (part: number, whole: number) => (whole === 0 ? null : Number((part / whole).toFixed(4)))
const ORDER = ['about', 'team', 'complete'] as const

/** The figures as they follow from the script. */
function expected(all: Person[]) {
  const having = (end: Person['end'], among = all) => among.filter((person) => person.end === end).length
  const [completed, abandoned, expired] = [having('completed'), having('abandoned'), having('expired')]
  return {
    totals: { started: all.length, completed, abandoned, expired, live: having('live') },
    completionRate: rate(completed, all.length),
    funnel: ORDER.map((step, place) => {
      const entered = all.filter(({ at }) => ORDER.indexOf(at) >= place)
      const here = entered.filter(({ at }) => at === step)
      const done = entered.length - here.length + having('completed', here)
      const left = having('abandoned', here) + having('expired', here)
      return {
        step,
        entered: entered.length,
        completed: done,
        live: having('live', here),
        dropOffRate: rate(left, left + done) ?? 0,
      }
    }),
  }
}

let database: TestDatabase
let server: TestServer
let admin: TestUser
const keys = { FIELD_ENCRYPTION_KEYS: `test:${randomBytes(32).toString('base64')}`, RATE_LIMIT_SCALE: '100' }

beforeAll(async () => {
  database = await createTestDatabase()
  const first = await startTestServer(keys, { flow: flowOf(1), database })
  await liveAll(first, people('before', 1, 120))
  await passTime(first)
  await liveAll(first, people('now', 1, 90))
  await first.stop()
  server = await startTestServer(keys, { flow: flowOf(2), database })
  await liveAll(server, people('now', 2, 90))
  admin = await server.createUser({ app_metadata: { role: 'admin' } })
}, 120_000)
afterAll(async () => {
  await server?.stop()
  await database?.drop()
})

const figures = (query = '') => server.call('GET', `/api/admin/analytics${query}`, { user: admin })

const shownOf = (data: Record<string, unknown> & { funnel: Record<string, unknown>[] }) => ({
  totals: data.totals,
  completionRate: data.completionRate,
  funnel: data.funnel.map(({ medianSeconds: _, p90Seconds: __, ...row }) => row),
})

const SEGMENTS: [string, (person: Person) => boolean][] = [
  ['', () => true],
  ['trade:bakeries', ({ at, trade }) => at !== 'about' && trade === 'bakeries'],
  [
    'about.size:small,trade:law',
    ({ at, ...is }) => at !== 'about' && is.size === 'small' && is.trade === 'law',
  ],
  ['team.size:10-99', ({ at, count }) => at === 'complete' && count === 40],
  ['team.size:40', ({ at, count }) => at === 'complete' && count === 40],
  [
    'tools:chat,trade:software',
    ({ at, tools, trade }) => at === 'complete' && tools.includes('chat') && trade === 'software',
  ],
  ['trade:', ({ at }) => at === 'about'],
  ['trade:fishing', () => false],
]

describe('300 people over two periods and two versions', () => {
  test.each(SEGMENTS)(
    'of segment “%s” the figures are what was done, in this period and before',
    async (segment, holds) => {
      const { status, body } = await figures(segment === '' ? '' : `?segment=${segment}`)
      expect(status).toBe(200)
      const among = (period: Person['period'], version?: number) =>
        EVERYBODY.filter(
          (person) =>
            holds(person) &&
            person.period === period &&
            (version === undefined || person.version === version),
        )
      expect(shownOf(body.data)).toEqual(expected(among('now')))
      for (const version of [1, 2]) {
        const row = body.data.funnelByVersion.find(
          ({ definitionVersion }: { definitionVersion: number }) => definitionVersion === version,
        )
        if (among('now', version).length > 0)
          expect(row?.funnel).toEqual(expected(among('now', version)).funnel)
        else expect(row).toBeUndefined()
      }
      const dayBefore = (days: number) =>
        new Date(Date.parse(body.data.from) - days * 86_400_000).toISOString().slice(0, 10)
      expect(body.meta.previous).toMatchObject({ from: dayBefore(30), to: dayBefore(1) })
      expect(shownOf(body.meta.previous)).toEqual(expected(among('before')))
    },
  )

  test('a segment’s groups, days and times are those of its sessions alone', async () => {
    const { body } = await figures('?segment=trade:bakeries')
    const chosen = EVERYBODY.filter(
      ({ period, at, trade }) => period === 'now' && at !== 'about' && trade === 'bakeries',
    )
    expect(body.data.byTrade).toMatchObject([{ value: 'bakeries', started: chosen.length }])
    expect(body.data.byDay.reduce((sum: number, { started }: { started: number }) => sum + started, 0)).toBe(
      chosen.length,
    )
    const bySize = Object.fromEntries(
      body.data.byAboutSize.map((row: { value: string; started: number }) => [row.value, row.started]),
    )
    for (const size of SIZES)
      expect(bySize[size] ?? 0).toBe(chosen.filter((person) => person.size === size).length)
    expect(body.data.medianSecondsToComplete).toBeGreaterThanOrEqual(0)
    expect(body.data.aiCostUsd).toBeNull()
  })

  test('a session that was begun a second ago changes no loss', async () => {
    const losses = async () => {
      const { body } = await figures()
      return body.data.funnel.map(({ step, dropOffRate }: Record<string, unknown>) => [step, dropOffRate])
    }
    const before = await losses()
    await start(server, await server.createUser())
    expect(await losses()).toEqual(before)
  })

  test('closing what ran out changes no figure of a segment', async () => {
    const before = (await figures('?segment=trade:law')).body.data
    await server.sql.query('select onboarding.archive_expired_sessions(1000)')
    const after = (await figures('?segment=trade:law')).body.data
    expect({ ...after, left: [], traffic: [] }).toEqual({ ...before, left: [], traffic: [] })
  })

  test.each([
    ['size:small', 'say which as step.field'],
    ['colour:red', 'shares with analytics'],
    ['secret:x', 'shares with analytics'],
    ['trade', 'field:value'],
    ['trade:law,trade:software', 'twice'],
    ['trade:law,tools:chat,about.size:small', 'at most two'],
  ])('segment %s is 422', async (segment, words) => {
    const { status, body } = await figures(`?segment=${segment}`)
    expect(status).toBe(422)
    expect(body.errors).toMatchObject([{ path: '?segment' }])
    expect(body.errors[0].message).toContain(words)
  })
})

test('another flow of the same database has figures of its own', async () => {
  const other = await startTestServer(keys, {
    flow: defineFlow({ id: 'others', version: 1 })
      .step('shop', { title: field.text({ max: 60 }) })
      .words({ en: { shop: { title: 'Shop', fields: { title: 'Title' } } } }),
    database,
  })
  try {
    const user = await other.createUser({ app_metadata: { role: 'admin' } })
    await start(other, user)
    const { body } = await other.call('GET', '/api/admin/analytics', { user })
    expect(body.data.totals).toEqual({ started: 1, completed: 0, abandoned: 0, expired: 0, live: 1 })
  } finally {
    await other.stop()
  }
})
