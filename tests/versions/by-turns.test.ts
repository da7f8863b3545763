import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askedOf } from '#lib/flow/asked.ts'
import type { Flow } from '#lib/flow/flow.ts'
import { judgeStep } from '#lib/flow/judge.ts'
import { createPool } from '#lib/postgres/connection.ts'
import { createDatabase, type Database } from '#lib/postgres/database.ts'
import { createFieldEncryption } from '#lib/sealing/field-encryption.ts'
import { openAnswers } from '#lib/sealing/sealed-answers.ts'
import { FlowVersions } from '#lib/versions/flow-versions.ts'
import { moveEverybody } from '#lib/versions/move-everybody.ts'
import { type Chance, chanceOf } from '#tests/flow/seeded.ts'
import { type LoopbackIssuer, startLoopbackIssuer } from '#tests/support/loopback-issuer.ts'
import { newKeyRing, type ServerProcess, startServerProcess } from '#tests/support/server-process.ts'
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts'
import one from './shop/one.ts'
import two from './shop/two.ts'

/** `npm run test:versions` goes on for five minutes; else so many rounds of everybody. */
const SECONDS = Number(process.env.VERSIONS_TURNS_SECONDS ?? 0)
const ROUNDS = 24
const PEOPLE = 12

const keys = newKeyRing()
const encryption = createFieldEncryption(keys)
const FLOWS: Record<number, Flow> = { 1: one, 2: two }
/** Where an answer of the first version stands in the second. */
const PLACES: Record<string, string | undefined> = { title: 'name', fax: undefined }

let issuer: LoopbackIssuer
let testDatabase: TestDatabase
let sql: pg.Pool
let pool: pg.Pool
let database: Database
let processes: ServerProcess[]
beforeAll(async () => {
  issuer = await startLoopbackIssuer()
  testDatabase = await createTestDatabase()
  const { connectionString } = testDatabase
  sql = new pg.Pool({ connectionString, max: 2 })
  sql.on('error', () => undefined)
  pool = createPool(connectionString, { size: 2, onError: () => undefined })
  database = createDatabase({ pool, addsUnknownUsers: false })
  const environment = {
    DATABASE_URL: connectionString,
    FIELD_ENCRYPTION_KEYS: keys,
    SUPABASE_URL: issuer.url,
    RATE_LIMIT_SCALE: '10000',
  }
  // One after the other, since both write the industries of an empty database.
  processes = []
  for (const file of ['one', 'two'])
    processes.push(await startServerProcess({ ...environment, FLOW_FILE: `tests/versions/shop/${file}.ts` }))
})
afterAll(async () => {
  await Promise.all(processes.map((running) => running.stop()))
  await pool.end()
  await sql.end()
  await testDatabase.drop()
  await issuer.stop()
})

const statuses = new Map<number, number>()

interface Tab {
  sessionId: string
  /** The version that it shows; it is told only what `flow_changed` says. */
  version: number
}

class Person {
  readonly #chance: Chance
  readonly #token: string
  /** What was answered 200, by where it stands in the second version. */
  readonly known = new Map<string, unknown>()
  tab: Tab | undefined

  constructor(seed: number, token: string) {
    this.#chance = chanceOf(seed)
    this.#token = token
  }

  async #call(method: string, path: string, body?: object) {
    const { origin } = this.#chance.pick(processes)
    const response = await fetch(`${origin}/api/onboarding/${path}`, {
      method,
      headers: { authorization: `Bearer ${this.#token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1)
    // biome-ignore lint/suspicious/noExplicitAny: bodies of every shape
    return { status: response.status, body: (await response.json()) as any }
  }

  async #open(): Promise<Tab> {
    const { body } = await this.#call('POST', 'start', {})
    return { sessionId: body.data.id, version: body.data.flow.version }
  }

  /** Types something into the tab as it stands and saves it until it is taken, as a queue does. */
  async step(): Promise<void> {
    this.tab ??= await this.#open()
    const [step, fields] = this.#chance.pick(Object.entries(typed(this.#chance)))
    const opId = randomUUID()
    for (let attempt = 1; attempt <= 3; attempt++) {
      const tab: Tab = this.tab
      const shown = FLOWS[tab.version]?.steps.find(({ name }) => name === step)?.fields ?? {}
      const data = Object.fromEntries(
        Object.entries(fields).flatMap(([name, value]) => {
          const at = tab.version === 2 && name in PLACES ? PLACES[name] : name
          return at !== undefined && at in shown ? [[at, value]] : []
        }),
      )
      if (Object.keys(data).length === 0) return
      const { status, body } = await this.#call('PUT', 'progress', {
        sessionId: tab.sessionId,
        step,
        data,
        complete: false,
        flowVersion: tab.version,
        opId: attempt === 1 ? opId : randomUUID(),
      })
      if (status === 200) {
        for (const [name, value] of Object.entries(data)) {
          const at = name in PLACES ? PLACES[name] : name
          if (at !== undefined) this.known.set(`${step}.${at}`, value)
        }
        return
      }
      expect({ status, code: body.code }).toEqual({ status: 409, code: 'flow_changed' })
      this.tab = { ...tab, version: body.flow.version }
    }
    throw new Error('A save was refused three times in a row.')
  }
}

const typed = (chance: Chance): Record<string, Record<string, unknown>> => ({
  shop: chance.in100(50)
    ? { title: `Shop ${chance.below(1e6)}` }
    : {
        size: chance.pick(['small', 'large']),
        ...(chance.in100(20) ? { fax: `+${chance.below(1e6)}` } : {}),
      },
  bank: chance.in100(50) ? { account: `ES${chance.below(1e6)}` } : { country: chance.pick(['ES', 'DE']) },
})

test('people who meet processes of two versions by turns lose nothing, and each is valid in one version in the end', {
  timeout: SECONDS * 1000 + 120_000,
}, async () => {
  const people = await Promise.all(
    Array.from({ length: PEOPLE }, async (_, seed) => {
      const id = randomUUID()
      return { id, person: new Person(seed, await issuer.sign({ sub: id, email: `${id}@example.com` })) }
    }),
  )
  const until = performance.now() + SECONDS * 1000
  let round = 0
  const isHalfWay = () => (SECONDS === 0 ? round === ROUNDS / 2 : performance.now() > until - SECONDS * 500)
  let isMoved = false
  for (; SECONDS === 0 ? round < ROUNDS : performance.now() < until; round++) {
    const work = people.map(({ person }) => person.step())
    // Everybody is moved while they save.
    if (!isMoved && isHalfWay()) {
      isMoved = true
      const versions = new FlowVersions(two, database)
      const { left } = await moveEverybody({ database, encryption, versions })
      expect(left).toBe(0)
    }
    await Promise.all(work)
  }
  expect([...statuses.keys()].filter((status) => ![200, 201, 409].includes(status))).toEqual([])
  expect(isMoved).toBe(true)
  const { rows } = await sql.query('select * from public.onboarding_sessions')
  expect(rows).toHaveLength(PEOPLE)
  for (const {
    id,
    user_id: userId,
    definition_version: version,
    step_data: stepData,
    completed_steps: done,
  } of rows) {
    const flow = FLOWS[version]!
    const answers = openAnswers(encryption, id, stepData)
    for (const step of askedOf(flow, answers).path.filter((name) => done.includes(name)))
      expect(judgeStep(flow, step, answers)).toEqual([])
    const { known } = people.find((one) => one.id === userId)!.person
    for (const [place, value] of known) {
      const [step = '', name = ''] = place.split('.')
      expect(answers[step]?.[version === 1 && name === 'name' ? 'title' : name], place).toEqual(value)
    }
  }
})
