import type { Settings } from '../environment.ts'
import type { defaultFlow } from '../flow/default-flow.ts'
import type { EventAttempt, OnboardingEvent } from '../flow/event-types.ts'
import type { Flow } from '../flow/flow.ts'
import type { FlowTexts } from '../flow/flow-texts.ts'
import type { OnboardingSession } from '../flow/session.ts'
import type { Handlers } from '../http-methods.ts'
import type { JobRun } from '../jobs/job-run.ts'
import type { ServiceActor } from '../service-actor.ts'
import type { Api } from './api.ts'
import type { Operators } from './operators.ts'

/** What a Firststep is made of. Every variable of docs/configuration.md has an option, in camel case: `databaseUrl`. */
export interface FirststepOptions<Asked extends Flow = typeof defaultFlow> extends Settings {
  /** What is asked; the default flow without it. */
  flow?: Asked
  /** The path that everything is served below: `/api/onboarding` without it. */
  basePath?: `/${string}`
  /** `timer`, the default, runs them in this process; `external` leaves them to who calls `…/jobs/run` or `runJobs`. */
  jobs?: 'timer' | 'external'
  /**
   * Called for every event of the flow, at least once and in order per session; it has taken one by returning. One that
   * throws or takes longer than ten seconds is called again later, and holds up the events of its session alone.
   */
  onEvent?(event: OnboardingEvent<Asked>, attempt: EventAttempt): unknown
  /** Where options are looked for that are not given: the variables of the process without it. */
  environment?: Record<string, string | undefined>
}

/** Where somebody goes who still has to be onboarded. */
export interface GateOptions {
  /** A path of the app, without the `basePath` of its next.config as for `redirect`; or an address elsewhere. */
  to: string
}

/** Who asks for a page: somebody signed in, somebody whose token may be renewed, nobody, or who cannot be known. */
export type Visitor =
  | {
      kind: 'signed_in'
      userId: string
      /** Of any version of the flow; undefined where there is none, or it cannot be read now. */
      current: { session: OnboardingSession; recommendationsStale: boolean } | undefined
    }
  | { kind: 'expired' }
  | { kind: 'nobody' }
  | { kind: 'unknown' }

/** An onboarding backend over one flow and one database. */
export interface Firststep<Asked extends Flow = Flow> {
  readonly flow: Asked
  /** The exports of a catch-all route file. */
  readonly handlers: Handlers
  /** Answers a request, whatever it is; never rejects. */
  handler(request: Request, asked?: { remoteAddress?: string }): Promise<Response>
  /**
   * The API without a request of its own, for who sent these headers: in a server component
   * `firststep.api(await headers()).getCurrentSession()`. Every method rejects with ApiError.
   */
  api(headers: Headers): Api<Asked>
  /**
   * The API for a user, on whose behalf a backend of yours acts: `firststep.as({ kind: 'service', id: 'crm', reason:
   * 'import' }).user(id)`. Row security holds as for the user, and each call that writes is a row of the audit trail.
   */
  as(service: ServiceActor): { user(id: string): Api<Asked> }
  /** What operators read, for who sent these headers: `firststep.operators(await headers()).readAnalytics()`. */
  operators(headers: Headers): Operators
  /**
   * Where an endpoint answers that the documentation names: `/api/admin/audit` stands below the base path too, and
   * `/api/onboarding` is the base path.
   */
  addressOf(path: string): string
  /**
   * Answers a redirect to `to` for who is signed in and still has to be onboarded, and undefined for everybody else:
   * `proxy.ts` or a handler returns the answer where there is one, and goes on otherwise; a layout, which has no
   * request, makes one of its headers. Raises TypeError for a `to` that leads nowhere.
   */
  gate(request: Request, options: GateOptions): Promise<Response | undefined>
  /**
   * Who asks for a page, and where they stand, for its first rendering: what the API would refuse is a kind of visitor
   * here and no error.
   */
  visitor(headers: Headers): Promise<Visitor>
  /** What a wizard says in the nearest language: of the newest version, or of another as far as it is known. */
  texts(asked: { locale: string; version?: number }): Promise<FlowTexts>
  /** Runs the jobs that are due, for `withinMs` at most, 20 s without it. */
  runJobs(options?: { withinMs?: number }): Promise<JobRun>
  /**
   * Does now what the first request does otherwise: proves row security and the keys, and starts the jobs' timer.
   * Raises ConfigurationError, DatabaseStateError or FlowVersionError, each with one line that says what to do.
   */
  start(): Promise<void>
  /** Ends timers and connections, after what is in flight. */
  close(): Promise<void>
}
