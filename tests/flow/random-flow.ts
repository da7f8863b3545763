import { z } from 'zod'
import type { Check } from '#lib/flow/asks.ts'
import type { Condition } from '#lib/flow/condition.ts'
import { defineFlow } from '#lib/flow/define-flow.ts'
import { field } from '#lib/flow/field.ts'
import type { FieldRecord, FieldRecords } from '#lib/flow/field-types.ts'
import type { Flow } from '#lib/flow/flow.ts'
import { type KindName, kindOf } from '#lib/flow/kinds/kinds.ts'
import type { FieldTexts, FlowTexts } from '#lib/flow/words.ts'
import { randomValue } from './random-answers.ts'
import { type Chance, chanceOf } from './seeded.ts'

type Options = Record<string, unknown>
type Make = (options: Options) => FieldRecord
type Ask = Record<string, (...values: unknown[]) => Condition & Check>
type Asks = Record<string, Ask>

/** The builder as one uses it whose steps no type knows. */
interface UntypedBuilder extends Flow {
  step(
    name: string,
    fields: FieldRecords,
    rules: (earlier: Record<string, Asks>, own: Asks) => object,
  ): UntypedBuilder
  words(texts: Record<string, FlowTexts>): UntypedBuilder
}

const LOCALES = ['en', 'es', 'pt', 'ar', 'de', 'pt-BR', 'he', 'ja']
const CHOICES = ['north', 'east', 'south', 'west', 'none'] as const

const MAKERS: Record<Exclude<KindName, 'list' | 'group'>, (chance: Chance) => Make> = {
  text: (chance) => {
    const bounds = chance.pick([{ max: 12 }, { min: 2, max: 40 }, { max: 20, pattern: /[A-Z]{2}-?\d{1,6}/ }])
    return (options) => field.text({ ...bounds, ...options } as never)
  },
  paragraphs: () => (options) => field.paragraphs({ max: 80, ...options } as never),
  choice: (chance) => {
    const choices = CHOICES.slice(0, 2 + chance.below(4)) as never
    return (options) => field.choice(choices, options as never)
  },
  choices: (chance) => {
    const bounds = chance.pick([{}, { min: 1 }, { max: 2 }])
    return (options) => field.choices(CHOICES, { ...bounds, ...options } as never)
  },
  integer: () => (options) => field.integer({ min: 1, max: 500, ...options } as never),
  decimal: () => (options) => field.decimal({ min: -10, max: 1000, places: 2, ...options } as never),
  boolean: () => (options) => field.boolean(options as never),
  consent: () => (options) => field.consent(options as never),
  date: () => (options) => field.date({ min: '2020-01-01', max: '2030-12-31', ...options } as never),
  email: () => (options) => field.email(options as never),
  phone: () => (options) => field.phone(options as never),
  url: (chance) => {
    const schemes = chance.pick([['https'], ['http', 'https']])
    return (options) => field.url({ schemes, ...options } as never)
  },
  country: () => (options) => field.country(options as never),
  industry: () => (options) => field.industry(options as never),
  zod: () => {
    const schema = z.strictObject({
      code: z.string().min(2).max(9),
      parts: z.array(z.int().min(0)).max(4).optional(),
    })
    return (options) => field.zod(schema, options as never)
  },
}
const PLAIN_KINDS = Object.keys(MAKERS) as (keyof typeof MAKERS)[]

function randomOptions(chance: Chance, kind: KindName): Options {
  const options: Options = {}
  if (chance.in100(35)) options.required = false
  if (chance.in100(15)) options.due = chance.pick(['now', '14d'])
  if (chance.in100(30))
    return { ...options, sealed: true, ...(chance.in100(30) ? { shareWith: ['model'] } : {}) }
  const { isLabelled, isFindable } = kindOf({ kind } as FieldRecord)
  const shareWith = ['model', 'events', ...(isLabelled ? ['analytics'] : [])].filter(() => chance.in100(40))
  if (shareWith.length > 0) options.shareWith = shareWith
  if (isFindable && chance.in100(20)) options.findBy = true
  return options
}

function randomField(chance: Chance, depth = 0): FieldRecord {
  if (depth < 2 && chance.in100(12)) {
    const fields = randomFields(chance, 1 + chance.below(3), depth + 1)
    const options = depth === 0 ? randomOptions(chance, 'list') : { required: chance.in100(50) }
    if (chance.in100(50)) return field.group(fields, options as never)
    if (chance.in100(40)) {
      const nodes = { name: field.text({ max: 20 }), under: field.text({ max: 20, required: false }) }
      return field.list(nodes, { ...options, max: 6, tree: { name: 'name', parent: 'under' } } as never)
    }
    return field.list(fields, { ...options, max: 4, min: chance.below(2), unique: chance.in100(30) } as never)
  }
  const picked = chance.pick(PLAIN_KINDS)
  // An agreement stands in the step itself.
  const kind = depth > 0 && picked === 'consent' ? 'boolean' : picked
  const options = depth === 0 ? randomOptions(chance, kind) : { required: chance.in100(60) }
  return MAKERS[kind](chance)(options)
}

function randomFields(chance: Chance, count: number, depth = 0): FieldRecords {
  return Object.fromEntries(
    Array.from({ length: count }, (_, place) => [`field${place + 1}`, randomField(chance, depth)]),
  )
}

/** A question of any kind that a field can be asked, with a value that it could have. */
function randomQuestion(chance: Chance, ask: Ask, of: FieldRecord): Condition {
  const question = chance.pick(kindOf(of).asks)
  const value = () => randomValue(chance, of)
  if (question === 'is') return ask[chance.in100(30) ? 'isNot' : 'is']!(value())
  if (question === 'in') return ask.in!(...Array.from({ length: 1 + chance.below(3) }, value))
  if (question === 'has') return ask.has!(chance.pick(CHOICES))
  if (question === 'isAnswered') return ask.isAnswered!()
  // Often just the bound that an answer has.
  return ask[question]!(chance.in100(50) ? value() : chance.below(500))
}

function randomCondition(chance: Chance, questions: readonly (() => Condition)[], depth = 0): Condition {
  if (depth === 3 || chance.in100(45)) return chance.pick(questions)()
  const one = randomCondition(chance, questions, depth + 1)
  if (chance.in100(25)) return one.not()
  const other = randomCondition(chance, questions, depth + 1)
  return chance.in100(50) ? one.and(other) : one.or(other)
}

const questionsOf = (chance: Chance, asks: Asks, fields: FieldRecords, names = Object.keys(fields)) =>
  names.map((name) => () => randomQuestion(chance, asks[name]!, fields[name]!))

function randomRules(
  chance: Chance,
  before: Flow,
  earlier: Record<string, Asks>,
  own: Asks,
  fields: FieldRecords,
) {
  const past = before.steps.flatMap((step) => questionsOf(chance, earlier[step.name]!, step.fields))
  // A condition asks of those that come before in this order, so that there is no circle.
  const order = chance.shuffled(Object.keys(fields))
  const conditional = order.flatMap((name, place) => {
    const questions = [...past, ...questionsOf(chance, own, fields, order.slice(0, place))]
    if (questions.length === 0 || !chance.in100(35)) return []
    return [[name, { when: randomCondition(chance, questions) }]]
  })
  return {
    ...(past.length > 0 && chance.in100(50) ? { when: randomCondition(chance, past) } : {}),
    fields: Object.fromEntries(conditional),
    check: Object.fromEntries(randomChecks(chance, own, fields)),
  }
}

function randomChecks(chance: Chance, own: Asks, fields: FieldRecords): [string, Check][] {
  const names = Object.keys(fields)
  return names.flatMap((name, place): [string, Check][] => {
    // A text with a pattern and one without would agree by chance alone.
    const formOf = (one: string) => `${fields[one]!.kind} ${'pattern' in fields[one]!}`
    const other = names.slice(place + 1).find((next) => formOf(next) === formOf(name))
    const { compares } = kindOf(fields[name]!)
    if (other === undefined || compares.length === 0 || !chance.in100(60)) return []
    return [[`check${place + 1}`, own[name]![chance.pick(compares)]!(own[other])]]
  })
}

function fieldTexts(name: string, of: FieldRecord, locale: string): FieldTexts {
  const inner = kindOf(of).fieldsOf?.(of)
  const label = `${name} (${locale})`
  if (inner !== undefined) return { label, fields: textsOf(inner, locale) }
  if (of.kind === 'consent') return { label, text: `We agree to ${name}, in ${locale}.` }
  return 'pattern' in of ? { label, pattern: `Write ${label} like AB-12.` } : label
}

const textsOf = (fields: FieldRecords, locale: string) =>
  Object.fromEntries(Object.entries(fields).map(([name, one]) => [name, fieldTexts(name, one, locale)]))

function flowTexts(flow: Flow, locale: string): FlowTexts {
  const steps = flow.steps.map(({ name, fields, checks }) => [
    name,
    {
      title: `${name} (${locale})`,
      fields: textsOf(fields, locale),
      checks: Object.fromEntries(Object.keys(checks).map((check) => [check, `${check} fails (${locale}).`])),
    },
  ])
  return Object.fromEntries(steps) as FlowTexts
}

/** A flow of one to eight steps with fields of all kinds, conditions, checks, sealed fields and one to three locales. */
export function randomFlow(seed: number): Flow {
  const chance = chanceOf(seed)
  const locales = chance.shuffled(LOCALES).slice(0, 1 + chance.below(3)) as [string, ...string[]]
  let flow = defineFlow({
    id: `random-${seed}`,
    version: 1 + chance.below(3),
    locales,
  }) as unknown as UntypedBuilder
  const count = 1 + chance.below(8)
  for (let place = 1; place <= count; place++) {
    const fields = randomFields(chance, 1 + chance.below(6))
    const before = flow
    flow = flow.step(`step${place}`, fields, (earlier, own) =>
      randomRules(chance, before, earlier, own, fields),
    )
  }
  return flow.words(Object.fromEntries(locales.map((locale) => [locale, flowTexts(flow, locale)])))
}
