/** Where an answer may leave to; nowhere unless its field says so. */
export type Sharing = 'model' | 'events' | 'analytics'

/** When an answer must be there that a newer version of the flow asks for: at once, or so many days after. */
export type Due = 'now' | `${number}d`

/** What every field says of itself, whatever its kind. It is data: a kind's bounds stand beside these. */
export interface FieldRecord {
  readonly kind: string
  /** Whether a step that asks for it is finished only with it. */
  readonly required: boolean
  /** Whether it is stored encrypted, and stands in no event, log or figure. */
  readonly sealed: boolean
  readonly shareWith: readonly Sharing[]
  /** Whether operators find a session by it. */
  readonly findBy: boolean
  readonly due?: Due
}

/** The fields of a step, a list's entry or a group, by name. */
export type FieldRecords = Readonly<Record<string, FieldRecord>>

declare const TRAITS: unique symbol

/** What the types know of a field: its value, whether it is required, its words, and what may be asked of it. */
export interface Traits {
  value: unknown
  required: boolean
  /** As a translator writes them, for one locale. */
  words: unknown
  /** In conditions of later steps. */
  earlier: unknown
  /** In conditions and checks of its own step. */
  own: unknown
}

/** A field as a flow's types see it. The traits are types alone; there is no such property. */
export interface Field<Known extends Traits = Traits> extends FieldRecord {
  readonly [TRAITS]?: Known
}

export type Fields = { readonly [name: string]: Field }

type TraitsOf<AnyField extends Field> = NonNullable<AnyField[typeof TRAITS]>
export type ValueOf<AnyField extends Field> = TraitsOf<AnyField>['value']
export type WordsOf<AnyField extends Field> = TraitsOf<AnyField>['words']
export type EarlierOf<AnyField extends Field> = TraitsOf<AnyField>['earlier']
export type OwnOf<AnyField extends Field> = TraitsOf<AnyField>['own']

/** Whether a finished answer has the field for certain, as far as the field itself says. */
export type IsRequired<AnyField extends Field> = [TraitsOf<AnyField>['required']] extends [true]
  ? true
  : false

type Flat<Type> = { [Key in keyof Type]: Type[Key] }

/** An object with the values of fields: required ones for certain, but for those named as `Optional`. */
export type ValuesOf<Of extends Fields, Optional = never> = Flat<
  {
    -readonly [Name in keyof Of as Name extends Optional
      ? never
      : IsRequired<Of[Name]> extends true
        ? Name
        : never]: ValueOf<Of[Name]>
  } & {
    -readonly [Name in keyof Of as Name extends Optional
      ? Name
      : IsRequired<Of[Name]> extends true
        ? never
        : Name]?: ValueOf<Of[Name]>
  }
>

interface Common<Required extends boolean, To extends Sharing> {
  /** Whether a step that asks for it is finished only with it. True unless said otherwise. */
  required?: Required
  /** When a newer version of the flow needs it of people who are done: `'now'`, or `'14d'` after. */
  due?: Due
  /** Whether it is stored encrypted, and stands in no event, log or figure. */
  sealed?: boolean
  /** Where the answer may leave to; nowhere unless it is said. */
  shareWith?: readonly To[]
}

interface Unsealed<To extends Sharing> {
  sealed?: false
  shareWith?: readonly To[]
}
interface Sealed {
  sealed: true
  /** What is sealed never stands in an event or a figure. */
  shareWith?: readonly 'model'[]
}

/** The options of a field whose values may be shared with `To`; a sealed one only with models. */
export type FieldOptions<Required extends boolean, To extends Sharing = 'model' | 'events'> = Omit<
  Common<Required, To>,
  'sealed' | 'shareWith'
> &
  (Unsealed<To> | Sealed)

/** The same for what operators may find a session by, which a sealed answer is not. */
export type FindableOptions<Required extends boolean> = FieldOptions<Required> & { findBy?: boolean }

/** Words that are a label alone, or a label with more. */
export type LabelWords<More = unknown> = string | ({ label: string; hint?: string } & More)
