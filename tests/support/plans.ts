import { expect } from 'vitest'
import type { TestServer, TestUser } from './test-server.ts'
import { answerAll, complete } from './wizard.ts'

export interface Item {
  id: string
  kind: string
  content: Record<string, unknown>
  state: string
  position: number
  isStale: boolean
  isEdited: boolean
  basedOn: string[]
}

const PLAN = '/api/onboarding/plan'

/** What a test does with plans on its server. */
export function plansOn(server: () => TestServer) {
  const call = (user: TestUser, method: string, path: string, body?: object) =>
    server().call(method, path, { user, body })
  const advise = (user: TestUser, body: object) =>
    call(user, 'POST', '/api/onboarding/ai-suggestions', { kind: 'recommendations', ...body })
  const readPlan = (user: TestUser, query = '') => call(user, 'GET', PLAN + query)
  return {
    readPlan,
    change: (user: TestUser, id: string, body: object) => call(user, 'PATCH', `${PLAN}/items/${id}`, body),
    add: (user: TestUser, body: object) => call(user, 'POST', `${PLAN}/items`, body),
    recommend: (user: TestUser, sessionId: string) => advise(user, { sessionId }),
    renew: (user: TestUser, sessionId: string, kinds: unknown) => advise(user, { sessionId, renew: kinds }),
    /** A person whose session is completed, and the plan as it is first read. */
    async finished(): Promise<{ user: TestUser; sessionId: string; items: Item[] }> {
      const user = await server().createUser()
      const sessionId = await answerAll(server(), user)
      expect((await complete(server(), user, sessionId)).status).toBe(200)
      return { user, sessionId, items: (await readPlan(user)).body.data.items }
    },
  }
}

export const ofKind = (items: Item[], kind: string) => items.filter((item) => item.kind === kind)
