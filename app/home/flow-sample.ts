/** A whole flow, as the home page shows it. */
export const FLOW_SAMPLE = `import { defineFlow, field } from 'firststep'

export default defineFlow({ id: 'onboarding', version: 1 })
  .step('company', {
    name: field.text({ max: 100 }),
    people: field.integer({ min: 1 }),
  })
  .step(
    'billing',
    { vat: field.text({ max: 14, sealed: true }) },
    ({ company }) => ({ when: company.people.atLeast(10) }),
  )
  .words({
    en: {
      company: {
        title: 'Your company',
        fields: { name: 'Name', people: 'People' },
      },
      billing: {
        title: 'Billing',
        fields: { vat: 'VAT number' },
      },
    },
  })
`
