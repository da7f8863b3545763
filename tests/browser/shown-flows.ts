import path from 'node:path'
import type { Answers } from '#lib/flow/condition.ts'
import { defaultFlow } from '#lib/flow/default-flow.ts'
import type { Flow } from '#lib/flow/flow.ts'
import { ANSWERS } from '#tests/support/sample-answers.ts'
import seller from '../../examples/marketplace-seller/flow.ts'

/** A flow that the suites of the wizard run on, and where in it they do what. */
export interface ShownFlow {
  flow: Flow
  /** What the server is told to serve it. */
  environment: Record<string, string>
  /** The languages that every page is walked in by keyboard; of another one `journey.test.ts` does that. */
  walkedIn: readonly string[]
  /** Of somebody who has finished every step. */
  answers: Answers
  /** A step with two texts that anything may be typed into, and the step after it with one that is quickly answered. */
  at: {
    before: string
    step: string
    text: string
    other: string
    next: string
    answerNext: { field: string; value: string | true; stored: unknown }
  }
}

const SELLER_ANSWERS = {
  seller: { legalForm: 'sole_trader', tradeName: 'Telas Lucía', country: 'ES', monthlyOrders: 40 },
  tax: { nif: '12345678Z', regime: 'general' },
  identity: {
    holder: { givenNames: 'Lucía', familyNames: 'Marín', born: '1988-04-02' },
    document: 'passport',
    documentNumber: 'XDA123456',
    begins: '2020-01-01',
    ends: '2030-01-01',
  },
  places: {
    locations: [
      { name: 'Taller', use: 'warehouse', street: 'Calle Mayor 1', city: 'Toledo', country: 'ES' },
      {
        name: 'Tienda',
        use: 'shop',
        street: 'Plaza Nueva 2',
        city: 'Toledo',
        postcode: '45001',
        country: 'ES',
      },
    ],
    phone: '+34600123456',
  },
  selling: { categories: ['fashion', 'crafts'], begins: '2026-12-01', isSeasonal: true, ends: '2027-01-15' },
  payout: { accountHolder: 'Lucía Marín', iban: 'ES9121000418450200051332' },
  agreement: { terms: true, taxReport: true, news: false },
}

export const SHOWN_FLOWS: readonly ShownFlow[] = [
  {
    flow: defaultFlow,
    environment: {},
    walkedIn: defaultFlow.locales.slice(0, 1),
    answers: {
      ...ANSWERS,
      company: { ...ANSWERS.company, description: 'We bake.\nEvery day.', country: 'ES' },
      organization: {
        ...ANSWERS.organization,
        departments: [{ name: 'Oven' }, { name: 'Shop', parent: 'Oven' }],
        goal: 'other',
        customGoal: 'Open a second shop',
        metric: { name: 'Loaves', unit: 'a day', now: 120.5, wanted: 200 },
      },
    },
    at: {
      before: 'welcome',
      step: 'company',
      text: 'name',
      other: 'description',
      next: 'organization',
      answerNext: { field: 'teamSize', value: '7', stored: 7 },
    },
  },
  {
    flow: seller as unknown as Flow,
    environment: { FLOW_FILE: path.resolve('examples/marketplace-seller/flow.ts') },
    walkedIn: seller.locales,
    answers: SELLER_ANSWERS,
    at: {
      before: 'selling',
      step: 'payout',
      text: 'accountHolder',
      other: 'iban',
      next: 'agreement',
      answerNext: { field: 'terms', value: true, stored: true },
    },
  },
]
