import type { JSONWebKeySet } from 'jose'
import type { Logger } from 'pino'
import { tellFindFields } from '../db/statements/operated-sessions.ts'
import { DatabaseStateError } from '../db/verify-database.ts'
import { type Configuration, ConfigurationError, readConfiguration, variablesOf } from '../environment.ts'
import { ApiError, said } from '../errors.ts'
import { checkFlow } from '../flow/check-flow.ts'
import { defaultFlow } from '../flow/default-flow.ts'
import { findFields } from '../flow/find-fields.ts'
import type { Flow } from '../flow/flow.ts'
import { createFlowTexts } from '../flow/flow-texts.ts'
import { told } from '../flow/told.ts'
import { addressIn, checkBasePath, DEFAULT_BASE_PATH } from '../http/addresses.ts'
import { problemResponse } from '../http/answer.ts'
import { requestIdOf } from '../http/request-id.ts'
import { handlersOf } from '../http/route.ts'
import { createRouter, type Router } from '../http/router.ts'
import { spokenIn } from '../http/spoken.ts'
import { subscribeReceivers } from '../jobs/deliveries.ts'
import type { EventHandler } from '../jobs/handler-receiver.ts'
import { type RunningJobs, startJobs } from '../jobs/job-timer.ts'
import { runJobsWithin } from '../jobs/jobs.ts'
import { replaceTimer } from '../jobs/one-timer.ts'
import type { Telemetry } from '../observability/telemetry.ts'
import { isUnprepared, NOT_PREPARED } from '../postgres/database-errors.ts'
import { outOfReach, reasonsOf } from '../postgres/out-of-reach.ts'
import { checkActor } from '../service-actor.ts'
import { checkOptions } from './check-options.ts'
import { passGate } from './gate.ts'
import { apiOf } from './in-process-api.ts'
import { operatorsOf } from './operators.ts'
import type { Firststep, FirststepOptions } from './public.ts'
import { createRuntime, type Runtime } from './runtime.ts'
import { readVisitor } from './visitor.ts'

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
  /** Answers what the gateway of the models is asked. */
  modelFetch?: typeof fetch
}

/** By which `npx firststep` finds what a Firststep of an app was given, whichever copy of this code made it. */
const VARIABLES = Symbol.for('firststep.variables')

const JOBS_WITHIN_MS = 20_000
const RETRY_AFTER_SECONDS = 2
const RETRY_AFTER_CONFIGURING_SECONDS = 60

/** A Firststep whose parts can be reached. */
export interface AssembledFirststep<Asked extends Flow = Flow> extends Firststep<Asked> {
  readonly runtime: Runtime
}

/** What createFirststep does, with parts of the caller's own. */
export function assembleFirststep<Asked extends Flow = typeof defaultFlow>(
  options: FirststepOptions<Asked> & InnerOptions = {},
): AssembledFirststep<Asked> {
  checkOptions(options)
  const { basePath = DEFAULT_BASE_PATH, servesDeclaredPaths = false, jobs = 'timer' } = options
  const flow = checkFlow((options.flow ?? defaultFlow) as Flow) as Asked
  const addresses = { basePath: checkBasePath(basePath), servesDeclaredPaths }
  let made: Runtime | undefined
  let router: Router | undefined
  let starting: Promise<void> | undefined
  let timer: RunningJobs | undefined
  let closing: Promise<void> | undefined
  let textsOf: ReturnType<typeof createFlowTexts> | undefined

  function runtime(): Runtime {
    made ??= createRuntime({
      ...options,
      flow,
      onEvent: options.onEvent?.bind(options) as EventHandler | undefined,
      addresses,
      configuration: options.configuration ?? readConfiguration(options.environment ?? process.env, options),
    })
    return made
  }

  async function begin(): Promise<void> {
    const { database, telemetry, verify, jobContext } = runtime()
    await telemetry.ready
    await verify()
    await database.asJobs(tellFindFields(flow.id, findFields(flow)))
    await subscribeReceivers(jobContext(new AbortController().signal))
    if (jobs === 'timer') {
      timer = startJobs(runtime())
      replaceTimer([flow.id, basePath, runtime().configuration.DATABASE_URL].join(' '), timer)
    }
    router = createRouter(runtime(), addresses)
  }

  function start(): Promise<void> {
    starting ??= begin().catch((error) => {
      // What was out of reach may be there for the next request.
      starting = undefined
      const line = outOfReach(error) ?? (reasonsOf(error).some(isUnprepared) ? NOT_PREPARED : undefined)
      throw line === undefined ? error : new DatabaseStateError(line, { cause: error })
    })
    return starting
  }

  async function end(): Promise<void> {
    await starting?.catch(() => undefined)
    await timer?.stop()
    await made?.close()
  }

  /** Starts where it has not, and raises what callers are told where it cannot. */
  async function ready(): Promise<Runtime> {
    try {
      await start()
      return runtime()
    } catch (cause) {
      // Without a configuration there is no log of ours.
      if (made) made.log.error({ err: cause }, 'Firststep cannot start')
      else process.stderr.write(`Firststep cannot start: ${cause instanceof Error ? cause.message : cause}\n`)
      throw refusalOf(cause, made !== undefined)
    }
  }

  const handler: Firststep['handler'] = async (request, information) => {
    if (router === undefined) {
      try {
        await ready()
      } catch (error) {
        const requestId = requestIdOf(request.headers.get('x-request-id'))
        const acceptLanguage = request.headers.get('accept-language')
        const refusal = spokenIn(flow, error as ApiError, { acceptLanguage })
        return problemResponse(refusal, { requestId, headers: {} })
      }
    }
    return (router as unknown as Router)(request, information)
  }

  function apiFor<Known extends Flow>(sent: Headers) {
    // Advice comes whole: whoever wants it piece by piece asks by HTTP.
    const headers = new Headers(sent)
    headers.delete('accept')
    return apiOf<Known>(ready, { headers })
  }

  const assembled: AssembledFirststep<Asked> = {
    flow,
    handler,
    handlers: handlersOf((request) => handler(request)),
    api: (sent) => apiFor<Asked>(sent),
    as(service) {
      checkActor(service)
      return { user: (userId) => apiOf<Asked>(ready, { service, userId }) }
    },
    gate: (request, options) => passGate({ basePath, runtime: ready }, request, options),
    operators: (headers) => operatorsOf(runtime, handler, headers),
    addressOf: (path) => addressIn(addresses, path),
    visitor: (headers) => readVisitor(ready, apiFor<Flow>(headers), headers),
    async texts({ locale, version = flow.version }) {
      textsOf ??= createFlowTexts(runtime().configuration.RETURN_URL)
      if (version === flow.version) return textsOf(flow, locale)
      const { versions } = await ready()
      return textsOf((await versions.of(version)) ?? flow, locale)
    },
    async runJobs({ withinMs = JOBS_WITHIN_MS } = {}) {
      await start()
      return runJobsWithin(withinMs, runtime().jobContext)
    },
    start,
    close() {
      closing ??= end()
      return closing
    },
    get runtime() {
      return runtime()
    },
  }
  return Object.defineProperty(assembled, VARIABLES, { value: variablesOf(options) })
}

/**
 * What callers are told of a Firststep that cannot start; where it has a configuration, the database is in the way. The
 * message is for who calls in the process and names the cause; what is answered over HTTP does not.
 */
function refusalOf(cause: unknown, isConfigured: boolean): ApiError {
  if (ApiError.isInstance(cause)) return cause
  const refusal = isConfigured || DatabaseStateError.isInstance(cause) ? outage(cause) : misconfigured(cause)
  if (cause instanceof Error) refusal.message = `${refusal.code}: ${cause.message}`
  return refusal
}

const outage = (cause: unknown) =>
  new ApiError('unavailable', {
    ...(reasonsOf(cause).some(isUnprepared) ? { detail: said(NOT_PREPARED) } : {}),
    cause,
    retryAfterSeconds: RETRY_AFTER_SECONDS,
  })

const misconfigured = (cause: unknown) =>
  ConfigurationError.isInstance(cause)
    ? new ApiError('unavailable', {
        detail: told('misconfigured'),
        cause,
        retryAfterSeconds: RETRY_AFTER_CONFIGURING_SECONDS,
      })
    : new ApiError('internal', { cause })
