import { ApiError } from '../errors.ts'
import type { Flow } from '../flow/flow.ts'
import { planItems } from '../http/endpoints/add-plan-item.ts'
import { planItem } from '../http/endpoints/change-plan-item.ts'
import { complete } from '../http/endpoints/complete-session.ts'
import { personalExport } from '../http/endpoints/export-own-data.ts'
import { industries } from '../http/endpoints/find-industries.ts'
import { readFlow } from '../http/endpoints/read-flow.ts'
import { plan } from '../http/endpoints/read-plan.ts'
import { requirements } from '../http/endpoints/read-requirements.ts'
import { progress } from '../http/endpoints/save-progress.ts'
import { session } from '../http/endpoints/session-by-id.ts'
import { start } from '../http/endpoints/start-session.ts'
import { aiSuggestions } from '../http/endpoints/suggest.ts'
import { callInProcess, type InProcessCall, type InProcessCaller } from '../http/in-process.ts'
import type { Product } from '../http/product.ts'
import type { Endpoint } from '../http/route.ts'
import type { Api } from './api.ts'

const texts = (query: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  )

/** The API for a caller, once the product is there. */
export function apiOf<Asked extends Flow>(
  product: () => Promise<Product>,
  caller: InProcessCaller,
): Api<Asked> {
  async function ask<Answer>(endpoint: Endpoint, method: string, input: InProcessCall = {}): Promise<Answer> {
    const running = await product()
    const route = endpoint(running.flow).find(({ spec }) => spec.method === method)
    if (route === undefined) throw new Error(`No route of the endpoint answers ${method}.`)
    return (await callInProcess(running, route, caller, input)) as Answer
  }

  return {
    getFlow: (query = {}) => ask(readFlow, 'GET', { query: texts(query) }),
    start: (body = {}) => ask(start, 'POST', { body }),
    save: (body) => ask(progress, 'PUT', { body }),
    complete: (body) => ask(complete, 'POST', { body }),
    getSession: (id) => ask(session, 'GET', { params: { id } }),
    getRequirements: () => ask(requirements, 'GET'),
    async getCurrentSession() {
      try {
        return await ask(session, 'GET', { params: { id: 'current' } })
      } catch (error) {
        if (ApiError.isInstance(error) && error.code === 'not_found') return undefined
        throw error
      }
    },
    async deleteSession(id, { erase = false } = {}) {
      await ask(session, 'DELETE', { params: { id }, query: { erase: String(erase) } })
    },
    findIndustries: (query = {}) => ask(industries, 'GET', { query: texts(query) }),
    suggestIndustries: (input) => ask(aiSuggestions, 'POST', { body: { kind: 'industry', ...input } }),
    recommend: ({ sessionId }) =>
      ask(aiSuggestions, 'POST', { body: { kind: 'recommendations', sessionId } }),
    renewPlan: ({ sessionId, kinds, locale }) =>
      ask(aiSuggestions, 'POST', { body: { kind: 'recommendations', sessionId, renew: kinds, locale } }),
    getPlan: (query = {}) => ask(plan, 'GET', { query: texts(query) }),
    changePlanItem: (id, body) => ask(planItem, 'PATCH', { params: { id }, body }),
    addPlanItem: (body) => ask(planItems, 'POST', { body }),
    export: () => ask(personalExport, 'GET'),
  }
}
