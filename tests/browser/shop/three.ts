import { defineFlow, field } from 'firststep'

/** Asks the same in another order. */
export default defineFlow({ id: 'shop', version: 3 })
  .step('bank', { account: field.text({ max: 34 }) })
  .step('shop', {
    name: field.text({ max: 60 }),
    country: field.choice(['es', 'pt'], { due: '14d' }),
  })
  .words({
    en: {
      bank: { title: 'Your bank', fields: { account: 'Account' } },
      shop: {
        title: 'Your shop',
        fields: { name: 'Name', country: { label: 'Country', choices: { es: 'Spain', pt: 'Portugal' } } },
      },
    },
  })
