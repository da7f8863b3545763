import { expect, test } from 'vitest'
import { csvOf, prefersCsv } from './csv.ts'

test.each([
  ['text/csv', true],
  ['text/csv, application/json;q=0.9', true],
  ['application/json, text/csv', true],
  ['application/json, text/csv;q=0.5', false],
  ['text/csv;q=0', false],
  ['*/*', false],
  [null, false],
])('Accept %s prefers CSV: %s', (accept, expected) => {
  expect(prefersCsv(accept)).toBe(expected)
})

test('figures become one long table, whose words no spreadsheet takes for a formula', () => {
  const figures = {
    from: '2026-01-01',
    totals: { started: 3, live: 1 },
    funnel: [{ step: 'welcome', entered: 3, medianSeconds: null }],
    change: -2,
    bySource: [{ value: '=cmd|"x"', started: 2 }],
    funnelByVersion: [{ definitionVersion: 1, funnel: [{ step: 'company', entered: 2 }] }],
  }
  const { text } = csvOf(figures, ['definitionVersion'])
  expect(text?.body.split('\r\n')).toEqual([
    '\uFEFFsection,item,measure,value',
    'from,,,2026-01-01',
    'totals,,started,3',
    'totals,,live,1',
    'funnel,welcome,entered,3',
    'funnel,welcome,medianSeconds,',
    'change,,,-2',
    `bySource,"'=cmd|""x""",started,2`,
    'funnelByVersion,1 / company,entered,2',
    '',
  ])
})

test.each([
  ...['=1+1', '+1', '-1', '@SUM(A1)', '＝1+1', '＋1', '－1', '＠SUM(A1)'].map((text) => [text, `'${text}`]),
  [";=1+cmd|' /C calc'!A0;", ";'=1+cmd|' /C calc'!A0;"],
  ['a,=1', '"a,\'=1"'],
  ['a|@b', "a|'@b"],
  ['a\t+1', "a\t'+1"],
  ['a;b;＝1', "a;b;'＝1"],
  ['1-2; a = b', '1-2; a = b'],
  ['a@example.com', 'a@example.com'],
])('what a person wrote begins no formula, however a spreadsheet splits it: %j', (text, written) => {
  const body = csvOf({ bySource: [{ value: text, started: 1 }], note: text }).text?.body ?? ''
  expect(body.split('\r\n').slice(1, 3)).toEqual([`bySource,${written},started,1`, `note,,,${written}`])
})
