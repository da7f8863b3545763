import type { Flow } from '../flow/flow.ts'
import { findField } from '../flow/flow.ts'
import { type FieldEncryption, SealedTextError } from './field-encryption.ts'

/**
 * A sealed answer as it is stored: whatever its shape was, it is JSON text under this key. No field's name begins with
 * `$`, so what is sealed is known without the flow that says so, and is nothing that a person can type.
 */
export const SEALED_KEY = '$sealed'

export interface SealedAnswer {
  [SEALED_KEY]: string
}

/** Whether a stored answer is sealed. */
export function isSealed(value: unknown): value is SealedAnswer {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, SEALED_KEY)
}

/** Binds a sealed text to its table, row and field. Edits and the archive hold copies of the same field. */
export const placeOf = (sessionId: string, field: string) => `onboarding_sessions:${sessionId}:${field}`

export const placeOfField = (sessionId: string, step: string, field: string) =>
  placeOf(sessionId, `step_data.${step}.${field}`)

export type StepAnswers = Record<string, unknown>
export type AllAnswers = Record<string, StepAnswers>

/** Seals the answers of one step that the flow says are, for their place in a session; `null` stays, which clears. */
export function sealStep(
  encryption: FieldEncryption,
  flow: Flow,
  sessionId: string,
  step: string,
  data: Readonly<StepAnswers>,
): StepAnswers {
  return mapValues(data, (value, field) => {
    if (value === null || value === undefined || !findField(flow, step, field)?.sealed) return value
    return { [SEALED_KEY]: encryption.seal(JSON.stringify(value), placeOfField(sessionId, step, field)) }
  })
}

/**
 * Opens the sealed answers of one step. Of a flow, an answer that it says is sealed and that stands there in clear was
 * not put there by us. Raises SealedTextError.
 */
export function openStep(
  encryption: FieldEncryption,
  sessionId: string,
  step: string,
  data: Readonly<StepAnswers>,
  flow?: Flow,
): StepAnswers {
  return mapValues(data, (value, field) => {
    if (isSealed(value))
      return JSON.parse(encryption.open(value[SEALED_KEY], placeOfField(sessionId, step, field)))
    if (flow !== undefined && value !== null && findField(flow, step, field)?.sealed)
      throw new SealedTextError('it stands in clear')
    return value
  })
}

/** Seals all answers of a session. */
export function sealAnswers(
  encryption: FieldEncryption,
  flow: Flow,
  sessionId: string,
  answers: Readonly<AllAnswers>,
): AllAnswers {
  return mapValues(answers, (data, step) => sealStep(encryption, flow, sessionId, step, data))
}

/** Opens all answers of a session; raises SealedTextError. */
export function openAnswers(
  encryption: FieldEncryption,
  sessionId: string,
  stepData: Readonly<AllAnswers>,
  flow?: Flow,
): AllAnswers {
  return mapValues(stepData, (data, step) => openStep(encryption, sessionId, step, data, flow))
}

function mapValues<Value, Result>(
  values: Readonly<Record<string, Value>>,
  change: (value: Value, name: string) => Result,
): Record<string, Result> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value, name)]))
}
