import { defineFlow, field } from 'firststep'

/** Asks one thing more, has another name for one, and has given one up. */
export default defineFlow({ id: 'shop', version: 2 })
  .step('shop', {
    name: field.text({ max: 60 }),
    country: field.choice(['es', 'pt'], { due: '14d' }),
  })
  .step('bank', { account: field.text({ max: 34 }) })
  .words({
    en: {
      shop: {
        title: 'Your shop',
        fields: { name: 'Name', country: { label: 'Country', choices: { es: 'Spain', pt: 'Portugal' } } },
      },
      bank: { title: 'Your bank', fields: { account: 'Account' } },
    },
  })
  .migrate(
    2,
    ({ shop, ...answers }) => ({
      ...answers,
      ...(shop?.title === undefined ? {} : { shop: { name: shop.title } }),
    }),
    { drops: ['shop.fax'] },
  )
