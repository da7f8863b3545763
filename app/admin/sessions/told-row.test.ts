import { expect, test } from 'vitest'
import { formatsOf } from '../format.ts'
import { TIMELINE_WORDS } from '../words/timeline-words.ts'
import { toldRow } from './told-row.ts'

const NAMES = { step: () => 'Company', field: (_: string, name: string) => ({ size: 'Size' })[name] ?? name }
const AT = '2026-01-31T00:00:00.000Z'

test.each([
  ['edit', 'saved', { step: 'company', fields: ['size', 'gone'] }, 'Saved “Company”: Size, gone', ''],
  ['edit', 'saved', { step: 'company', fields: [] }, 'Saved “Company”', ''],
  ['edit', 'reopened', {}, 'Reopened by an operator', ''],
  ['refused', 'edit_conflict', {}, 'A save was refused: somebody had changed the same answer elsewhere', ''],
  ['refused', 'some_new_code', {}, 'A save was refused: some_new_code', ''],
  [
    'ai',
    'timeout',
    { for: 'industry', model: 'a/model', latencyMs: 2500, costUsd: 0.002 },
    'Suggested industries: the model was too slow',
    'a/model, 2.5 s, $0.002',
  ],
  [
    'event',
    'onboarding.started',
    { receiver: 'crm', deliveredAt: AT },
    'Event onboarding.started',
    'crm: delivered',
  ],
  ['event', 'onboarding.started', { attempts: 0 }, 'Event onboarding.started', 'not delivered yet'],
  [
    'event',
    'onboarding.started',
    { attempts: 2, failure: 'connection' },
    'Event onboarding.started',
    'failed 2 times, will be tried again soon (could not connect)',
  ],
  [
    'event',
    'onboarding.started',
    { attempts: 9, failure: 'http_500', deadAt: AT },
    'Event onboarding.started',
    'given up (http_500)',
  ],
] as const)('a row of the timeline is told in words: %s %s', (kind, what, details, title, more) => {
  const row = { at: AT, kind, what, details: { ...details } }
  expect(toldRow(row, NAMES, TIMELINE_WORDS.en, formatsOf('en'))).toEqual({ title, more })
})
