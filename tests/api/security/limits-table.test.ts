import { existsSync, globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const DOCUMENT = 'docs/security.md'
const HEADING = '## Limits on everything that waits'

/** Where whatever waits in a process stands; the advisor reads only what these have bounded. */
const SOURCES = ['lib/**/*.ts', 'server/**/*.ts', 'client/**/*.ts']
/** No running code: the first reads what others bounded, the second describes answers. */
const NOT_SOURCES = /\.test\.ts$|^lib\/advisor\/|^lib\/openapi\//

/** The names of limits: what there may be at most, how long something is waited for, how often it is tried. */
const NAME_OF_A_LIMIT =
  /^(?:DEFAULT_)?(?:MAX|MOST|LONGEST|KEPT)_|(?:TIMEOUT|DEADLINE|PATIENCE|LINGER|OUTLAST|DRAIN|GRACE|INTERVAL|SHUTDOWN)_MS$|(?:_ATTEMPTS|_AT_ONCE|_PER_SECOND|_PER_BATCH|_TOGETHER)$|^SLOTS$/

/** Limits by their names that are none of what waits or is kept. */
const OTHER_LIMITS: Record<string, string> = {
  'MAX_DEPARTMENTS lib/ai/company-facts.ts': 'what a prompt tells of a company that is bounded already',
  'MAX_SUGGESTIONS lib/ai/industry-ladder.ts': 'what an answer offers',
  'MAX_BILL_NANO_USD lib/ai/money.ts': 'an amount of money',
  'MAX_WEEKS lib/ai/prompts/recommendations-v2.ts': 'what a prompt asks for',
  'MAX_SOURCES lib/db/statements/analytics.ts': 'what a statement answers',
  'MAX_CATEGORIES lib/flow/response-shapes.ts': 'the shape of an answer of ours',
  'MOST_FIELDS lib/flow/requirements.ts': 'the shape of an answer of ours',
  'NOTED_AT_ONCE lib/db/statements/operated-sessions.ts': 'how much a job or a search notes at once',
  'MAX_REVISION lib/services/request-schemas.ts': 'what a column holds',
  'MAX_LINE_OCTETS lib/http/plan-calendar.ts': 'how a calendar folds its lines',
  'MOST_ERRORS_SHARE lib/operators/alert-watcher.ts': 'the condition of an alert',
  'MOST_SLOW_SHARE lib/operators/alert-watcher.ts': 'the condition of an alert',
  'MOST_DEGRADED_SHARE lib/operators/alert-watcher.ts': 'the condition of an alert',
  'MAX_DUE_DAYS lib/flow/check-step.ts': 'what a flow may be defined with',
  'MAX_DEPTH lib/flow/check-step.ts': 'what a flow may be defined with',
  'MAX_FIELDS lib/flow/check-step.ts': 'what a flow may be defined with',
  'MAX_FIELD_DEPTH lib/flow/outline.ts': 'what a flow may be defined with',
  'MAX_CONSENT lib/flow/check-words.ts': 'what a flow may be defined with',
  'MAX_WORDS lib/flow/check-words.ts': 'what a flow may be defined with',
  'MAX_STEPS lib/flow/define-flow.ts': 'what a flow may be defined with',
  'MAX_CONDITION_DEPTH lib/flow/define-flow.ts': 'what a flow may be defined with',
  'MAX_VERSION lib/flow/define-flow.ts': 'what a flow may be defined with',
  'MAX_QUOTED lib/flow/flow-fault.ts': 'what a flow may be defined with',
  'MAX_CHOICES lib/flow/kinds/choice.ts': 'what a flow may be defined with',
  'MOST_ENTRIES lib/flow/kinds/list.ts': 'what a flow may be defined with',
  'MOST_DECIMAL lib/flow/kinds/number.ts': 'what a flow may be defined with',
  'MOST_INTEGER lib/flow/kinds/number.ts': 'what a flow may be defined with',
  'MOST_PLACES lib/flow/kinds/number.ts': 'what a flow may be defined with',
  'MAX_TEXT lib/flow/kinds/text.ts': 'what a flow may be defined with',
  'MOST_WAYS lib/flow/pattern.ts': 'what a flow may be defined with',
  'MOST_SUGGESTED lib/services/industry-service.ts': 'what a figure counts',
  'RELOAD_GRACE_MS client/wizard/tab-storage.ts': 'what tells a reload from a copied tab',
  'MAX_RESULTS client/wizard/use-industry-search.ts': 'what a list shows',
  'MAX_REFUSALS_HELD lib/operators/activity-recorder.ts': 'what a page of operators shows',
  'MAX_TIMELINE_ROWS lib/operators/found-sessions.ts': 'what an answer holds',
  'MAX_STALL_TIMES lib/environment/forms.ts': 'what a configuration may say',
  'READ_AT_ONCE lib/versions/move-everybody.ts': 'how a command reads in portions',
  'MAX_FLOW_VERSION lib/services/request-schemas.ts': 'what a column holds',
  'MOST_REASONS lib/flow/move-answers.ts': 'what a report quotes',
  'MAX_AGE_MS lib/http/done-cookie.ts': 'how long a cookie spares a read',
  'MAX_TIMER_MS client/waiting.ts': 'what a timer holds',
}

interface Row {
  what: string
  limit: number
  name: string
  file: string
  test: string
}

const CELL = /(?<!\\)\|/
const LIMIT = /^(\d{1,3}(?:,\d{3})*) [a-z]/
const WHERE = /^`([\w.]+)` in `([\w./-]+)`$/
const TEST = /^`([\w./-]+\.test\.ts)`$/

/** The rows of the table; raises for one that cannot be read. */
function readRows(document: string): Row[] {
  const [, section = ''] = document.split(`${HEADING}\n`)
  const lines = (section.split(/^## /m)[0] ?? '').split('\n').filter((line) => line.startsWith('| '))
  return lines.slice(2).map((line) => {
    const [what = '', limit = '', past = '', where = '', test = ''] = line
      .split(CELL)
      .slice(1, -1)
      .map((cell) => cell.trim())
    const number = LIMIT.exec(limit)?.[1]
    const [, name, file] = WHERE.exec(where) ?? []
    const named = TEST.exec(test)?.[1]
    if (
      number === undefined ||
      past === '' ||
      name === undefined ||
      file === undefined ||
      named === undefined
    )
      throw new Error(`This row is not to be read: ${line}`)
    return { what, limit: Number(number.replaceAll(',', '')), name, file, test: named }
  })
}

/** The product that a constant is, or a field of it, or how many entries it has; undefined where there is none. */
function numberOf(name: string, source: string): number | undefined {
  const [constant, ...fields] = name.split('.')
  const declaration = new RegExp(`^(?:export )?const ${constant}\\b[^=]*= `, 'm').exec(source)
  if (declaration === null) return undefined
  let rest = source.slice(declaration.index + declaration[0].length)
  for (const field of fields) {
    if (field === 'length') return /^\[([^\]]*)\]/.exec(rest)?.[1]?.split(',').length
    const found = new RegExp(`\\b${field}: `).exec(rest)
    if (found === null) return undefined
    rest = rest.slice(found.index + found[0].length)
  }
  const [product] = /^[\d_]+(?: \* [\d_]+)*(?=[\s,])/.exec(rest) ?? []
  return product?.split('*').reduce((value, factor) => value * Number(factor.replaceAll('_', '')), 1)
}

const rows = readRows(readFileSync(DOCUMENT, 'utf8'))

describe.each(rows)('$what', ({ limit, name, file, test: named }) => {
  test(`is bounded by ${name} in ${file}`, () => {
    const source = readFileSync(file, 'utf8')
    // What a statement itself holds to has no number to compare.
    if (file.endsWith('.sql')) expect(source).toMatch(new RegExp(`\\.${name}\\(`))
    else expect(numberOf(name, source)).toBe(limit)
  })

  test('is gone past by a test that is there', () => expect(existsSync(named)).toBe(true))
})

test('every limit of the sources stands in the table, or is named as another kind', () => {
  const known = new Set([
    ...rows.map(({ name, file }) => `${name.split('.')[0]} ${file}`),
    ...Object.keys(OTHER_LIMITS),
  ])
  const found = globSync(SOURCES)
    .filter((file) => !NOT_SOURCES.test(file))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/^(?:export )?const ([A-Z][A-Z0-9_]*)\b/gm)]
        .map(([, name = '']) => name)
        .filter((name) => NAME_OF_A_LIMIT.test(name))
        .map((name) => `${name} ${file}`),
    )
  expect(found.filter((limit) => !known.has(limit))).toEqual([])
  // Nor does anything stay named that is gone.
  expect(Object.keys(OTHER_LIMITS).filter((limit) => !found.includes(limit))).toEqual([])
})

test('no row is there twice', () => {
  const places = rows.map(({ name, file }) => `${name} ${file}`)
  expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([])
})
