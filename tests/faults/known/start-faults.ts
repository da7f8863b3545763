import type { KnownFault } from './known-fault.ts'

/** What a start checks, and what a newcomer is told. */
export const START_FAULTS: KnownFault[] = []
