import { defineFlow, field } from 'firststep'

/** A flow of two steps, whose first answer events tell. */
export const shopFlow = defineFlow({ id: 'shop', version: 1 })
  .step('shop', { title: field.text({ max: 60, shareWith: ['events'] }) })
  .step('people', { count: field.integer({ min: 1 }) })
  .words({
    en: {
      shop: { title: 'Shop', fields: { title: 'Title' } },
      people: { title: 'People', fields: { count: 'How many' } },
    },
  })
