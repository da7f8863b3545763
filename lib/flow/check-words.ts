import { z } from 'zod'
import { en } from './engine-words/en.ts'
import type { FieldRecord, FieldRecords } from './field-types.ts'
import type { Flow, FlowStep } from './flow.ts'
import { FlowFault, type FlowPlace, quote } from './flow-fault.ts'
import type { ChoiceRecord } from './kinds/choice.ts'
import { kindOf } from './kinds/kinds.ts'
import type { Phrase } from './phrase.ts'
import { en as refusals } from './refusal-words/en.ts'

const MAX_WORDS = 2_000
const MAX_CONSENT = 50_000

/** Refuses a flow that says too little, or too much, in one of its locales. Raises FlowFault. */
export function checkWords(flow: Flow): void {
  const place = { flow: flow.id }
  if (!isRecord(flow.texts)) throw new FlowFault(place, 'its words must stand in an object, by locale')
  const undeclared = Object.keys(flow.texts).find((locale) => !flow.locales.includes(locale))
  if (undeclared !== undefined)
    throw new FlowFault(place, `has words in ${quote(undeclared)}, which is none of its locales`)
  for (const locale of flow.locales) {
    const texts = own(flow.texts, locale)
    if (!isRecord(texts)) throw new FlowFault(place, `has no words in ${quote(locale)}`)
    checkEngine(place, locale, own(texts, 'engine'))
    onlyKnown(place, locale, texts, ['engine', ...flow.steps.map(({ name }) => name)], 'step')
    for (const step of flow.steps)
      checkStepWords({ ...place, step: step.name }, locale, step, own(texts, step.name))
  }
  for (const step of flow.steps) checkSameChoices(flow, step)
}

function checkStepWords(place: FlowPlace, locale: string, step: FlowStep, texts: unknown): void {
  if (!isRecord(texts)) throw new FlowFault(place, `has no words in ${quote(locale)}`)
  onlyKnown(place, locale, texts, ['title', 'introduction', 'fields', 'checks'], 'text')
  text(place, locale, 'title', own(texts, 'title'))
  optional(place, locale, texts, 'introduction')
  checkFieldWords(place, locale, step.fields, own(texts, 'fields'))
  const checks = own(texts, 'checks') ?? {}
  const names = Object.keys(step.checks)
  if (!isRecord(checks)) throw new FlowFault(place, `its checks in ${quote(locale)} must be texts by name`)
  onlyKnown(place, locale, checks, names, 'check')
  for (const name of names) text(place, locale, `message for check ${quote(name)}`, own(checks, name))
}

function checkFieldWords(place: FlowPlace, locale: string, fields: FieldRecords, texts: unknown): void {
  if (!isRecord(texts)) throw new FlowFault(place, `has no labels of its fields in ${quote(locale)}`)
  onlyKnown(place, locale, texts, Object.keys(fields), 'field')
  for (const [name, field] of Object.entries(fields)) {
    const at = { ...place, field: place.field === undefined ? name : `${place.field}.${name}` }
    const words = own(texts, name)
    checkOneField(at, locale, field, typeof words === 'string' ? { label: words } : words)
  }
}

/** Of these, those that are one text. */
const PLAIN_WORDS = ['entry', 'add', 'circular']

/** The words that a field of some kind may have beside its label and hint, and those that it must have. */
function wordsOf(field: FieldRecord): { may: string[]; must: string[] } {
  if (field.kind === 'choice' || field.kind === 'choices') return { may: ['choices'], must: [] }
  if (field.kind === 'consent') return { may: [], must: ['text'] }
  if (field.kind === 'list')
    return { may: ['fields', 'entry', 'add', ...('tree' in field ? ['circular'] : [])], must: [] }
  if (kindOf(field).fieldsOf !== undefined) return { may: ['fields'], must: [] }
  return { may: [], must: 'pattern' in field ? ['pattern'] : [] }
}

function checkOneField(place: FlowPlace, locale: string, field: FieldRecord, texts: unknown): void {
  if (!isRecord(texts)) throw new FlowFault(place, `has no label in ${quote(locale)}`)
  const { may, must } = wordsOf(field)
  onlyKnown(place, locale, texts, ['label', 'hint', ...may, ...must], 'text')
  text(place, locale, 'label', own(texts, 'label'))
  for (const name of ['hint', ...may.filter((name) => PLAIN_WORDS.includes(name))])
    optional(place, locale, texts, name)
  for (const name of must)
    text(place, locale, name, own(texts, name), name === 'text' ? MAX_CONSENT : MAX_WORDS)
  const choices = own(texts, 'choices')
  if (choices !== undefined) checkChoices(place, locale, (field as ChoiceRecord).choices, choices)
  const inner = kindOf(field).fieldsOf
  if (inner !== undefined) checkFieldWords(place, locale, inner(field), own(texts, 'fields'))
}

function checkChoices(place: FlowPlace, locale: string, values: readonly string[], texts: unknown): void {
  if (!isRecord(texts)) throw new FlowFault(place, `its choices in ${quote(locale)} must be labels by value`)
  onlyKnown(place, locale, texts, values, 'choice')
  for (const value of values) {
    const words = own(texts, value)
    const label = isRecord(words) ? own(words, 'label') : words
    text(place, locale, `label for choice ${quote(value)}`, label)
    if (!isRecord(words)) continue
    onlyKnown(place, locale, words, ['label', 'description'], 'text')
    optional(place, locale, words, 'description')
  }
}

/** Choices that have labels in one language have them in each, also within lists and groups. */
function checkSameChoices(flow: Flow, { name: step, fields }: FlowStep): void {
  const wordsIn = (locale: string): unknown => own(recordOf(own(flow.texts, locale)), step)
  checkChoicesAlike(
    { flow: flow.id, step },
    fields,
    new Map(flow.locales.map((locale) => [locale, wordsIn(locale)])),
  )
}

function checkChoicesAlike(
  place: FlowPlace,
  fields: FieldRecords,
  texts: ReadonlyMap<string, unknown>,
): void {
  for (const [name, field] of Object.entries(fields)) {
    const at = { ...place, field: place.field === undefined ? name : `${place.field}.${name}` }
    const words = new Map(
      [...texts].map(([locale, around]) => [
        locale,
        recordOf(own(recordOf(own(recordOf(around), 'fields')), name)),
      ]),
    )
    const without = [...words].filter(([, said]) => own(said, 'choices') === undefined)
    const [first] = without
    if (first !== undefined && without.length < words.size)
      throw new FlowFault(at, `has no labels for its choices in ${quote(first[0])}`)
    const inner = kindOf(field).fieldsOf?.(field)
    if (inner !== undefined) checkChoicesAlike(at, inner, words)
  }
}

/** The placeholders that a phrase may have: those of the same in English. */
function phraseLike(usual: Phrase): z.ZodType {
  const known = placeholdersOf(usual)
  const one = z.string().min(1)
  const forms = z.partialRecord(z.enum(['zero', 'one', 'two', 'few', 'many', 'other']), one)
  return z.union([one, forms.refine((given) => given.other !== undefined)]).superRefine((given, context) => {
    const odd = placeholdersOf(given as Phrase).find((name) => !known.includes(name))
    if (odd === undefined) return
    const there = known.length === 0 ? 'there are none' : `only {${known.join('}, {')}}`
    context.addIssue({
      code: 'custom',
      message: `has no placeholder {${odd}}, ${there}`,
      params: { says: true },
    })
  })
}

const placeholdersOf = (phrase: Phrase): string[] => [
  ...new Set(
    (typeof phrase === 'string' ? [phrase] : Object.values(phrase)).flatMap((text) =>
      [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name),
    ),
  ),
]

const partly = (words: Readonly<Record<string, Phrase>>) =>
  z
    .strictObject(
      Object.fromEntries(Object.entries(words).map(([key, usual]) => [key, phraseLike(usual).optional()])),
    )
    .optional()
const engineOverrides = z.strictObject({
  problems: partly(en.problems),
  needAttention: phraseLike(en.needAttention).optional(),
  numbers: z.array(z.string()).optional(),
  wizard: partly(en.wizard),
  details: partly(en.details),
  refusals: partly(refusals),
})

function checkEngine(place: FlowPlace, locale: string, overrides: unknown): void {
  const [issue] = overrides === undefined ? [] : (engineOverrides.safeParse(overrides).error?.issues ?? [])
  if (issue === undefined) return
  const keys = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
  const at = ['engine', ...issue.path, ...keys].map(String).join('.')
  const says = issue.code === 'custom' && issue.params?.says === true ? issue.message : undefined
  throw new FlowFault(
    place,
    `${at} in ${quote(locale)} ${says ?? "is none of the engine's words, or not in their form"}`,
  )
}

function text(place: FlowPlace, locale: string, name: string, value: unknown, max = MAX_WORDS): void {
  if (typeof value !== 'string' || value.trim() === '')
    throw new FlowFault(place, `has no ${name} in ${quote(locale)}`)
  if (value.length > max)
    throw new FlowFault(place, `its ${name} in ${quote(locale)} is over ${max} characters`)
}

function optional(place: FlowPlace, locale: string, texts: object, name: string): void {
  const value = own(texts, name)
  if (value !== undefined) text(place, locale, name, value)
}

function onlyKnown(
  place: FlowPlace,
  locale: string,
  texts: object,
  known: readonly string[],
  what: string,
): void {
  const unknown = Object.keys(texts).find((key) => !known.includes(key))
  if (unknown !== undefined)
    throw new FlowFault(
      place,
      `has words in ${quote(locale)} for a ${what} ${quote(unknown)} that there is not`,
    )
}

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const recordOf = (value: unknown): object => (isRecord(value) ? value : {})

const own = (of: object, key: string): unknown =>
  Object.hasOwn(of, key) ? (of as Record<string, unknown>)[key] : undefined
