import { AsyncLocalStorage } from 'node:async_hooks'
import { oneInProcess } from '../process-registry.ts'

/** An answer that a person got from models or the advisor, as the log and the metrics see it. */
export interface ObservedAnswer {
  kind: string
  source: string
  degradedBecause?: string
  latencyMs: number
}

/** What is gathered while one request runs, by parts that do not know of each other. */
export interface RequestScope {
  userId?: string
  databaseMs: number
  roundTrips: number
  answer?: ObservedAnswer
}

const scopes = oneInProcess('request scopes', () => new AsyncLocalStorage<RequestScope>())

/** Runs the work with a scope of its own; everything it awaits finds it. */
export function inRequestScope<Result>(work: () => Result): Result {
  return scopes.run({ databaseMs: 0, roundTrips: 0 }, work)
}

/** The scope of the request that is being served; undefined in jobs and at start. */
export function requestScope(): RequestScope | undefined {
  return scopes.getStore()
}

/** Tells the scope who calls, once that is known. */
export function noteUser(userId: string | undefined): void {
  const scope = scopes.getStore()
  if (scope) scope.userId = userId
}
