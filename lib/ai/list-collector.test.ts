import { expect, test } from 'vitest'
import { createListCollector } from './list-collector.ts'

function collector(maxItems = 4) {
  const shown: string[] = []
  const list = createListCollector<string>({
    maxItems,
    isSame: (one, other) => one === other,
    onShown: (item) => shown.push(item),
  })
  return { list, shown }
}

test('what the leader delivers is shown at once; another’s items wait', () => {
  const { list, shown } = collector()
  list.offer(0, 'a')
  list.offer(1, 'x')
  list.offer(0, 'b')
  expect(shown).toEqual(['a', 'b'])
})

test('when the leader fails, the other takes over, and nothing shown is taken back or repeated', () => {
  const { list, shown } = collector()
  list.offer(0, 'a')
  list.offer(1, 'a')
  list.offer(1, 'x')
  list.end(0, false)
  expect(shown).toEqual(['a', 'x'])
  list.offer(1, 'y')
  expect(list.items).toEqual(['a', 'x', 'y'])
})

test('who is done first fills up what the leader has shown', () => {
  const { list, shown } = collector(3)
  list.offer(0, 'a')
  for (const item of ['x', 'y', 'z']) list.offer(1, item)
  list.end(1, true)
  expect(shown).toEqual(['a', 'x', 'y'])
  expect(list.isFull()).toBe(true)
})

test('at the end, what was held back is shown as far as there is room', () => {
  const { list, shown } = collector(2)
  list.offer(0, 'a')
  list.offer(1, 'x')
  list.offer(2, 'y')
  list.flush()
  expect(shown).toEqual(['a', 'x'])
})
