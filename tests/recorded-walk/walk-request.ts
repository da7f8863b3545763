import type { GatewayMood } from './gateway-moods.ts'
import type { Person } from './people.ts'
import type { WorldName } from './world.ts'

/** What happens between two requests and is none. */
export interface Deed {
  /** The time of the session of this name is over. */
  expires?: string
  /** The account of this person is deleted. */
  leaves?: Person
  gateway?: GatewayMood
}

/**
 * One request of the walk. In every text of it `{{name}}` stands for what an earlier answer was kept under that
 * name, for `{{token:person}}`, or for a word of the world.
 */
export interface WalkRequest {
  name: string
  /** Who is signed in, by a Bearer token. */
  as?: Person
  method: string
  path: string
  headers?: Record<string, string>
  /** Sent as JSON. */
  body?: unknown
  /** Sent as it is, instead of `body`; a list is streamed. */
  raw?: string | Uint8Array | Uint8Array[]
  before?: Deed
  /** Keeps parts of the answer, by the name under which later requests use them. */
  keeps?: Record<string, Kept>
}

export type Kept = 'session id' | 'entity tag' | 'access token' | 'refresh token'

/** Requests that belong together; what is numbered in their answers is numbered anew in each. */
export interface Chapter {
  name: string
  world: WorldName
  requests: WalkRequest[]
}

type More = Omit<Partial<WalkRequest>, 'name' | 'as' | 'method' | 'path'>

export const JSON_TYPE = { 'content-type': 'application/json' }

/** An operation id that is the same in every walk. */
export const opId = (number: number) => `0b000000-0000-4000-8000-${String(number).padStart(12, '0')}`

/** A session id that no session has. */
export const NO_SESSION = '0e000000-0000-4000-8000-000000000404'

export function ask(
  name: string,
  as: Person | undefined,
  method: string,
  path: string,
  more?: More,
): WalkRequest {
  return { name, as, method, path, ...more }
}

export function get(name: string, as: Person | undefined, path: string, more?: More): WalkRequest {
  return ask(name, as, 'GET', path, more)
}

/** Starts; the session is kept under `session`, where one is named. */
export function start(
  name: string,
  as: Person,
  body?: unknown,
  { session, ...more }: More & { session?: string } = {},
): WalkRequest {
  const keeps = session === undefined ? undefined : { [session]: 'session id' as const }
  return ask(name, as, 'POST', '/api/onboarding/start', { body, keeps, ...more })
}

/** Saves into the session that was kept under a name. */
export function save(
  name: string,
  as: Person,
  session: string,
  step: string,
  data: unknown,
  fields: object = {},
  more?: More,
): WalkRequest {
  const body = { sessionId: `{{${session}}}`, step, data, ...fields }
  return ask(name, as, 'PUT', '/api/onboarding/progress', { body, ...more })
}

/** Saves a half-filled form. */
export function draft(
  name: string,
  as: Person,
  session: string,
  step: string,
  data: unknown,
  fields: object = {},
) {
  return save(name, as, session, step, data, { complete: false, ...fields })
}

export function complete(name: string, as: Person, session: string, more?: More): WalkRequest {
  const body = { sessionId: `{{${session}}}` }
  return ask(name, as, 'POST', '/api/onboarding/complete', { body, ...more })
}

export function read(name: string, as: Person, session: string, more?: More): WalkRequest {
  return get(name, as, `/api/onboarding/session/{{${session}}}`, more)
}

export function remove(name: string, as: Person, session: string, query = ''): WalkRequest {
  return ask(name, as, 'DELETE', `/api/onboarding/session/{{${session}}}${query}`)
}

export function recommend(name: string, as: Person, session: string, more?: More): WalkRequest {
  const body = { kind: 'recommendations', sessionId: `{{${session}}}` }
  return ask(name, as, 'POST', '/api/onboarding/ai-suggestions', { body, ...more })
}

export function suggest(name: string, as: Person, fields: object, more?: More): WalkRequest {
  const body = { kind: 'industry', ...fields }
  return ask(name, as, 'POST', '/api/onboarding/ai-suggestions', { body, ...more })
}

/** Runs the jobs; what a receiver of events is told by them is recorded with the answer. */
export function runJobs(name: string): WalkRequest {
  return get(name, undefined, '/api/jobs/run', { headers: { authorization: 'Bearer {{cron secret}}' } })
}

/** Valid answers for every step, with nothing optional. */
export const WELCOME = { role: 'ceo', experienceLevel: 'beginner' }
export const COMPANY = { name: 'Panadería Sol', industry: 'cafes-bakeries', size: 'small' }
export const ORGANIZATION = {
  teamSize: 12,
  structure: 'flat',
  methodology: 'okrs',
  collaborationStyle: 'hybrid',
  integrations: ['slack'],
}

/** Starts a session and finishes its three steps. */
export function answerAll(
  as: Person,
  session: string,
  { starts = {}, welcome = WELCOME, company = COMPANY, organization = ORGANIZATION } = {},
): WalkRequest[] {
  return [
    start(`${as} starts "${session}"`, as, starts, { session }),
    save(`${as} finishes welcome of "${session}"`, as, session, 'welcome', welcome),
    save(`${as} finishes company of "${session}"`, as, session, 'company', company),
    save(`${as} finishes organization of "${session}"`, as, session, 'organization', organization),
  ]
}
