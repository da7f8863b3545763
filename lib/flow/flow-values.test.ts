import { describe, expect, test } from 'vitest'
import { contentOf, flowFromContent } from './content.ts'
import { defineFlow } from './define-flow.ts'
import { directionOf } from './direction.ts'
import { field } from './field.ts'
import { consentsOf, consentText } from './kept-consent.ts'
import { analyticsLabels } from './labels.ts'
import { outlineOf } from './outline.ts'
import { faultOfPattern } from './pattern.ts'

const shop = (
  change: { max?: number; share?: 'events' | 'model'; label?: string; required?: boolean } = {},
) =>
  defineFlow({ id: 'shop', version: 3, locales: ['en', 'ar'], brand: { name: 'Shop', radius: '8px' } })
    .step(
      'company',
      {
        name: field.text({
          min: 2,
          max: change.max ?? 100,
          shareWith: [change.share ?? 'model'],
          required: change.required,
        }),
        vat: field.text({ max: 14, required: false, sealed: true, pattern: /[A-Z]{2}\d+/ }),
        cycle: field.choice(['monthly', 'yearly']),
        terms: field.consent(),
        people: field.list({ name: field.text({ max: 80 }) }, { max: 5, unique: true, required: false }),
        begins: field.date({ min: '2026-01-01' }),
        ends: field.date({ required: false }),
      },
      (_, own) => ({
        fields: { vat: { when: own.cycle.is('yearly') } },
        check: { period: own.ends.after(own.begins) },
      }),
    )
    .words({
      en: {
        company: {
          title: 'Company',
          introduction: 'Who are you?',
          fields: {
            name: change.label ?? 'Name',
            vat: { label: 'VAT number', hint: 'On your invoices.', pattern: 'Such as DE123.' },
            cycle: {
              label: 'Cycle',
              choices: { monthly: 'Monthly', yearly: { label: 'Yearly', description: 'Cheaper.' } },
            },
            terms: { label: 'Terms', text: 'I agree to the terms.' },
            people: { label: 'People', entry: 'Person', add: 'Add a person', fields: { name: 'Full name' } },
            begins: 'Begin',
            ends: 'End',
          },
          checks: { period: 'The end comes after the beginning.' },
        },
      },
      ar: {
        company: {
          title: 'الشركة',
          fields: {
            name: 'الاسم',
            vat: { label: 'الرقم الضريبي', pattern: 'مثل DE123.' },
            cycle: { label: 'الدورة', choices: { monthly: 'شهري', yearly: 'سنوي' } },
            terms: { label: 'الشروط', text: 'أوافق على الشروط.' },
            people: { label: 'الأشخاص', fields: { name: 'الاسم الكامل' } },
            begins: 'البداية',
            ends: 'النهاية',
          },
          checks: { period: 'تأتي النهاية بعد البداية.' },
        },
      },
    })

test('an outline is what a page needs, in one language', () => {
  expect(outlineOf(shop(), 'en')).toEqual({
    id: 'shop',
    version: 3,
    locale: 'en',
    dir: 'ltr',
    locales: ['en', 'ar'],
    brand: { name: 'Shop', radius: '8px' },
    hasAdvice: false,
    steps: [
      {
        name: 'company',
        title: 'Company',
        introduction: 'Who are you?',
        fields: [
          { name: 'name', kind: 'text', label: 'Name', required: true, min: 2, max: 100 },
          {
            name: 'vat',
            kind: 'text',
            label: 'VAT number',
            hint: 'On your invoices.',
            required: false,
            when: { field: 'company.cycle', is: 'yearly' },
            min: 0,
            max: 14,
            pattern: '^(?:[A-Z]{2}\\d+)$',
            patternText: 'Such as DE123.',
            sealed: true,
          },
          {
            name: 'cycle',
            kind: 'choice',
            label: 'Cycle',
            required: true,
            choices: [
              { value: 'monthly', label: 'Monthly' },
              { value: 'yearly', label: 'Yearly', description: 'Cheaper.' },
            ],
          },
          { name: 'terms', kind: 'consent', label: 'Terms', required: true, text: 'I agree to the terms.' },
          {
            name: 'people',
            kind: 'list',
            label: 'People',
            required: false,
            min: 0,
            max: 5,
            unique: true,
            entryText: 'Person',
            addText: 'Add a person',
            fields: [{ name: 'name', kind: 'text', label: 'Full name', required: true, min: 1, max: 80 }],
          },
          { name: 'begins', kind: 'date', label: 'Begin', required: true, min: '2026-01-01' },
          { name: 'ends', kind: 'date', label: 'End', required: false },
        ],
        checks: [
          { name: 'period', field: 'ends', after: 'begins', message: 'The end comes after the beginning.' },
        ],
      },
    ],
  })
  expect(outlineOf(shop(), 'ar')).toMatchObject({
    dir: 'rtl',
    steps: [{ title: 'الشركة', introduction: '' }],
  })
})

test('countries are named and sorted as the reader’s language does', () => {
  const flow = defineFlow({ id: 'shop', version: 1, locales: ['es'] }).step('a', { country: field.country() })
  const [country] = outlineOf(flow, 'es').steps[0]!.fields
  const labels = country!.choices!.map(({ label }) => label)
  expect(labels.slice(0, 3)).toEqual(['Afganistán', 'Albania', 'Alemania'])
  expect(labels).toHaveLength(249)
})

test('the direction of a locale is that of its script', () => {
  expect(['en', 'ar', 'he', 'fa', 'ur', 'az-Arab', 'pa', 'ja'].map(directionOf)).toEqual([
    'ltr',
    'rtl',
    'rtl',
    'rtl',
    'rtl',
    'rtl',
    'ltr',
    'ltr',
  ])
})

describe('the content of a version', () => {
  test('is its bounds and rules, not its words, its sharing or its brand', () => {
    const digest = contentOf(shop())
    expect(contentOf(shop({ label: 'Firm', share: 'events' }))).toBe(digest)
    expect(contentOf(shop().advice({ bind: { name: 'company.name', industry: 'company.name' } }))).toBe(
      digest,
    )
    expect(contentOf(shop({ max: 99 }))).not.toBe(digest)
    expect(contentOf(shop({ required: false }))).not.toBe(digest)
  })

  test('gives a flow back whose fields are shared as the flow of now says, but for what was sealed', () => {
    const around = { id: 'shop', version: 2, locales: ['en'], texts: shop().texts }
    const alone = flowFromContent(contentOf(shop()), around)
    expect(alone.steps[0]?.fields.name?.shareWith).toEqual([])
    const beside = flowFromContent(contentOf(shop()), { ...around, now: shop() })
    expect(beside.steps[0]?.fields.name?.shareWith).toEqual(['model'])
    expect(contentOf(beside)).toBe(contentOf(shop()))
  })

  test('of a kind that this release does not know is refused', () => {
    const content = contentOf(shop()).replace('"kind":"consent"', '"kind":"fingerprint"')
    expect(() => flowFromContent(content, { id: 'shop', version: 2, locales: ['en'], texts: {} })).toThrow(
      'flow "shop", step "company", field "terms": it must be made by one of the functions of "field"',
    )
  })
})

test('a consent is given to the text that the flow shows in its language', () => {
  expect(consentsOf(shop(), 'company')).toEqual(['terms'])
  const text = consentText(shop(), { step: 'company', field: 'terms', locale: 'ar' })
  expect(text).toBe('أوافق على الشروط.')
})

test('figures count choices as they are and numbers in bands, and nothing that is not theirs', () => {
  const size = field.integer({ shareWith: ['analytics'] })
  const bands = [0, 1, 9, 10, 99, 100, 12_345, -1, -10, -99].map((size_) => analyticsLabels(size, size_)[0])
  expect(bands).toEqual([
    '0',
    '1-9',
    '1-9',
    '10-99',
    '10-99',
    '100-999',
    '10000-99999',
    '-9--1',
    '-99--10',
    '-99--10',
  ])
  const share = field.decimal({ shareWith: ['analytics'] })
  expect([0.5, -0.5, 9.99, 1e15].map((part) => analyticsLabels(share, part)[0])).toEqual([
    '0-1',
    '-1-0',
    '1-9',
    '1000000000000000-9999999999999999',
  ])
  expect(analyticsLabels(field.choices(['a', 'b'], { shareWith: ['analytics'] }), ['b', 'a'])).toEqual([
    'b',
    'a',
  ])
  expect(analyticsLabels(field.boolean({ shareWith: ['analytics'] }), false)).toEqual(['false'])
  expect(analyticsLabels(field.boolean(), true)).toEqual([])
  expect(analyticsLabels(size, undefined)).toEqual([])
})

describe('a pattern keeps no process busy', () => {
  test.each([
    ['[A-Z]{2}\\d{9}', 14],
    ['[a-z0-9]+(?:-[a-z0-9]+)*', 60],
    ['[a-z]+(\\.[a-z]+)*', 100],
    ['[^@]+@[^@]+', 200],
    ['(?:[A-Z]-?){1,4}', 8],
    ['(a|b)c*', 200],
    ['\\p{L}[\\p{L} ()+*-]*', 200],
    ['(?=.*\\d)[a-z\\d]+', 200],
  ])('%s for %i characters is fine, and quick on the worst of texts', (source, max) => {
    expect(faultOfPattern(source, max)).toBeUndefined()
    const startedAt = performance.now()
    for (const letter of 'aA1@ -') new RegExp(`^(?:${source})$`, 'u').test(`${letter.repeat(max - 1)}!`)
    expect(performance.now() - startedAt).toBeLessThan(1000)
  })

  test.each([
    ['(a+)+$', 30],
    ['(-[a-z-]+)*', 50],
    ['\\w+(_\\w+)*', 40],
    ['(x[a-z]+)*y', 40],
    ['(a*)*', 30],
    ['(a|a)*', 30],
    ['a*a*a*a*', 100],
    ['(?:a?){30}a{30}', 60],
    ['(x+x+)+y', 40],
  ])('%s for %i characters is refused', (source, max) => {
    expect(faultOfPattern(source, max)).toContain('too many ways')
  })
})
