import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { secondsOf } from '#lib/environment/forms.ts'
import type { Api } from '#lib/firststep/api.ts'
import { assembleFirststep } from '#lib/firststep/assembled.ts'
import type { Firststep, FirststepOptions } from '#lib/firststep/public.ts'
import type { defaultFlow } from '#lib/flow/default-flow.ts'
import type { OnboardingEvent } from '#lib/flow/event-types.ts'
import type { Flow } from '#lib/flow/flow.ts'
import { DEFAULT_BASE_PATH } from '#lib/http/addresses.ts'
import { subscribeReceivers } from '#lib/jobs/deliveries.ts'
import type { JobRun } from '#lib/jobs/job-run.ts'
import { shiftClock } from './movable-clock.ts'
import { type ModelQuestion, type RecordedAdvice, recordedModels } from './recorded-advice.ts'
import { createSignIn, type NewUser, type SignedIn } from './signed-in-users.ts'
import { createThrowawayDatabase } from './throwaway-database.ts'

/** What a Firststep of a test is made of: what any is made of, without a database of its own. */
export interface TestOptions<Asked extends Flow = typeof defaultFlow>
  extends Omit<FirststepOptions<Asked>, 'databaseUrl'> {
  /** A Postgres to make the database in; without it that of TEST_DATABASE_URL, else an embedded one is started. */
  postgresUrl?: string
  /** What models are taken to say; without it none is asked, and the advisor answers. */
  advice?: RecordedAdvice
}

/** An answer of the API. */
export interface TestAnswer {
  status: number
  headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: a test says what it expects of an answer.
  body: any
}

/** Somebody who is signed in. */
export interface TestUser<Asked extends Flow = Flow> extends SignedIn {
  /** As a browser of theirs sends them. */
  headers: Headers
  /** The API as functions. */
  api: Api<Asked>
  /** The API by HTTP, below its base path: `call('POST', '/start', {})`. */
  call(method: string, path: string, body?: unknown): Promise<TestAnswer>
}

/** So many seconds, minutes, hours or days: `90s`, `25h`, `8d`. */
export type TimeSpan = `${number}${'s' | 'm' | 'h' | 'd'}`

/** A Firststep over a database that goes with it. */
export interface TestFirststep<Asked extends Flow = Flow> extends AsyncDisposable {
  readonly firststep: Firststep<Asked>
  /** Of the database, to look at rows and to plant them. */
  readonly connectionString: string
  /** The time as Firststep and its database have it; it can only go ahead. */
  readonly clock: { now(): Date; advance(by: TimeSpan): Promise<void> }
  /** Every event that was delivered so far, in order: `runJobs` delivers them. */
  readonly events: OnboardingEvent<Asked>[]
  /** What models were asked so far, and what they say from now on. */
  readonly models: { readonly questions: readonly ModelQuestion[]; say(advice: RecordedAdvice): void }
  createUser(user?: NewUser): Promise<TestUser<Asked>>
  /** Does what the jobs' timer does otherwise. */
  runJobs(): Promise<JobRun>
  close(): Promise<void>
}

const ORIGIN = 'https://app.test'
const SECOND_MS = 1000

/** Makes a Firststep over a throw-away database, which is ready and runs its jobs when the test says so. */
export async function createTestFirststep<Asked extends Flow = typeof defaultFlow>({
  postgresUrl,
  advice: given,
  onEvent,
  ...options
}: TestOptions<Asked> = {}): Promise<TestFirststep<Asked>> {
  const database = await createThrowawayDatabase(postgresUrl)
  const sql = new pg.Pool({ connectionString: database.connectionString, max: 2, allowExitOnIdle: true })
  // Whoever drops the database ends its connections.
  sql.on('error', () => undefined)
  const { basePath = DEFAULT_BASE_PATH, publicOrigin = ORIGIN } = options
  const signIn = await createSignIn(sql, publicOrigin)
  const events: OnboardingEvent<Asked>[] = []
  const questions: ModelQuestion[] = []
  let advice = given ?? {}
  let aheadMs = 0

  const firststep = assembleFirststep<Asked>({
    fieldEncryptionKeys: `test:${randomBytes(32).toString('base64')}`,
    logLevel: 'silent',
    jobs: 'external',
    environment: {},
    ...(given && { aiGatewayApiKey: 'recorded', aiGatewayBaseUrl: `${ORIGIN}/v4/ai` }),
    ...options,
    publicOrigin,
    databaseUrl: database.connectionString,
    localKeys: signIn.keys,
    now: () => new Date(Date.now() + aheadMs),
    modelFetch: recordedModels(() => advice, questions),
    async onEvent(event, attempt) {
      await onEvent?.(event, attempt)
      events.push(event)
    },
  })

  async function end(): Promise<void> {
    await firststep.close()
    await sql.end()
    await database.drop()
  }
  let closing: Promise<void> | undefined
  const close = () => {
    closing ??= end()
    return closing
  }

  async function call(token: string, method: string, path: string, body?: unknown): Promise<TestAnswer> {
    const request = new Request(publicOrigin + basePath + path, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    return read(await firststep.handler(request))
  }

  try {
    await firststep.start()
  } catch (error) {
    await close()
    throw error
  }

  return {
    firststep,
    connectionString: database.connectionString,
    events,
    models: {
      questions,
      say(next) {
        if (given === undefined) throw new Error('No model is asked: give createTestFirststep some advice.')
        advice = next
      },
    },
    clock: {
      now: () => new Date(Date.now() + aheadMs),
      async advance(by) {
        const seconds = secondsOf(by)
        if (seconds === 0) throw new Error(`"${by}" is no time: say 90s, 25h or 8d.`)
        const client = await sql.connect()
        await shiftClock(client, aheadMs + seconds * SECOND_MS).finally(() => client.release())
        aheadMs += seconds * SECOND_MS
        // Nobody has looked for events meanwhile, as a process does all the time.
        await subscribeReceivers(firststep.runtime.jobContext(AbortSignal.timeout(SECOND_MS)))
      },
    },
    async createUser(user) {
      const signedIn = await signIn.signUp(user)
      const headers = new Headers({ authorization: `Bearer ${signedIn.token}` })
      return {
        ...signedIn,
        headers,
        api: firststep.api(headers),
        call: (method, path, body) => call(signedIn.token, method, path, body),
      }
    },
    runJobs: () => firststep.runJobs(),
    close,
    [Symbol.asyncDispose]: close,
  }
}

async function read(response: Response): Promise<TestAnswer> {
  const text = await response.text()
  const isJson = /json/.test(response.headers.get('content-type') ?? '')
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text }
}
