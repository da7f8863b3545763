import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { toString as textOf } from 'mdast-util-to-string'
import { describe, expect, test } from 'vitest'
import { engineWordsOf } from '../flow/engine-words.ts'
import { saysFigures } from '../flow/figures-in-title.ts'
import { type Plan, type PlanItem, planSchema } from '../flow/plan.ts'
import { writtenDay } from '../flow/written-value.ts'
import { planDownload } from './plan-download.ts'

const NOW = new Date('2026-03-01T09:30:00.500Z')
const LINES = [
  'Sell 3 boxes; keep 1, always',
  '=SUM(A1)',
  '@home, +1 -2',
  'a;=b|=c',
  '-1+1 ＝x',
  '1. not a list',
  '# not *a* heading',
  '[x](javascript:alert(1)) <b>& &amp; `c` \\d',
  'L’Oréal, 株式会社 and 👩‍🍳🥐'.repeat(3),
  'x'.repeat(200),
  '"quoted", \\n and \\, back',
  'https://a.example/?a=b&c=d_e_f',
]
const oneOf = fc.constantFrom(...LINES)
const paragraphs = fc.array(oneOf, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'))

const keyResult = fc.record({
  title: oneOf,
  metric: oneOf,
  unit: fc.constantFrom('', '%', '€/day', '=1'),
  baseline: fc.constantFrom(0, -3, 12_500, 0.25),
  target: fc.constantFrom(1, 1e6, -0.5),
  direction: fc.constantFrom('increase' as const, 'decrease' as const),
  dueDate: fc.constantFrom('2026-03-01', '2026-12-31', '2028-02-29'),
})
const contents = fc.oneof(
  fc.record({
    kind: fc.constantFrom('insight' as const, 'advice' as const),
    content: fc.record({ text: paragraphs }),
  }),
  fc.record({
    kind: fc.constant('okr' as const),
    content: fc.record({
      objective: oneOf,
      rationale: paragraphs,
      priority: fc.constantFrom('high' as const, 'low' as const),
      keyResults: fc.array(keyResult, { minLength: 2, maxLength: 5 }),
    }),
  }),
  fc.record({
    kind: fc.constant('next-step' as const),
    content: fc.record(
      {
        title: oneOf,
        description: paragraphs,
        category: fc.constantFrom('setup' as const, 'team' as const),
        estimatedMinutes: fc.integer({ min: 1, max: 10_000 }),
        href: fc.constantFrom('/onboarding/company', 'https://a.example/<b>?q=)(#'),
      },
      { requiredKeys: ['title', 'description', 'category', 'estimatedMinutes'] },
    ),
  }),
)
const plans: fc.Arbitrary<Plan> = fc
  .record({
    revision: fc.integer({ min: 1, max: 99 }),
    items: fc.array(
      fc.tuple(
        contents,
        fc.record({
          id: fc.uuid({ version: 4 }),
          source: fc.constantFrom('model' as const, 'person' as const),
          state: fc.constantFrom(
            'suggested' as const,
            'accepted' as const,
            'dismissed' as const,
            'done' as const,
          ),
          isEdited: fc.boolean(),
          isStale: fc.boolean(),
        }),
      ),
      { maxLength: 8 },
    ),
  })
  .map(({ revision, items }) =>
    planSchema.parse({
      sessionId: '3f2b8c1e-5a44-4c0e-9b1d-2f6f0c9f7a10',
      revision,
      locale: 'en',
      items: items.map(([content, state], position) => ({ ...content, ...state, position, basedOn: [] })),
    }),
  )

const told = ({ locale: language }: Plan, company?: string) => ({
  now: NOW,
  words: engineWordsOf(language).wizard,
  language,
  company,
})
const write = (plan: Plan, format: 'markdown' | 'csv' | 'ics', now = NOW): string =>
  planDownload(plan, format, { ...told(plan), now }).text?.body ?? ''

const okrsOf = ({ items }: Plan) => items.filter((item) => item.kind === 'okr')

describe('as a table', () => {
  /** What a spreadsheet would be shown for it: words that would begin a formula stand behind an apostrophe. */
  const unguarded = (cell: string) => cell.replace(/(^|[;,|\t])'(?=[=+\-@＝＋－＠])/gu, '$1')

  test('a reader of CSV finds every item and key result, and no formula', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const text = write(plan, 'csv')
        const rows: Record<string, string>[] = parse(text, { bom: true, columns: true })
        const expected = plan.items.flatMap((item): Record<string, unknown>[] =>
          item.kind === 'okr'
            ? [
                { id: item.id, kind: 'okr', title: item.content.objective, text: item.content.rationale },
                ...item.content.keyResults.map((each) => ({ id: item.id, kind: 'key-result', ...each })),
              ]
            : 'text' in item.content
              ? [{ id: item.id, kind: item.kind, ...item.content }]
              : [{ id: item.id, kind: item.kind, title: item.content.title, text: item.content.description }],
        )
        expect(rows).toHaveLength(expected.length)
        for (const [place, values] of expected.entries())
          for (const [column, value] of Object.entries(values))
            expect(unguarded(rows[place]?.[column] ?? '')).toBe(String(value))
      }),
    )
  })

  test.each([',', ';'])('split at %j, no cell of words is a formula', (delimiter) => {
    fc.assert(
      fc.property(plans, (plan) => {
        const rows: string[][] = parse(write(plan, 'csv'), {
          bom: true,
          delimiter,
          relax_column_count: true,
          relax_quotes: true,
        })
        const cells = rows.flat().filter((cell) => !/^-?[\d.]+(e[+-]?\d+)?$/.test(cell))
        // A cell that was split elsewhere may hold numbers between commas.
        expect(cells.filter((cell) => /^[=+@＝＋－＠]/u.test(cell))).toEqual([])
      }),
    )
  })
})

describe('as a calendar', () => {
  const eventsOf = (text: string) =>
    new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each))

  test('a reader of iCalendar finds one entry a due date, with its words', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const found = eventsOf(write(plan, 'ics')).map(({ summary, description, startDate, sequence }) => ({
          summary,
          objective: description.split('\n')[0],
          dueDate: startDate.toString(),
          isDay: startDate.isDate,
          sequence,
        }))
        expect(found).toEqual(
          okrsOf(plan).flatMap(({ content }) =>
            content.keyResults.map(({ title, dueDate }) => ({
              summary: title,
              objective: content.objective,
              dueDate,
              isDay: true,
              sequence: plan.revision,
            })),
          ),
        )
      }),
    )
  })

  test('lines have at most 75 octets, end in CRLF, and no character is cut', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const text = write(plan, 'ics')
        const lines = text.split('\r\n')
        expect(lines.pop()).toBe('')
        for (const line of lines) {
          expect(line).not.toMatch(/[\r\n]/)
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
          expect(Buffer.from(line).toString()).toBe(line)
        }
        expect(text).not.toContain('\uFFFD')
      }),
    )
  })

  test('an entry keeps its UID, which no other has, and what was dismissed is cancelled', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const uidsOf = (text: string) => eventsOf(text).map(({ uid }) => uid)
        const uids = uidsOf(write(plan, 'ics'))
        expect(new Set(uids).size).toBe(uids.length)
        const later = { ...plan, revision: plan.revision + 1, items: plan.items.map(renamed).reverse() }
        expect(uidsOf(write(later, 'ics', new Date(0))).sort()).toEqual(uids.sort())
        const states = okrsOf(plan).flatMap(({ state, content }) => content.keyResults.map(() => state))
        const statuses = eventsOf(write(plan, 'ics')).map(({ component }) =>
          component.getFirstPropertyValue('status'),
        )
        expect(statuses).toEqual(states.map((state) => (state === 'dismissed' ? 'CANCELLED' : 'CONFIRMED')))
      }),
    )
  })

  const renamed = (item: PlanItem): PlanItem =>
    item.kind === 'okr' ? { ...item, content: { ...item.content, objective: 'Another' } } : item
})

describe('as Markdown', () => {
  const flat = (text: string) => text.replace(/\s+/g, ' ').trim()

  test('a reader of CommonMark finds every word, and nothing that the words would have made', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const root = fromMarkdown(write(plan, 'markdown'))
        const text = flat(textOf(root, { includeHtml: true }).normalize())
        const words = plan.items.flatMap(({ content }) =>
          'text' in content
            ? content.text.split('\n')
            : 'title' in content
              ? [content.title, ...content.description.split('\n'), content.href ?? '']
              : [
                  content.objective,
                  ...content.rationale.split('\n'),
                  ...content.keyResults.flatMap((result) => [
                    result.title,
                    // A title that says the figures has no need of them a second time.
                    saysFigures(result.title, result, 'en') ? '' : result.metric,
                    writtenDay(result.dueDate, 'en'),
                  ]),
                ],
        )
        for (const line of words) expect(text).toContain(flat(line))
        const kinds = new Set<string>()
        const links: string[] = []
        const walk = (node: { type: string; url?: string; depth?: number; children?: unknown[] }) => {
          kinds.add(node.type)
          if (node.url !== undefined) links.push(node.url)
          for (const child of node.children ?? []) walk(child as never)
        }
        walk(root as never)
        for (const kind of ['html', 'inlineCode', 'code', 'emphasis', 'image', 'blockquote', 'thematicBreak'])
          expect([...kinds]).not.toContain(kind)
        const hrefs = plan.items.flatMap(({ content }) =>
          'href' in content && content.href ? [content.href] : [],
        )
        expect(links.map(decodeURIComponent).sort()).toEqual(hrefs.sort())
        const sections = root.children.filter(({ type }) => type === 'heading').length
        expect(sections).toBe(1 + new Set(plan.items.map(({ kind }) => kind)).size)
      }),
    )
  })

  test('speaks as the page that shows it: of whom it is, in the language, numbers and days of its plan', () => {
    const result = {
      title: 'Ventas',
      metric: 'Ventas',
      unit: '%',
      baseline: 33.5,
      target: 1250,
      direction: 'increase' as const,
      dueDate: '2027-02-22',
    }
    const planIn = (locale: string) =>
      planSchema.parse({
        sessionId: '3f2b8c1e-5a44-4c0e-9b1d-2f6f0c9f7a10',
        revision: 1,
        locale,
        items: [
          {
            id: '3f2b8c1e-5a44-4c0e-9b1d-2f6f0c9f7a11',
            kind: 'okr',
            content: {
              objective: 'A',
              rationale: 'B',
              priority: 'high',
              keyResults: [result, { ...result, title: 'Ventas: 33,5 a 1250' }],
            },
            source: 'advisor',
            state: 'accepted',
            position: 0,
            isEdited: false,
            isStale: false,
            basedOn: [],
          },
        ],
      })
    const lines = (locale: string, company?: string) =>
      planDownload(planIn(locale), 'markdown', told(planIn(locale), company))
        .text?.body.replaceAll('\u00a0', ' ')
        .split('\n')
    expect(lines('en', 'L*Oréal')).toEqual(
      expect.arrayContaining([
        '# Plan for L\\*Oréal',
        '## Goals',
        '- **A** (Accepted)',
        '  - Ventas (Ventas: 33.5% → 1,250% · Due February 22, 2027)',
      ]),
    )
    expect(lines('es')).toEqual(
      expect.arrayContaining([
        '# Tu plan',
        '## Objetivos',
        '  - Ventas (Ventas: 33,5 % → 1250 % · Fecha: 22 de febrero de 2027)',
        '  - Ventas: 33,5 a 1250 (Fecha: 22 de febrero de 2027)',
      ]),
    )
    expect(lines('pt')?.[0]).toBe('# Seu plano')
  })

  test('a new name of the company is a new file', () => {
    const plan = { sessionId: '3f2b8c1e-5a44-4c0e-9b1d-2f6f0c9f7a10', revision: 1, locale: 'en', items: [] }
    const tag = (company?: string) => planDownload(plan, 'markdown', told(plan, company)).entityTag
    expect(new Set([tag(), tag('Before'), tag('After'), tag('After')]).size).toBe(3)
  })
})
