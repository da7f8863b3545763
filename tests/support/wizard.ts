import type { ApiAnswer } from './documented-answers.ts'
import { ANSWERS } from './sample-answers.ts'
import type { TestServer, TestUser } from './test-server.ts'

/** Starts a session and returns its id. */
export async function start(server: TestServer, user: TestUser, body?: object): Promise<string> {
  const answer = await server.call('POST', '/api/onboarding/start', { user, body })
  if (answer.status >= 300) throw new Error(`start: ${answer.status} ${JSON.stringify(answer.body)}`)
  return answer.body.data.id
}

export function save(
  server: TestServer,
  user: TestUser,
  sessionId: string,
  step: string,
  data: object,
  options: object = {},
): Promise<ApiAnswer> {
  return server.call('PUT', '/api/onboarding/progress', { user, body: { sessionId, step, data, ...options } })
}

/** Saves all steps of a new session and returns its id. */
export async function answerAll(server: TestServer, user: TestUser): Promise<string> {
  const id = await start(server, user)
  for (const [step, data] of Object.entries(ANSWERS)) await save(server, user, id, step, data)
  return id
}

export function complete(server: TestServer, user: TestUser, sessionId: string): Promise<ApiAnswer> {
  return server.call('POST', '/api/onboarding/complete', { user, body: { sessionId } })
}

export function read(server: TestServer, user: TestUser, sessionId: string): Promise<ApiAnswer> {
  return server.call('GET', `/api/onboarding/session/${sessionId}`, { user })
}

export function remove(
  server: TestServer,
  user: TestUser,
  sessionId: string,
  query = '',
): Promise<ApiAnswer> {
  return server.call('DELETE', `/api/onboarding/session/${sessionId}${query}`, { user })
}

/** Makes a session one that has expired, by the database's clock. */
export async function expire(server: TestServer, sessionId: string): Promise<void> {
  const text = `update public.onboarding_sessions set expires_at = now() - interval '1 second' where id = $1`
  await server.sql.query(text, [sessionId])
}
