import type { AdviceBinding } from './advice-binding.ts'
import { askEarlier, askStep } from './ask-fields.ts'
import type { Check } from './asks.ts'
import { checkFields } from './check-step.ts'
import { type Condition, type ConditionData, fieldsIn, isDeeperThan, splitPath } from './condition.ts'
import type { Fields } from './field-types.ts'
import type { Brand, Flow, FlowStep, Migration, UntypedAnswers } from './flow.ts'
import { FlowFault, type FlowPlace, quote } from './flow-fault.ts'
import type { FlowBuilder, StepRules } from './flow-types.ts'
import { faultOfFieldName, faultOfFlowId, faultOfLocale, faultOfStepName } from './names.ts'
import { orderOfFields } from './order-of-fields.ts'
import type { FlowTexts } from './words.ts'

const MAX_STEPS = 40
/** Of what stands in each other, by `and`, `or` and `not`: whatever reads a condition goes down with it. */
const MAX_CONDITION_DEPTH = 50
const MAX_VERSION = 1_000_000

export interface FlowHead<Locale extends string> {
  /** Names the flow for good; sessions are kept by it. */
  id: string
  /** Grows with what the steps ask; words may change under a version. */
  version: number
  /** The languages that people are asked in, of BCP 47; the first is spoken where none fits. English alone if unsaid. */
  locales?: readonly [Locale, ...Locale[]]
  /** What the wizard shows of the house. */
  brand?: Brand
}

/**
 * Begins a flow, which has no steps yet. Every method answers a flow with more in it and changes nothing. Raises
 * FlowFault, in one line, for what is wrong; so does `checkFlow`, which sees the whole.
 */
export function defineFlow<const Locale extends string = 'en'>(
  head: FlowHead<Locale>,
): FlowBuilder<object, Locale> {
  if (!isRecord(head))
    throw new FlowFault({}, "say which it is: defineFlow({ id: 'onboarding', version: 1 })")
  const { id, version, locales = ['en'], brand } = head
  const fault = faultOfFlowId(id)
  if (fault !== undefined) throw new FlowFault({}, fault)
  const place = { flow: id }
  checkKeys(place, head, ['id', 'version', 'locales', 'brand'], 'option')
  if (!Number.isInteger(version) || version < 1 || version > MAX_VERSION)
    throw new FlowFault(
      place,
      `version must be a whole number from 1 to ${MAX_VERSION}, which ${quote(version)} is not`,
    )
  checkLocales(place, locales)
  const flow = { id, version, locales, ...(brand === undefined ? {} : { brand }), steps: [], texts: {} }
  return builder({ ...flow, migrations: [] }) as unknown as FlowBuilder<object, Locale>
}

function checkLocales(place: FlowPlace, locales: readonly unknown[]): void {
  if (!Array.isArray(locales) || locales.length === 0)
    throw new FlowFault(place, 'locales must list at least one')
  for (const [index, locale] of locales.entries()) {
    const fault = faultOfLocale(locale)
    if (fault !== undefined) throw new FlowFault(place, fault)
    if (locales.indexOf(locale) !== index)
      throw new FlowFault(place, `the locale ${quote(locale)} stands twice`)
  }
}

function builder(flow: Flow) {
  const place = { flow: flow.id }
  return Object.freeze({
    ...flow,
    step(name: string, fields: Fields, rules?: (earlier: object, own: object) => StepRules<Fields>) {
      if (flow.steps.length === MAX_STEPS)
        throw new FlowFault(place, `there may be at most ${MAX_STEPS} steps`)
      return builder({ ...flow, steps: [...flow.steps, defineStep(flow, name, fields, rules)] })
    },
    words: (texts: Readonly<Record<string, FlowTexts>>) => builder({ ...flow, texts }),
    advice(given: { bind: AdviceBinding }) {
      checkKeys(place, given, ['bind'], 'option of advice')
      return builder({ ...flow, bind: given.bind })
    },
    migrate(
      version: number,
      up: (answers: UntypedAnswers) => UntypedAnswers,
      options: { drops?: readonly string[] } = {},
    ) {
      checkKeys(place, options, ['drops'], 'option of migrate')
      const { drops = [] } = options
      const migration = { version, up, drops }
      checkMigration(flow, migration)
      return builder({ ...flow, migrations: [...flow.migrations, migration] })
    },
  })
}

function defineStep(
  { id, steps }: Flow,
  name: string,
  fields: unknown,
  rules?: (earlier: object, own: object) => StepRules<Fields>,
): FlowStep {
  const fault = faultOfStepName(name)
  if (fault !== undefined) throw new FlowFault({ flow: id }, fault)
  const place = { flow: id, step: name }
  if (steps.some((step) => step.name === name)) throw new FlowFault(place, 'there are two steps of this name')
  checkFields(place, fields)
  const given = rulesOf(place, rules, [askEarlier(place, steps), askStep(place, name, fields, true)])
  checkKeys(place, given, ['when', 'fields', 'check'], 'rule')
  const when = given.when === undefined ? undefined : dataOf(place, given.when)
  if (when !== undefined && fieldsIn(when).some((path) => splitPath(path)[0] === name))
    throw new FlowFault(place, 'whether it is asked cannot depend on its own answers')
  const fieldsWhen = conditionsOf(place, given.fields ?? {}, Object.keys(fields))
  return Object.freeze({
    name,
    fields,
    ...(when === undefined ? {} : { when }),
    fieldsWhen,
    checks: checksOf(place, given.check ?? {}),
    judgedInOrder: orderOfFields(place, name, Object.keys(fields), fieldsWhen),
  })
}

function rulesOf(place: FlowPlace, rules: unknown, asked: [earlier: object, own: object]): StepRules<Fields> {
  if (rules === undefined) return {}
  if (typeof rules !== 'function')
    throw new FlowFault(place, 'its rules must be a function, such as ({ company }) => ({ when: … })')
  const given: unknown = rules(...asked)
  if (isRecord(given)) return given
  throw new FlowFault(place, 'its rules answer no object; put it in parentheses: () => ({ when: … })')
}

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function checkKeys(place: FlowPlace, given: object, known: readonly string[], what: string): void {
  if (!isRecord(given)) throw new FlowFault(place, `each ${what} must stand in an object, by its name`)
  const unknown = Object.keys(given).find((key) => !known.includes(key))
  if (unknown !== undefined)
    throw new FlowFault(place, `there is no ${what} ${quote(unknown)}, only ${known.join(', ')}`)
}

function dataOf(place: FlowPlace, given: Condition | undefined): ConditionData {
  if (typeof given !== 'object' || given === null || typeof given.data !== 'object')
    throw new FlowFault(place, 'when must be a condition, such as company.size.atLeast(10)')
  if (isDeeperThan(given.data, MAX_CONDITION_DEPTH))
    throw new FlowFault(place, `conditions may stand at most ${MAX_CONDITION_DEPTH} deep in each other`)
  return given.data
}

function conditionsOf(
  place: FlowPlace,
  given: Readonly<Record<string, { when?: Condition } | undefined>>,
  names: readonly string[],
): Record<string, ConditionData> {
  checkKeys(place, given, names, 'field')
  return Object.fromEntries(
    Object.entries(given).flatMap(([field, rule = {}]) => {
      const at = { ...place, field }
      checkKeys(at, rule, ['when'], 'rule')
      return rule.when === undefined ? [] : [[field, dataOf(at, rule.when)]]
    }),
  )
}

function checksOf(place: FlowPlace, given: Readonly<Record<string, Check>>): FlowStep['checks'] {
  return Object.fromEntries(
    Object.entries(given).map(([name, check]) => {
      const fault = faultOfFieldName(name)
      if (fault !== undefined) throw new FlowFault(place, `check: ${fault}`)
      if (typeof check?.data?.field !== 'string')
        throw new FlowFault(place, `check ${quote(name)} must be a check, such as own.ends.after(own.begins)`)
      return [name, check.data]
    }),
  )
}

function checkMigration({ id, version: newest, migrations }: Flow, { version, up, drops }: Migration): void {
  const place = { flow: id }
  if (!Number.isInteger(version) || version < 2 || version > newest)
    throw new FlowFault(
      place,
      `migrate goes to a version from 2 to ${newest}, which ${quote(version)} is not`,
    )
  if (migrations.some((migration) => migration.version === version))
    throw new FlowFault(place, `there are two ways to version ${version}`)
  if (typeof up !== 'function') throw new FlowFault(place, `the way to version ${version} must be a function`)
  if (!Array.isArray(drops))
    throw new FlowFault(
      place,
      `drops of the way to version ${version} must be a list of fields as "step.field"`,
    )
  const odd = drops.find((path) => typeof path !== 'string' || !/^[\w-]+\.\w+$/.test(path))
  if (odd !== undefined)
    throw new FlowFault(place, `drops names fields as "step.field", which ${quote(odd)} is not`)
}
