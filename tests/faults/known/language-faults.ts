import type { KnownFault } from './known-fault.ts'

/** What is made of text that a person typed or a model wrote. */
export const LANGUAGE_FAULTS: KnownFault[] = []
