import { expect, test } from 'vitest'
import type { PlanItem } from '#client/types.ts'
import { inPlace, putAside } from './plan-items.ts'

const item = (id: string, state: PlanItem['state']) =>
  ({ id, state, kind: 'advice', content: { text: id } }) as PlanItem

test('an item stands once on the page, in its place or among those put aside, whatever was done last', () => {
  const items = [item('kept', 'accepted'), item('gone', 'dismissed'), item('going', 'dismissed')]
  const ids = (some: PlanItem[]) => some.map(({ id }) => id)
  const dismissal = { itemId: 'going', wording: 'dismissed' }
  expect(ids(inPlace(items, 'advice', dismissal))).toEqual(['kept', 'going'])
  expect(ids(putAside(items, dismissal))).toEqual(['gone'])
  for (const last of [undefined, { itemId: 'gone', wording: 'undone' }]) {
    expect(ids(inPlace(items, 'advice', last))).toEqual(['kept'])
    expect(ids(putAside(items, last))).toEqual(['gone', 'going'])
  }
})
