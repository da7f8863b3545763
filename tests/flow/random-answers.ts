import { askedOf, merged } from '#lib/flow/asked.ts'
import type { Answers } from '#lib/flow/condition.ts'
import type { FieldRecord, FieldRecords } from '#lib/flow/field-types.ts'
import type { Flow, FlowStep } from '#lib/flow/flow.ts'
import { judgeStep, otherOf } from '#lib/flow/judge.ts'
import type { ChoiceRecord } from '#lib/flow/kinds/choice.ts'
import { COUNTRIES } from '#lib/flow/kinds/country.ts'
import type { KindName } from '#lib/flow/kinds/kinds.ts'
import type { ListRecord } from '#lib/flow/kinds/list.ts'
import type { NumberRecord } from '#lib/flow/kinds/number.ts'
import type { UrlRecord } from '#lib/flow/kinds/url.ts'
import type { Chance } from './seeded.ts'

const WORDS = ['Ana', 'Café & Co.', '株式会社', "L'Oréal", 'Bäckerei', '<3 you', 'مخبز', '👩‍🍳 bakes']
const INDUSTRIES = ['bakeries', 'software', 'legal', 'other']

const VALUES: Record<KindName, (chance: Chance, of: never) => unknown> = {
  text: (chance, of: object) =>
    'pattern' in of ? `${chance.pick(['AB', 'XY'])}-${1 + chance.below(999)}` : chance.pick(WORDS),
  paragraphs: (chance) => `${chance.pick(WORDS)}\n${chance.pick(WORDS)}`,
  choice: (chance, of: ChoiceRecord) => chance.pick(of.choices),
  choices: (chance, { choices, min, max }: ChoiceRecord & ListRecord) =>
    chance.shuffled(choices).slice(0, min + chance.below(max - min + 1)),
  integer: (chance, { min, max }: NumberRecord) => min + chance.below(Math.min(max - min + 1, 500)),
  decimal: (chance, { min, max }: NumberRecord) => Math.round((min + chance.below(max - min)) * 100) / 100,
  boolean: (chance) => chance.in100(50),
  consent: () => true,
  date: (chance) => `202${chance.below(10)}-0${1 + chance.below(9)}-1${chance.below(10)}`,
  email: (chance) => `${chance.pick(['ana', 'li.wei', 'o_neil+x'])}@example${chance.below(9)}.com`,
  phone: (chance) => `+3460012345${chance.below(10)}`,
  url: (chance, { schemes }: UrlRecord) => `${chance.pick(schemes)}://example.com/${chance.below(100)}`,
  country: (chance) => chance.pick(COUNTRIES),
  industry: (chance) => chance.pick(INDUSTRIES),
  group: (chance, { fields }: ListRecord) => randomEntry(chance, fields),
  list: (chance, of: ListRecord) => randomEntries(chance, of),
  zod: (chance) => ({
    code: `C${chance.below(99)}`,
    ...(chance.in100(50) ? { parts: [chance.below(9)] } : {}),
  }),
}

function randomEntry(chance: Chance, fields: FieldRecords): Record<string, unknown> {
  const asked = Object.entries(fields).filter(([, { required }]) => required || chance.in100(50))
  return Object.fromEntries(asked.map(([name, one]) => [name, randomValue(chance, one)]))
}

function randomEntries(chance: Chance, { fields, min, max, unique, tree }: ListRecord): unknown[] {
  const entries = Array.from({ length: min + chance.below(Math.min(max, 4) - min + 1) }, (_, place) => {
    if (tree === undefined) return randomEntry(chance, fields)
    return { [tree.name]: `n${place}`, ...(place > 0 ? { [tree.parent]: `n${chance.below(place)}` } : {}) }
  })
  if (!unique) return entries
  return [...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values()].slice(0, max)
}

/** A value that a finished field takes. */
export function randomValue(chance: Chance, of: FieldRecord): unknown {
  return VALUES[of.kind as KindName](chance, of as never)
}

/** What somebody sends by mistake or malice: the wrong type, too much, too little, or a way around a rule. */
const ODD: readonly unknown[] = [
  '',
  ' ',
  'x',
  '\u200b\u200b',
  'a\u0000b',
  'e\u0301'.repeat(7),
  `a${'\u0301'.repeat(40)}`,
  'y'.repeat(50),
  'z'.repeat(3000),
  0,
  -1,
  1.5,
  1.005,
  1e21,
  501,
  true,
  false,
  [],
  ['north', 'north'],
  ['up'],
  [null],
  [{}],
  [
    { name: 'a', under: 'b' },
    { name: 'b', under: 'a' },
  ],
  {},
  { code: 'x' },
  { code: 'CC', more: 1 },
  { field1: null },
  '2025-02-30',
  '2019-12-31',
  '2031-01-01',
  'ana@',
  'ana@@example.com',
  '+34 600-12 34.56',
  '0034600',
  'http://user@example.com',
  'javascript:alert(1)',
  'https://',
  'ES',
  'es',
  'XX',
  'no such industry',
  '__proto__',
]

/** Answers to all steps as they may be stored or sent: mostly sound, some missing, some odd, whatever is asked. */
export function randomAnswers(chance: Chance, flow: Flow): Answers {
  const steps = flow.steps.flatMap(({ name, fields }) => {
    if (chance.in100(10)) return []
    const answers = Object.entries(fields).flatMap(([fieldName, one]): [string, unknown][] => {
      if (chance.in100(20)) return []
      return [[fieldName, chance.in100(12) ? chance.pick(ODD) : randomValue(chance, one)]]
    })
    if (chance.in100(3)) answers.push(['no_such_field', 1])
    return [[name, Object.fromEntries(answers)]]
  })
  return Object.fromEntries(steps)
}

/** What a save of one step may bring: some of its fields, some of them cleared. */
export function randomPatch(chance: Chance, fields: FieldRecords): Record<string, unknown> {
  const sent = Object.entries(fields).flatMap(([name, one]): [string, unknown][] => {
    if (chance.in100(50)) return []
    if (chance.in100(15)) return [[name, null]]
    return [[name, chance.in100(10) ? chance.pick(ODD) : randomValue(chance, one)]]
  })
  return Object.fromEntries(sent)
}

const TRIES = 40

/** A value that goes with those that checks compare it with, as far as one is found. */
function fittingValue(chance: Chance, flow: Flow, step: FlowStep, name: string, answers: Answers): unknown {
  const linked = Object.values(step.checks).filter((check) => [check.field, otherOf(check)].includes(name))
  const of = step.fields[name]!
  const values = Array.from({ length: linked.length === 0 ? 1 : TRIES }, () => randomValue(chance, of))
  // Equal ones fit most checks.
  const equal = linked.map(
    (check) => answers[step.name]?.[check.field === name ? otherOf(check) : check.field],
  )
  const goesWith = (value: unknown) =>
    judgeStep(flow, step.name, merged(answers, step.name, { [name]: value })).every(
      ({ code }) => code !== 'check_failed',
    )
  return [...values, ...equal].find((value) => value !== undefined && goesWith(value)) ?? values[0]
}

/** The answers of somebody who has finished every step that is asked of them. */
export function wholeAnswers(chance: Chance, flow: Flow): Answers {
  for (let attempt = 1; ; attempt++) {
    const answers = answeredInOrder(chance, flow)
    const { path } = askedOf(flow, answers)
    if (path.every((step) => judgeStep(flow, step, answers).length === 0)) return answers
    if (attempt === TRIES) throw new Error(`Nobody was found who finishes ${flow.id}.`)
  }
}

function answeredInOrder(chance: Chance, flow: Flow): Answers {
  let answers: Answers = {}
  for (const step of flow.steps)
    for (const name of step.judgedInOrder) {
      const isAsked = askedOf(flow, answers).fields[step.name]?.includes(name)
      if (!isAsked || (!step.fields[name]?.required && chance.in100(50))) continue
      const value = fittingValue(chance, flow, step, name, answers)
      answers = merged(answers, step.name, { [name]: value })
    }
  return answers
}
