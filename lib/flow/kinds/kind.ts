import type { z } from 'zod'
import type { FieldRecord } from '../field-types.ts'

/** A half-filled form, of which minima and required entries are not asked yet; or a finished step. */
export type Stage = 'draft' | 'finished'

/** The schema of a field of any kind, which those that hold fields need. */
export type SchemaOf = (field: FieldRecord, stage: Stage) => z.ZodType

/** What a condition may ask of an answer. */
export type Question = 'is' | 'in' | 'atLeast' | 'below' | 'has' | 'isAnswered'

/** What a check may ask of two answers of one step. */
export type Comparison = 'after' | 'equals' | 'atMost'

/** How fields of one kind are judged, asked about and shared: all that differs between kinds. */
export interface Kind<Of extends FieldRecord> {
  /** The options beside those that every field has. */
  readonly options: readonly string[]
  readonly asks: readonly Question[]
  readonly compares: readonly Comparison[]
  /** Whether figures may have a label of it. */
  readonly isLabelled: boolean
  /** Whether operators may find a session by it. */
  readonly isFindable: boolean
  /** The wire form as it may stand in a draft or a finished step. Messages are wordings. */
  schema(field: Of, stage: Stage, schemaOf: SchemaOf): z.ZodType
  /** What is wrong with the options, as the end of a sentence; undefined when nothing is. */
  faultOf(field: Of): string | undefined
  /** What a flow that is served may not have, said like a fault; a version that is stored already may. */
  refusalOf?(field: Of): string | undefined
  /** Why none of them may stand in a list or a group of such a flow; one of a kind without it may. */
  readonly refusalWithin?: string
  /** The fields that an entry or a group has. */
  fieldsOf?(field: Of): Readonly<Record<string, FieldRecord>>
}

/** The bounds of text on which equality and finding stand; every kind of one line has these. */
export const TEXT_QUESTIONS = ['is', 'in', 'isAnswered'] as const satisfies Question[]
export const NUMBER_QUESTIONS = ['is', 'in', 'atLeast', 'below', 'isAnswered'] as const satisfies Question[]
