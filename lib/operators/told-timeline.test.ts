import { expect, test } from 'vitest'
import type { TimelineRow } from '../db/statements/operated-sessions.ts'
import { toldTimeline } from './told-timeline.ts'

test('an edit names a consent once, and never the key under which it is kept', () => {
  const row = (details: TimelineRow['details']): TimelineRow => ({
    at: '2026-01-31T00:00:00.000Z',
    kind: 'edit',
    what: 'saved',
    details,
  })
  const timeline = toldTimeline([
    row({ step: 'visit', fields: ['insured', '$consent:terms', 'terms'] }),
    row({ step: 'visit', fields: ['$consent:terms'] }),
    row({}),
  ])
  expect(timeline.map(({ details }) => details.fields)).toEqual([undefined, ['terms'], ['insured', 'terms']])
})
