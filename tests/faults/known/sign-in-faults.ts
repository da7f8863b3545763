import type { KnownFault } from './known-fault.ts'

/** What the embedded sign-in and the checks of a token do. */
export const SIGN_IN_FAULTS: KnownFault[] = []
