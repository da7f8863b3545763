import { defineFlow, field } from 'firststep'

export default defineFlow({ id: 'shop', version: 1 })
  .step('shop', { title: field.text({ max: 60 }), fax: field.text({ max: 30, required: false }) })
  .step('bank', { account: field.text({ max: 34 }) })
  .words({
    en: {
      shop: { title: 'Your shop', fields: { title: 'Name', fax: 'Fax' } },
      bank: { title: 'Your bank', fields: { account: 'Account' } },
    },
  })
