import { expect, test } from 'vitest'
import { defineFlow } from './define-flow.ts'
import { eventFieldsOf, stillShared } from './event-fields.ts'
import { field } from './field.ts'

const shop = (shareWith: ['events'] | []) =>
  defineFlow({ id: 'shop', version: 1 })
    .step(
      'shop',
      {
        name: field.text({ max: 60, shareWith: ['events'] }),
        isOnline: field.boolean(),
        page: field.url({ shareWith }),
      },
      (_, own) => ({ fields: { page: { when: own.isOnline.is(true) } } }),
    )
    .step('place', { city: field.text({ max: 60, shareWith: ['events'] }) }, (earlier) => ({
      when: earlier.shop.isOnline.is(false),
    }))

test('events tell what shares with them and is asked', () => {
  const flow = shop(['events'])
  expect(eventFieldsOf(flow, {})).toEqual({ shop: ['name'], place: [] })
  expect(eventFieldsOf(flow, { shop: { isOnline: true } })).toEqual({ shop: ['name', 'page'], place: [] })
  expect(eventFieldsOf(flow, { shop: { isOnline: false } })).toEqual({ shop: ['name'], place: ['city'] })
  expect(eventFieldsOf(flow, { shop: { isOnline: true } }, ['shop'])).toEqual({ shop: ['name', 'page'] })
})

test('what a flow has stopped sharing leaves no more, also out of events that were written before', () => {
  const told = { shop: { name: 'Nur', page: 'https://nur.example' }, gone: { old: 1 } }
  expect(stillShared(shop([]), told)).toEqual({ shop: { name: 'Nur' }, gone: {} })
  expect(stillShared(shop(['events']), told)).toEqual({ shop: told.shop, gone: {} })
})
