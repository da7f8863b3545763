import type { KnownFault } from './known-fault.ts'

/** What a page does to who asks for it. */
export const PAGE_FAULTS: KnownFault[] = []
