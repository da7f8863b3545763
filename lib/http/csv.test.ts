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
  const { text } = csvOf({
    from: '2026-01-01',
    totals: { started: 3, live: 1 },
    funnel: [{ step: 'welcome', entered: 3, medianSeconds: null }],
    bySource: [{ value: '=cmd|"x"', started: 2 }],
    funnelByVersion: [{ definitionVersion: 1, funnel: [{ step: 'company', entered: 2 }] }],
  })
  expect(text?.body.split('\r\n')).toEqual([
    'section,item,measure,value',
    'from,,,2026-01-01',
    'totals,,started,3',
    'totals,,live,1',
    'funnel,welcome,entered,3',
    'funnel,welcome,medianSeconds,',
    `bySource,"'=cmd|""x""",started,2`,
    'funnelByVersion,1 / company,entered,2',
    '',
  ])
})
