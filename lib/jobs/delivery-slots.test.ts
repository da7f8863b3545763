import { expect, test } from 'vitest'
import { createDeliverySlots } from './delivery-slots.ts'

const SOON_MS = 20
const NEVER_MS = 60_000
const hang = () => new Promise<void>(() => undefined)

test('as many deliveries begin as there are slots of their kind, and not one more', () => {
  const slots = createDeliverySlots({ first: 2, again: 1 }, NEVER_MS)
  slots.begin('one', 'first', hang)
  expect([slots.free('one', 'first'), slots.free('one', 'again')]).toEqual([1, 1])
  slots.begin('one', 'first', hang)
  expect([slots.free('one', 'first'), slots.free('one', 'again')]).toEqual([0, 1])
})

test('each receiver has slots of its own', () => {
  const slots = createDeliverySlots({ first: 1, again: 1 }, NEVER_MS)
  slots.begin('one', 'first', hang)
  expect([slots.free('one', 'first'), slots.free('another', 'first')]).toEqual([0, 1])
})

test('a delivery that hangs gives its slot to another, and stays under way', async () => {
  const slots = createDeliverySlots({ first: 1, again: 1 }, SOON_MS)
  slots.begin('one', 'first', hang)
  await slots.change(NEVER_MS)
  expect(slots.free('one', 'first')).toBe(1)
  expect(await slots.change(SOON_MS)).toBe(true)
})

test('a delivery that ends gives its slot back once, however long it took', async () => {
  const slots = createDeliverySlots({ first: 1, again: 1 }, SOON_MS)
  let end = () => {}
  slots.begin('one', 'first', () => new Promise((resolve) => (end = resolve)))
  await slots.change(NEVER_MS)
  end()
  await slots.change(NEVER_MS)
  expect(slots.free('one', 'first')).toBe(1)
  expect(await slots.change(NEVER_MS)).toBe(false)
})

test('a change that came before it was waited for is not missed', async () => {
  const slots = createDeliverySlots({ first: 1, again: 1 }, NEVER_MS)
  slots.begin('one', 'first', async () => undefined)
  await new Promise((resolve) => setImmediate(resolve))
  // Though nothing is under way any more: what waited behind that delivery has not been looked for yet.
  expect(await slots.change(NEVER_MS)).toBe(true)
  expect(await slots.change(NEVER_MS)).toBe(false)
})
