import type { KnownFault } from './known-fault.ts'
import { PLAN_FAULTS } from './plan-faults.ts'
import { TYPED_TEXT_FAULTS } from './typed-text-faults.ts'

/** What is made of text that a person typed or a model wrote. */
export const LANGUAGE_FAULTS: KnownFault[] = [...TYPED_TEXT_FAULTS, ...PLAN_FAULTS]
