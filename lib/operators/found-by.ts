import { visibleAnswers } from '../flow/asked.ts'
import { findFields } from '../flow/find-fields.ts'
import type { Flow } from '../flow/flow.ts'
import { type FieldEncryption, SealedTextError } from '../sealing/field-encryption.ts'
import { isSealed, openAnswers } from '../sealing/sealed-answers.ts'
import type { StoredSession } from '../sealing/stored-session.ts'

/** The answers that a session is found by, in the order of its flow. */
export interface FoundBy {
  shown: string[]
  /** Whether one of them is not asked any more, and so shown to nobody, nor found by. */
  hasHidden: boolean
}

/**
 * The answers that operators find a session by, of the version that it is of. Where a condition rests on what does not
 * open, nobody knows which are asked, and none is shown.
 */
export function foundByOf(encryption: FieldEncryption, flow: Flow, stored: StoredSession): FoundBy {
  const found = Object.entries(findFields(flow)).flatMap(([step, fields]) =>
    fields.flatMap((field) => {
      const answer = stored.stepData[step]?.[field]
      return answer === undefined || isSealed(answer)
        ? []
        : [{ step, field, answer: String(answer), isAlwaysAsked: isAlwaysAsked(flow, step, field) }]
    }),
  )
  if (found.every(({ isAlwaysAsked }) => isAlwaysAsked))
    return { shown: found.map(({ answer }) => answer), hasHidden: false }
  const asked = askedAnswers(encryption, flow, stored)
  const shown = found.filter(({ step, field }) => Object.hasOwn(asked[step] ?? {}, field))
  return { shown: shown.map(({ answer }) => answer), hasHidden: shown.length < found.length }
}

function isAlwaysAsked(flow: Flow, step: string, field: string): boolean {
  const { when, fieldsWhen } = flow.steps.find(({ name }) => name === step) ?? {}
  return when === undefined && fieldsWhen?.[field] === undefined
}

function askedAnswers(encryption: FieldEncryption, flow: Flow, { id, stepData }: StoredSession) {
  try {
    return visibleAnswers(flow, openAnswers(encryption, id, stepData, flow))
  } catch (error) {
    if (!SealedTextError.isInstance(error)) throw error
    return {}
  }
}

/** Whether a text holds another as searches compare them: without case, accents and signs. */
export function holdsText(texts: readonly string[], searched: string): boolean {
  return folded(texts.join(' ')).includes(folded(searched).trim())
}

const folded = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
