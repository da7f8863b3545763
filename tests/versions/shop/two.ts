import { defineFlow, field } from 'firststep'

/** Renames `title`, drops `fax`, takes `huge` away, moves nothing else, and asks one more thing. */
export const shopTwo = (drops: string[]) =>
  defineFlow({ id: 'shop', version: 2 })
    .step('shop', { name: field.text({ max: 60, sealed: true }), size: field.choice(['small', 'large']) })
    .step('bank', { account: field.text({ max: 34, sealed: true }), country: field.country() })
    .words({
      en: {
        shop: {
          title: 'Shop',
          fields: { name: 'Name', size: { label: 'Size', choices: { small: 'S', large: 'L' } } },
        },
        bank: { title: 'Bank', fields: { account: 'Account', country: 'Country' } },
      },
    })
    .migrate(
      2,
      ({ shop: { title, fax: _, ...shop } = {}, ...answers }) => {
        if (title === 'Dynamite') throw new Error('This one cannot be taken.')
        return { ...answers, shop: { ...shop, name: title } }
      },
      { drops },
    )

export default shopTwo(['shop.fax', 'shop.size'])
