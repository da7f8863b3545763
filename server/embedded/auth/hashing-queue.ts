import { availableParallelism } from 'node:os'
import { AuthError } from './auth-error.ts'
import { createWorkQueue } from './work-queue.ts'

/** Half the cores: hashing passwords never keeps the API from its work. */
export const HASHING_CONCURRENCY = Math.max(1, Math.floor(availableParallelism() / 2))
/** Seconds of work at most; who comes later is told to wait instead of timing out. */
export const MAX_WAITING_FOR_HASHING = 256

/** The queue in which passwords wait to be hashed; raises `over_request_rate_limit` when it is full. */
export function createHashingQueue() {
  return createWorkQueue({
    concurrency: HASHING_CONCURRENCY,
    maxWaiting: MAX_WAITING_FOR_HASHING,
    refuse: () => new AuthError('over_request_rate_limit', { headers: { 'retry-after': '5' } }),
  })
}
