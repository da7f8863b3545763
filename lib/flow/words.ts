import type { EngineOverrides } from './engine-words.ts'
import type { ChoiceWords } from './kinds/choice.ts'

/** The words of one field as data, whatever its kind. */
export type FieldTexts =
  | string
  | {
      readonly label: string
      readonly hint?: string
      readonly choices?: Readonly<Record<string, ChoiceWords>>
      /** Of a list's entries or a group. */
      readonly fields?: Readonly<Record<string, FieldTexts>>
      /** What a consent is given to. */
      readonly text?: string
      /** How a text with a pattern is written. */
      readonly pattern?: string
      /** What one entry of a list is called. */
      readonly entry?: string
      /** What the button says that adds an entry to a list. */
      readonly add?: string
      /** What is said of an entry that stands under itself. */
      readonly circular?: string
    }

export interface StepTexts {
  readonly title: string
  readonly introduction?: string
  readonly fields: Readonly<Record<string, FieldTexts>>
  /** What is said where a check of this name fails. */
  readonly checks?: Readonly<Record<string, string>>
}

/** All that a flow says in one locale, and what it has the engine say otherwise. */
export type FlowTexts = { readonly engine?: EngineOverrides } & {
  readonly [step: string]: StepTexts | EngineOverrides | undefined
}

/** The words of a step; undefined where there are none. */
export function stepTexts(texts: FlowTexts | undefined, step: string): StepTexts | undefined {
  return texts !== undefined && step !== 'engine' && Object.hasOwn(texts, step)
    ? (texts[step] as StepTexts)
    : undefined
}

/** The words of a field that stands at the path, through lists and groups; undefined where there are none. */
export function textsAt(
  fields: Readonly<Record<string, FieldTexts>> | undefined,
  path: readonly (string | number)[],
): Exclude<FieldTexts, string> | undefined {
  const [name, ...rest] = path.filter((part) => typeof part === 'string')
  if (fields === undefined || name === undefined || !Object.hasOwn(fields, name)) return undefined
  const texts = fields[name]
  const words = typeof texts === 'string' ? { label: texts } : texts
  return rest.length === 0 ? words : (textsAt(words?.fields, rest) ?? words)
}
