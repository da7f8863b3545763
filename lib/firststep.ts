import type { JSONWebKeySet } from 'jose'
import type { Logger } from 'pino'
import { DatabaseStateError } from './db/verify-database.ts'
import { type Configuration, readConfiguration, type Settings } from './environment.ts'
import { ApiError } from './errors.ts'
import { type Api, apiOf } from './firststep/api.ts'
import { createRuntime, type Runtime } from './firststep/runtime.ts'
import { checkFlow } from './flow/check-flow.ts'
import { defaultFlow } from './flow/default-flow.ts'
import type { Flow } from './flow/flow.ts'
import { checkBasePath, DEFAULT_BASE_PATH } from './http/addresses.ts'
import { problemResponse } from './http/answer.ts'
import { requestIdOf } from './http/request-id.ts'
import { type Handlers, handlersOf, type RequestInformation } from './http/route.ts'
import { createRouter, type Router } from './http/router.ts'
import { subscribeToWebhookEvents } from './jobs/deliveries.ts'
import { type RunningJobs, startJobs } from './jobs/job-timer.ts'
import { type JobRun, runJobsWithin } from './jobs/jobs.ts'
import type { Telemetry } from './observability/telemetry.ts'

export type { Api }

/** What a Firststep is made of. Every variable of docs/configuration.md has an option, in camel case: `databaseUrl`. */
export interface FirststepOptions<Asked extends Flow = typeof defaultFlow> extends Settings {
  /** What is asked; the default flow without it. */
  flow?: Asked
  /** The path that everything is served below: `/api/onboarding` without it. */
  basePath?: `/${string}`
  /** `timer`, the default, runs them in this process; `external` leaves them to who calls `…/jobs/run` or `runJobs`. */
  jobs?: 'timer' | 'external'
  /** Where options are looked for that are not given: the variables of the process without it. */
  environment?: Record<string, string | undefined>
}

/** What only the appliance and tests give. */
export interface InnerOptions {
  /** Read already; nothing is looked for then. */
  configuration?: Configuration
  /** Serves the paths that the endpoints declare too. */
  servesDeclaredPaths?: boolean
  /** The public keys of a sign-in service in this process. */
  localKeys?: JSONWebKeySet
  log?: Logger
  telemetry?: Telemetry
  now?: () => Date
}

/** An onboarding backend over one flow and one database. */
export interface Firststep<Asked extends Flow = Flow> {
  readonly flow: Asked
  /** The exports of a catch-all route file. */
  readonly handlers: Handlers
  /** Answers a request, whatever it is; never rejects. */
  handler(request: Request, information?: Pick<RequestInformation, 'remoteAddress'>): Promise<Response>
  /**
   * The API without a request of its own, for who sent these headers: in a server component
   * `firststep.api(await headers()).getCurrentSession()`. Every method rejects with ApiError.
   */
  api(headers: Headers): Api<Asked>
  /** Runs the jobs that are due, for `withinMs` at most, 20 s without it. */
  runJobs(options?: { withinMs?: number }): Promise<JobRun>
  /**
   * Does now what the first request does otherwise: proves row security and the keys, and starts the jobs' timer.
   * Raises ConfigurationError, DatabaseStateError or FlowVersionError, each with one line that says what to do.
   */
  start(): Promise<void>
  /** Ends timers and connections, after what is in flight. */
  close(): Promise<void>
  /** What it is put together of; no promise of any version. */
  readonly runtime: Runtime
}

const JOBS_WITHIN_MS = 20_000
const RETRY_AFTER_SECONDS = 2

/**
 * Makes a Firststep of its options, and of the environment for what they do not say. Nothing is read or connected to
 * before the first use, so that a build may load it; a flow that cannot be served raises FlowFault at once.
 */
export function createFirststep<Asked extends Flow = typeof defaultFlow>(
  options: FirststepOptions<Asked> & InnerOptions = {},
): Firststep<Asked> {
  const { basePath = DEFAULT_BASE_PATH, servesDeclaredPaths = false, jobs = 'timer' } = options
  const flow = checkFlow((options.flow ?? defaultFlow) as Flow) as Asked
  const addresses = { basePath: checkBasePath(basePath), servesDeclaredPaths }
  let made: Runtime | undefined
  let router: Router | undefined
  let starting: Promise<void> | undefined
  let timer: RunningJobs | undefined

  function runtime(): Runtime {
    made ??= createRuntime({
      ...options,
      flow,
      addresses,
      configuration: options.configuration ?? readConfiguration(options.environment ?? process.env, options),
    })
    return made
  }

  async function begin(): Promise<void> {
    const { telemetry, verify, jobContext } = runtime()
    await telemetry.ready
    await verify()
    await subscribeToWebhookEvents(jobContext(new AbortController().signal))
    if (jobs === 'timer') timer = startJobs(runtime())
    router = createRouter(runtime(), addresses)
  }

  function start(): Promise<void> {
    starting ??= begin().catch((error) => {
      // What was out of reach may be there for the next request.
      starting = undefined
      throw error
    })
    return starting
  }

  function refuse(request: Request, cause: unknown): Response {
    const isDatabase = DatabaseStateError.isInstance(cause) || made !== undefined
    const error = isDatabase
      ? new ApiError('unavailable', { cause, retryAfterSeconds: RETRY_AFTER_SECONDS })
      : new ApiError('internal', { cause })
    // Without a configuration there is no log of ours.
    if (made) made.log.error({ err: cause }, 'Firststep cannot start')
    else process.stderr.write(`Firststep cannot start: ${cause instanceof Error ? cause.message : cause}\n`)
    return problemResponse(error, {
      requestId: requestIdOf(request.headers.get('x-request-id')),
      headers: {},
    })
  }

  const handler: Firststep['handler'] = async (request, information) => {
    if (router === undefined) {
      try {
        await start()
      } catch (error) {
        return refuse(request, error)
      }
    }
    return (router as unknown as Router)(request, information)
  }

  return {
    flow,
    handler,
    handlers: handlersOf((request) => handler(request)),
    api: (headers) => apiOf<Asked>(async () => start().then(runtime), headers),
    async runJobs({ withinMs = JOBS_WITHIN_MS } = {}) {
      await start()
      return runJobsWithin(withinMs, runtime().jobContext)
    },
    start,
    async close() {
      await starting?.catch(() => undefined)
      await timer?.stop()
      await made?.close()
    },
    get runtime() {
      return runtime()
    },
  }
}
