import { expect, test } from 'vitest'
import { defineFlow } from './define-flow.ts'
import { field } from './field.ts'
import type { Flow } from './flow.ts'
import { analyticsGroups } from './session-labels.ts'

test('every label is counted in a group of its own, also where labels differ in signs or case alone', () => {
  const counted = () => field.boolean({ shareWith: ['analytics'] })
  const flow = defineFlow({ id: 'x', version: 1 })
    .step('a', { head_count: counted(), headCount: counted(), Day: counted(), plan_kind: counted() })
    .step('b', { plan_kind: counted() }) as unknown as Flow
  expect(Object.fromEntries(analyticsGroups(flow).map(({ label, group }) => [label, group]))).toEqual({
    head_count: 'by_head_count',
    headCount: 'by_headCount',
    Day: 'by_Day',
    'a.plan_kind': 'byAPlanKind',
    'b.plan_kind': 'byBPlanKind',
  })
})
