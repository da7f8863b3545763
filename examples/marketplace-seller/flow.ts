import { type AnswersOf, defineFlow, field } from 'firststep'
import { ar } from './words/ar.ts'
import { en } from './words/en.ts'
import { es } from './words/es.ts'

/** Spain asks for its own number; the others of the Union are told apart by their VAT number. */
const REST_OF_UNION = [
  ...(['AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'FI', 'FR', 'GR', 'HR', 'HU'] as const),
  ...(['IE', 'IT', 'LT', 'LU', 'LV', 'MT', 'NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK'] as const),
] as const
const UNION = ['ES', ...REST_OF_UNION] as const
const GULF = ['AE', 'BH', 'OM', 'SA'] as const
const PAID_BY_IBAN = [...UNION, ...GULF, 'GB', 'JO', 'KW', 'LB', 'QA', 'TN', 'TR'] as const

/** Whoever sells as much as this shows who they are, whatever their legal form. */
const MANY_ORDERS = 1000

const street = field.text({ max: 120 })
const city = field.text({ max: 80 })
const postcode = field.text({ max: 12, required: false })

/** What a market asks of those who want to sell on it. */
const flow = defineFlow({
  id: 'marketplace-seller',
  version: 1,
  locales: ['es', 'en', 'ar'],
  brand: {
    name: 'Zoco',
    colors: { primary: '#9a3412', 'primary-foreground': '#ffffff' },
    font: 'Georgia, "Noto Naskh Arabic", serif',
    radius: '0.25rem',
    links: { privacy: 'https://zoco.example/privacy', terms: 'https://zoco.example/terms' },
  },
})
  .step('seller', {
    legalForm: field.choice(['individual', 'sole_trader', 'company'], {
      shareWith: ['events', 'analytics'],
    }),
    tradeName: field.text({ min: 2, max: 80, shareWith: ['events'], findBy: true }),
    country: field.country({ shareWith: ['events', 'analytics'] }),
    monthlyOrders: field.integer({ min: 0, max: 1_000_000, shareWith: ['events', 'analytics'] }),
  })
  .step(
    'tax',
    {
      nif: field.text({ max: 9, sealed: true, pattern: /[0-9A-HJNP-SUVWXYZ]\d{7}[0-9A-Z]/ }),
      regime: field.choice(['general', 'simplified', 'equivalence_surcharge']),
      vatId: field.text({ max: 14, sealed: true, pattern: /[A-Z]{2}[0-9A-Z+*]{2,12}/ }),
      personalTaxId: field.text({ min: 4, max: 20, sealed: true }),
      isVatRegistered: field.boolean(),
      vatNumber: field.text({ max: 15, sealed: true, pattern: /\d{9,15}/ }),
      taxNumber: field.text({ max: 30, required: false, sealed: true }),
    },
    ({ seller }, own) => {
      const restOfUnion = seller.country.in(...REST_OF_UNION)
      return {
        fields: {
          nif: { when: seller.country.is('ES') },
          regime: { when: seller.country.is('ES').and(seller.legalForm.is('sole_trader')) },
          vatId: { when: restOfUnion.and(seller.legalForm.isNot('individual')) },
          personalTaxId: { when: restOfUnion.and(seller.legalForm.is('individual')) },
          isVatRegistered: { when: seller.country.in(...GULF) },
          vatNumber: { when: own.isVatRegistered.is(true) },
          taxNumber: { when: seller.country.in(...UNION, ...GULF).not() },
        },
      }
    },
  )
  .step(
    'identity',
    {
      holder: field.group(
        { givenNames: field.text({ max: 80 }), familyNames: field.text({ max: 80 }), born: field.date() },
        { sealed: true },
      ),
      document: field.choice(['passport', 'identity_card', 'residence_permit']),
      documentNumber: field.text({ min: 4, max: 20, sealed: true }),
      begins: field.date({ min: '2000-01-01' }),
      ends: field.date(),
      owners: field.list(
        { name: field.text({ max: 120 }), share: field.integer({ min: 25, max: 100 }) },
        { max: 4, sealed: true },
      ),
    },
    ({ seller }, own) => ({
      when: seller.legalForm.isNot('company').or(seller.monthlyOrders.atLeast(MANY_ORDERS)),
      fields: { owners: { when: seller.legalForm.is('company') } },
      check: { validity: own.ends.after(own.begins) },
    }),
  )
  .step('places', {
    locations: field.list(
      {
        name: field.text({ max: 60 }),
        use: field.choice(['warehouse', 'shop', 'home']),
        street,
        city,
        postcode,
        country: field.country(),
      },
      { min: 1, max: 20, unique: true },
    ),
    returns: field.group({ recipient: field.text({ max: 80 }), street, city, postcode }, { required: false }),
    phone: field.phone({ sealed: true }),
  })
  .step(
    'selling',
    {
      categories: field.choices(['food', 'fashion', 'home', 'crafts', 'books', 'other'], {
        min: 1,
        max: 3,
        shareWith: ['events', 'analytics'],
      }),
      begins: field.date(),
      isSeasonal: field.boolean(),
      ends: field.date(),
    },
    (_, own) => ({
      fields: { ends: { when: own.isSeasonal.is(true) } },
      check: { season: own.ends.after(own.begins) },
    }),
  )
  .step(
    'payout',
    {
      accountHolder: field.text({ min: 2, max: 120, sealed: true }),
      iban: field.text({ max: 34, sealed: true, pattern: /[A-Z]{2}\d{2}[0-9A-Z]{11,30}/ }),
      bankCode: field.text({ min: 3, max: 20, sealed: true }),
      accountNumber: field.text({ min: 4, max: 30, sealed: true }),
    },
    ({ seller }) => {
      const byIban = seller.country.in(...PAID_BY_IBAN)
      return {
        fields: {
          iban: { when: byIban },
          bankCode: { when: byIban.not() },
          accountNumber: { when: byIban.not() },
        },
      }
    },
  )
  .step(
    'agreement',
    { terms: field.consent(), taxReport: field.consent(), news: field.boolean({ required: false }) },
    ({ seller }) => ({ fields: { taxReport: { when: seller.country.in(...UNION) } } }),
  )
  .words({ es, en, ar })

export default flow

export type SellerAnswers = AnswersOf<typeof flow>
