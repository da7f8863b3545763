import type pg from 'pg'
import { migrate } from '#lib/db/migrate.ts'
import { readOrMakeFieldKeys } from '#server/embedded/field-keys.ts'
import { newKeyRing } from '#tests/support/server-process.ts'
import { findPostgres, startVersionedCluster } from '#tests/support/supported-postgres.ts'
import { startWebhookReceiver } from '#tests/support/webhook-receiver.ts'
import { ask, asSuperuserOf, start } from './ask.ts'
import { runFirststep, runNode } from './command.ts'
import type { KnownFault } from './known-fault.ts'
import { waitBesideSilence } from './silent-receiver.ts'
import { until } from './until.ts'

const OUT_WITHIN_MS = 3_000
const NOT_THE_FORM = /"\d{4}-\d\d-\d\dT(?![\d:]{8}\.\d{3}Z")[^"]*"/g

/** What the database, the outbox and the jobs do. */
export const DATABASE_FAULTS: KnownFault[] = [
  {
    id: 'S3',
    guarantee: 'A receiver that never answers fourteen sessions holds up no event of another.',
    play: async (surroundings) => ({ isOutInTime: (await waitBesideSilence(surroundings)) < OUT_WITHIN_MS }),
    right: { isOutInTime: true },
  },
  {
    id: 'A2',
    guarantee: 'An export tells of the user what the reference names, and nothing else.',
    async play({ product: shared }) {
      const product = await shared()
      const { access_token } = await product.signUp()
      const { body } = await ask(product, access_token, 'GET', '/api/onboarding/export')
      const reference = await (await fetch(`${product.origin}/api/openapi.json`)).json()
      const documented =
        reference.paths['/api/onboarding/export'].get.responses[200].content['application/json'].schema
          .properties.data.properties
      return {
        top: Object.keys(body.data).filter((name) => documented[name] === undefined),
        user: Object.keys(body.data.user).filter((name) => documented.user.properties[name] === undefined),
      }
    },
    right: { top: [], user: [] },
  },
  {
    id: 'A4',
    guarantee: 'A database that takes no connections is a 503 that says when to ask again.',
    async play({ start: startOwn, afterwards }) {
      const product = await startOwn()
      const { access_token } = await product.signUp()
      const allow = (allowed: boolean) =>
        asSuperuserOf(
          product.connectionString,
          'template1',
          `alter database postgres allow_connections ${allowed}`,
          `select pg_terminate_backend(pid) from pg_stat_activity where datname = 'postgres'`,
        )
      afterwards(() => allow(true))
      await allow(false)
      const found: Record<string, unknown> = {}
      for (const path of ['/api/health/ready', '/api/onboarding/session/current', '/api/onboarding/export']) {
        const { status, headers, body } = await ask(product, access_token, 'GET', path)
        found[path] = [status, body.code, Number(headers.get('retry-after')) > 0]
      }
      return found
    },
    right: {
      '/api/health/ready': [503, 'unavailable', true],
      '/api/onboarding/session/current': [503, 'unavailable', true],
      '/api/onboarding/export': [503, 'unavailable', true],
    },
  },
  {
    id: 'A6',
    guarantee:
      'An export holds what was said at the sign-up and the sessions of the sign-in, without secrets.',
    async play({ product: shared }) {
      const product = await shared()
      const response = await fetch(`${product.origin}/auth/v1/signup`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', apikey: 'embedded' },
        body: JSON.stringify({
          email: `${crypto.randomUUID()}@example.com`,
          password: 'correct horse battery',
          data: { full_name: 'Ada Lovelace' },
        }),
      })
      const { access_token } = await response.json()
      const { body } = await ask(product, access_token, 'GET', '/api/onboarding/export')
      return {
        name: body.data.user.metadata?.full_name,
        sessions: body.data.signInSessions?.map((session: object) => Object.keys(session).sort()),
      }
    },
    right: { name: 'Ada Lovelace', sessions: [['created_at', 'id', 'method', 'refreshed_at']] },
  },
  {
    id: 'A8',
    guarantee: 'The report on the embedded database tells its slowest statements.',
    async play({ product: shared }) {
      const { dataDirectory } = await shared()
      const { printed } = await runNode(['scripts/db-report.ts'], { DATA_DIR: dataDirectory })
      const [section = ''] = printed.split('\n\n').filter((text) => text.includes('Slowest statements'))
      return { tellsStatements: /mean_ms[\s\S]*onboarding/.test(section) }
    },
    right: { tellsStatements: true },
  },
  {
    id: 'A9',
    guarantee: 'Every instant that leaves, in an answer, an export or an event, has one form.',
    async play({ start: startOwn, afterwards }) {
      const receiver = await startWebhookReceiver()
      afterwards(() => receiver.stop())
      const product = await startOwn({ WEBHOOK_URL: receiver.url, WEBHOOK_SECRET: receiver.secret })
      const { access_token } = await product.signUp()
      const id = await start(product, access_token)
      await until(() => receiver.received.length > 0)
      const session = await ask(product, access_token, 'GET', `/api/onboarding/session/${id}`)
      const personal = await ask(product, access_token, 'GET', '/api/onboarding/export')
      const said = JSON.stringify([receiver.received, session.body, personal.body])
      return { otherForms: said.match(NOT_THE_FORM) ?? [] }
    },
    right: { otherForms: [] },
  },
  {
    id: 'A14',
    guarantee: 'An owner who is no superuser is told what to have granted, migrates, examines and searches.',
    async play({ product: shared }) {
      const { connectionString } = await shared()
      const url = new URL(connectionString)
      Object.assign(url, { username: 'second', password: 'secret', pathname: '/second' })
      await asSuperuserOf(
        connectionString,
        'postgres',
        `create role second login createrole password 'secret'`,
        'create database second owner second',
      )
      const environment = { MIGRATION_DATABASE_URL: url.href, FIELD_ENCRYPTION_KEYS: newKeyRing() }
      const refused = await runFirststep(['migrate'], environment)
      await asSuperuserOf(
        connectionString,
        'postgres',
        'grant onboarding_api, onboarding_jobs, onboarding_support, anon, authenticated, service_role to second',
      )
      const migrated = await runFirststep(['migrate'], environment)
      const [examined, searched] = await Promise.all([
        runFirststep(['doctor'], environment),
        runFirststep(['erase', 'verify', '--canary', 'nobody said this'], environment),
      ])
      return {
        refusal: [refused.code, /have a superuser run "grant [^"\n]+;"/.test(refused.printed)],
        codes: [migrated.code, examined.code, searched.code],
      }
    },
    right: { refusal: [1, true], codes: [0, 0, 0] },
  },
  {
    id: 'A15',
    guarantee: 'No server starts where row security is off, or not forced, on any table of ours.',
    async play({ start: startOwn, refusedStart }) {
      const product = await startOwn()
      const { rows } =
        await product.sql(`select n.nspname || '.' || c.relname as name, c.oid::regclass::text as shown
        from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p')
          and (n.nspname = 'onboarding' or c.relname in ('onboarding_sessions', 'industries'))`)
      const environment = {
        DATABASE_URL: product.connectionString,
        FIELD_ENCRYPTION_KEYS: readOrMakeFieldKeys(product.dataDirectory),
      }
      const refusalAfter = async (change: string) => {
        for (const { name } of rows) await product.sql(`alter table ${name} ${change} row level security`)
        const { exitCode, lines } = await refusedStart(environment)
        const unnamed = rows.filter(({ shown }) => !lines[0]?.includes(shown)).map(({ shown }) => shown)
        return { exitCode, lines: lines.length, unnamed }
      }
      const off = await refusalAfter('disable')
      for (const { name } of rows)
        await product.sql(`alter table ${name} enable row level security, force row level security`)
      const notForced = await refusalAfter('no force')
      return { hasTables: rows.length > 15, off, notForced }
    },
    right: {
      hasTables: true,
      off: { exitCode: 1, lines: 1, unnamed: [] },
      notForced: { exitCode: 1, lines: 1, unnamed: [] },
    },
  },
  {
    id: 'A17',
    guarantee: 'An industry that an operator deleted does not come back until it is restored.',
    async play({ product: shared, start: startOwn }) {
      const { sql, connectionString, dataDirectory } = await shared()
      const isThere = async () =>
        (await sql(`select from public.industries where slug = 'fitness'`)).rowCount === 1
      await sql(`delete from public.industries where slug = 'fitness'`)
      await startOwn({
        DATABASE_URL: connectionString,
        FIELD_ENCRYPTION_KEYS: readOrMakeFieldKeys(dataDirectory),
      })
      const afterStart = await isThere()
      await runFirststep(['seed'], { DATA_DIR: dataDirectory })
      const afterSeed = await isThere()
      await runFirststep(['seed', '--restore'], { DATA_DIR: dataDirectory })
      return { afterStart, afterSeed, afterRestore: await isThere() }
    },
    right: { afterStart: false, afterSeed: false, afterRestore: true },
  },
  {
    id: 'A20',
    guarantee:
      'service_role reads sessions and industries, sealed answers as they are stored, and writes nothing.',
    async play({ product: shared }) {
      const product = await shared()
      const { access_token, user } = await product.signUp()
      const sessionId = await start(product, access_token)
      await fetch(`${product.origin}/api/onboarding/progress`, {
        method: 'PUT',
        headers: { authorization: `Bearer ${access_token}`, 'content-type': 'application/json' },
        body: JSON.stringify({
          sessionId,
          step: 'company',
          data: { name: 'Ada & Co.', description: 'We keep quiet.' },
          complete: false,
        }),
      })
      const asService = async (statement: string) => {
        const results = await product.sql(`begin; set local role service_role; ${statement}; commit`)
        return (results as unknown as pg.QueryResult[])[2]
      }
      const sessions = await asService(
        `select step_data #>> '{company,description}' as text from public.onboarding_sessions where user_id = '${user.id}'`,
      )
      const industries = await asService('select from public.industries')
      const update = await asService(`update public.industries set name = name`).catch((error) => error.code)
      return {
        isSealed: sessions?.rows.map(({ text }) => text.startsWith('{"$sealed": "enc:v1:')),
        hasIndustries: (industries?.rowCount ?? 0) > 0,
        update,
      }
    },
    right: { isSealed: [true], hasIndustries: true, update: '42501' },
  },
  {
    id: 'M12',
    guarantee: 'On a Postgres 15 that compiles what it takes for expensive, nobody waits for the compiler.',
    async play({ start: startOwn, afterwards }) {
      const cluster = await startVersionedCluster(findPostgres('15'))
      afterwards(() => cluster.remove())
      const connectionString = cluster.urlOf('postgres')
      await migrate('up', { connectionString })
      const product = await startOwn({
        DATABASE_URL: connectionString,
        FIELD_ENCRYPTION_KEYS: newKeyRing(),
        LOG_LEVEL: 'warn',
      })
      const { access_token } = await product.signUp()
      const startedAt = performance.now()
      const { status } = await ask(product, access_token, 'GET', '/api/onboarding/industries?q=bakery')
      const asked = performance.now() - startedAt
      const compiledStartedAt = performance.now()
      await product.sql(`select * from onboarding.search_industries('bakery', 'en')`)
      const compiled = performance.now() - compiledStartedAt
      return {
        status,
        isFarFasterThanCompiled: asked * 2 < compiled,
      }
    },
    right: { status: 200, isFarFasterThanCompiled: true },
  },
]
