import type { KnownFault } from './known-fault.ts'

/** What the database, the outbox and the jobs do. */
export const DATABASE_FAULTS: KnownFault[] = []
