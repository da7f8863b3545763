import { z } from 'zod'
import type { CheckData } from './asks.ts'
import type { ConditionData } from './condition.ts'
import { directionOf } from './direction.ts'
import type { EngineOverrides } from './engine-words.ts'
import type { FieldRecord, FieldRecords } from './field-types.ts'
import type { Brand, Flow, FlowStep } from './flow.ts'
import type { ChoiceWords } from './kinds/choice.ts'
import { countriesIn } from './kinds/country.ts'
import { KIND_NAMES, kindOf } from './kinds/kinds.ts'
import type { TextRecord } from './kinds/text.ts'
import { wholeMatch } from './pattern.ts'
import { type FieldTexts, stepTexts, textsAt } from './words.ts'

export interface OutlineChoice {
  value: string
  label: string
  description?: string
}

/** A field as a page shows it, in one language. What is not named in `OutlineField` is a bound of its kind. */
export interface OutlineField {
  name: string
  kind: string
  label: string
  hint?: string
  required: boolean
  when?: ConditionData
  min?: number | string
  max?: number | string
  choices?: OutlineChoice[]
  fields?: OutlineField[]
  /** What a consent is given to. */
  text?: string
  /** A regular expression for the whole text, and how it is said that it does not match. */
  pattern?: string
  patternText?: string
  sealed?: boolean
  places?: number
  schemes?: string[]
  unique?: boolean
  tree?: { name: string; parent: string }
  circularText?: string
  /** What one entry is called, and what the button says that adds one. */
  entryText?: string
  addText?: string
  /** Of a `zod` field: its JSON Schema. */
  schema?: Record<string, unknown>
  /** Of an industry: the answers, as `step.field`, by which industries are suggested. */
  suggestedBy?: { name: string; description?: string }
}

/** A check between two fields, and what is said where it fails. */
export type OutlineCheck = CheckData & { name: string; message: string }

export interface OutlineStep {
  name: string
  title: string
  introduction: string
  when?: ConditionData
  fields: OutlineField[]
  checks?: OutlineCheck[]
}

/** A flow in one language, as pages and other clients render it. */
export interface Outline {
  id: string
  version: number
  locale: string
  dir: 'ltr' | 'rtl'
  /** Every language that the flow speaks. */
  locales: readonly string[]
  /** What the flow has the engine say otherwise. */
  engine?: EngineOverrides
  steps: OutlineStep[]
  brand: Brand | null
  /** Where somebody goes who has finished. */
  returnUrl?: string
  hasAdvice: boolean
}

/** Writes a flow out in one of its locales; who has finished goes to `returnUrl`, else to where its brand says. */
export function outlineOf(flow: Flow, locale: string, returnUrl = flow.brand?.links?.return): Outline {
  const engine = flow.texts[locale]?.engine
  return {
    id: flow.id,
    version: flow.version,
    locale,
    dir: directionOf(locale),
    locales: flow.locales,
    ...(engine === undefined ? {} : { engine }),
    steps: flow.steps.map((step) => outlineStep(flow, step, locale)),
    brand: flow.brand ?? null,
    ...(returnUrl === undefined ? {} : { returnUrl }),
    hasAdvice: flow.bind !== undefined,
  }
}

function outlineStep(
  flow: Flow,
  { name, when, fields, fieldsWhen, checks }: FlowStep,
  locale: string,
): OutlineStep {
  const texts = stepTexts(flow.texts[locale], name)
  const outlined = Object.entries(checks).map(([check, data]) => ({
    name: check,
    ...data,
    message: texts?.checks?.[check] ?? check,
  }))
  return {
    name,
    title: texts?.title ?? name,
    introduction: texts?.introduction ?? '',
    ...(when === undefined ? {} : { when }),
    fields: outlineFields(fields, texts?.fields, locale, fieldsWhen).map((field) => ({
      ...field,
      ...suggestionsFor(flow, `${name}.${field.name}`),
    })),
    ...(outlined.length === 0 ? {} : { checks: outlined }),
  }
}

function outlineFields(
  fields: FieldRecords,
  texts: Readonly<Record<string, FieldTexts>> | undefined,
  locale: string,
  conditions: Readonly<Record<string, ConditionData>> = {},
): OutlineField[] {
  return Object.entries(fields).map(([name, field]) => {
    const words = textsAt(texts, [name])
    const when = conditions[name]
    const inner = kindOf(field).fieldsOf?.(field)
    const { choices: _, fields: __, pattern, sealed, unique, ...bounds } = boundsOf(field)
    return {
      name,
      kind: field.kind,
      label: words?.label ?? name,
      ...(words?.hint === undefined ? {} : { hint: words.hint }),
      required: field.required,
      ...(when === undefined ? {} : { when }),
      ...bounds,
      ...choicesOf(field, words?.choices, locale),
      ...(inner === undefined ? {} : { fields: outlineFields(inner, words?.fields, locale) }),
      ...(words?.text === undefined ? {} : { text: words.text }),
      ...(pattern === undefined
        ? {}
        : { pattern: wholeMatch(pattern).source, patternText: words?.pattern ?? '' }),
      ...(words?.circular === undefined ? {} : { circularText: words.circular }),
      ...(words?.entry === undefined ? {} : { entryText: words.entry }),
      ...(words?.add === undefined ? {} : { addText: words.add }),
      ...(sealed ? { sealed } : {}),
      ...(unique ? { unique } : {}),
    }
  })
}

/** An industry that advice is bound to is suggested by the name and description that advice is bound to. */
function suggestionsFor({ bind }: Flow, path: string): Pick<OutlineField, 'suggestedBy'> {
  if (bind?.name === undefined || bind.industry !== path) return {}
  const { name, description } = bind
  return { suggestedBy: { name, ...(description === undefined ? {} : { description }) } }
}

type Bounds = Pick<
  OutlineField,
  'min' | 'max' | 'places' | 'schemes' | 'unique' | 'tree' | 'schema' | 'sealed'
> & {
  choices?: unknown
  fields?: unknown
  pattern?: string
}

/** What a kind has beside what every field has. */
function boundsOf(field: FieldRecord): Bounds {
  const { kind: _, required: __, shareWith: ___, findBy: ____, due: _____, ...bounds } = field as TextRecord
  return bounds as Bounds
}

function choicesOf(
  field: FieldRecord,
  words: Readonly<Record<string, ChoiceWords>> | undefined,
  locale: string,
): { choices?: OutlineChoice[] } {
  if (field.kind === 'country') return { choices: countriesIn(locale) }
  if (!('choices' in field)) return {}
  return {
    choices: (field.choices as readonly string[]).map((value) => {
      const choice = words?.[value] ?? value
      return typeof choice === 'string' ? { value, label: choice } : { value, ...choice }
    }),
  }
}

const text = z.string().max(50_000)
const name = z.string().max(64)
/** `step.field` */
const fieldPath = z.string().max(129)

/** A condition nests without end, and is data of the flow's own: its form is in `ConditionData`. */
const conditionSchema = z.record(z.string().max(20), z.unknown()).meta({
  description:
    'A condition, such as {"field": "company.size", "atLeast": 10}; `and`, `or` and `not` hold others.',
})

const bound = z.union([z.number(), z.string().max(10)])

/** How deep lists and groups stand in one another, and their fields with them. */
const MAX_FIELD_DEPTH = 5

const fieldSchema = (depth: number): z.ZodType =>
  z.strictObject({
    name,
    kind: z.enum(KIND_NAMES as [string, ...string[]]),
    label: text,
    hint: text.optional(),
    required: z.boolean(),
    when: conditionSchema.optional(),
    min: bound.optional(),
    max: bound.optional(),
    choices: z
      .array(z.strictObject({ value: name, label: text, description: text.optional() }))
      .max(300)
      .optional(),
    ...(depth < MAX_FIELD_DEPTH
      ? {
          fields: z
            .array(fieldSchema(depth + 1))
            .max(60)
            .optional(),
        }
      : {}),
    text: text.optional(),
    pattern: text.optional(),
    patternText: text.optional(),
    sealed: z.boolean().optional(),
    places: z.int().min(0).max(9).optional(),
    schemes: z
      .array(z.enum(['http', 'https']))
      .max(2)
      .optional(),
    unique: z.boolean().optional(),
    tree: z.strictObject({ name, parent: name }).optional(),
    circularText: text.optional(),
    entryText: text.optional(),
    addText: text.optional(),
    schema: z.record(z.string().max(200), z.unknown()).optional(),
    suggestedBy: z.strictObject({ name: fieldPath, description: fieldPath.optional() }).optional(),
  })

const checkSchema = z.strictObject({
  name,
  field: name,
  after: name.optional(),
  equals: name.optional(),
  atMost: name.optional(),
  message: text,
})

const short = z.string().max(200)

/** An outline as `GET /api/onboarding/flow` answers it. */
export const outlineSchema = z.strictObject({
  id: name,
  version: z.int().min(1),
  locale: z.string().max(64),
  dir: z.enum(['ltr', 'rtl']),
  locales: z.array(z.string().max(64)).max(64),
  engine: z
    .record(z.string().max(20), z.unknown())
    .meta({ description: 'What the flow has the engine say otherwise than by itself.' })
    .optional(),
  steps: z
    .array(
      z.strictObject({
        name,
        title: text,
        introduction: text,
        when: conditionSchema.optional(),
        fields: z.array(fieldSchema(1)).max(60),
        checks: z.array(checkSchema).max(60).optional(),
      }),
    )
    .max(40),
  brand: z
    .strictObject({
      name: short,
      logo: z.string().max(2048).optional(),
      colors: z.record(short, short).optional(),
      font: short.optional(),
      radius: short.optional(),
      links: z.record(short, z.string().max(2048)).optional(),
    })
    .nullable(),
  returnUrl: z.string().max(2048).meta({ description: 'Where somebody goes who has finished.' }).optional(),
  hasAdvice: z.boolean(),
})
