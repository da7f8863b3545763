import { defineFlow, field } from 'firststep'

const contact = {
  title: field.text({ max: 60, sealed: true }),
  fax: field.text({ max: 30, sealed: true, required: false }),
}

export default defineFlow({ id: 'shop', version: 1 })
  .step('shop', { ...contact, size: field.choice(['small', 'large', 'huge']) })
  .step('bank', { account: field.text({ max: 34, sealed: true }) })
  .words({
    en: {
      shop: {
        title: 'Shop',
        fields: {
          title: 'Title',
          fax: 'Fax',
          size: { label: 'Size', choices: { small: 'S', large: 'L', huge: 'XL' } },
        },
      },
      bank: { title: 'Bank', fields: { account: 'Account' } },
    },
  })
