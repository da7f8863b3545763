import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { RecentTexts } from './recent-texts.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('a text is known in its own place alone', () => {
  const texts = new RecentTexts()
  texts.remember('sealed', 'here', 'bread')
  expect(texts.get('sealed', 'here')).toBe('bread')
  expect(texts.get('sealed', 'elsewhere')).toBeUndefined()
  expect(texts.get('other', 'here')).toBeUndefined()
})

test('a text is forgotten within a minute, whether or not anything happens', () => {
  const texts = new RecentTexts()
  texts.remember('sealed', 'here', 'bread')
  vi.advanceTimersByTime(20_000)
  texts.remember('later', 'here', 'cake')
  vi.advanceTimersByTime(20_000)
  expect(texts.get('sealed', 'here')).toBe('bread')
  vi.advanceTimersByTime(20_000)
  expect(texts.get('sealed', 'here')).toBeUndefined()
  expect(texts.get('later', 'here')).toBeUndefined()
  expect(vi.getTimerCount()).toBe(0)
})

test('a text is known for twice 30,000 ms where nothing comes after it, and then no more', () => {
  const texts = new RecentTexts()
  texts.remember('sealed', 'here', 'bread')
  vi.advanceTimersByTime(59_999)
  expect(texts.get('sealed', 'here')).toBe('bread')
  vi.advanceTimersByTime(1)
  expect(texts.get('sealed', 'here')).toBeUndefined()
})

test('many texts push out the oldest', () => {
  const texts = new RecentTexts()
  const long = 'x'.repeat(100_000)
  for (let place = 0; place < 200; place++) texts.remember(`sealed ${place}`, 'here', long)
  const known = Array.from({ length: 200 }, (_, place) => texts.get(`sealed ${place}`, 'here')).filter(
    Boolean,
  )
  expect(known.length).toBeGreaterThan(10)
  expect(known.length).toBeLessThan(100)
  expect(texts.get('sealed 199', 'here')).toBe(long)
})

test('texts of 4,000,000 characters are kept together, and a character more begins anew', () => {
  const half = 'x'.repeat(1_999_999)
  const afterOneMore = (length: number) => {
    const texts = new RecentTexts()
    texts.remember('a', 'here', half)
    texts.remember('b', 'here', 'x'.repeat(length))
    // Whatever is dropped at a turn was there at the turn before.
    texts.remember('c', 'here', 'x'.repeat(4_000_000))
    return texts.get('a', 'here') !== undefined
  }
  expect(afterOneMore(1_999_999)).toBe(true)
  expect(afterOneMore(2_000_000)).toBe(false)
})
