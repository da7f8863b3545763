import { describe, expect, it } from 'vitest'
import { CONFIDENT_FROM, classifyIndustry } from './classifier.ts'
import { companyKey } from './company-key.ts'
import { findKnownCompany, TABLES } from './known-companies.ts'
import { phrases } from './taxonomy/entry.ts'
import { findIndustry } from './taxonomy.ts'

const MAX_TABLES_BYTES = 256 * 1024

describe('a well-known name alone', () => {
  it.each([
    ['fintech-payments', 'Stripe'],
    ['courier-postal', 'Rappi'],
    ['supermarkets-grocery', 'Mercadona'],
    ['food-production', 'Grupo Bimbo'],
    ['banking', 'Bancolombia'],
    ['it-services', 'IBM'],
    ['computer-hardware', 'HP'],
    ['hotels-lodging', 'Airbnb'],
  ])('leads to its industry, %s, and says that it is known: %s', (slug, name) => {
    const { ranked, confident } = classifyIndustry({ name })
    expect(ranked[0]?.slug).toBe(slug)
    expect(confident).toBe(true)
    expect(ranked[0]?.reason).toBe('A well-known company of this name is in this industry.')
    expect(classifyIndustry({ name, locale: 'es' }).ranked[0]?.reason).toBe(
      'Una empresa conocida con este nombre es de esta industria.',
    )
  })

  it.each([
    ['stripe', 'STRIPE, Inc.'],
    ['Cemex', 'CEMEX, S.A.B. de C.V.'],
    ['Cemex', 'Cemex S. de R.L. de C.V.'],
    ['Coca-Cola', 'The Coca Cola Company'],
    ['Coca-Cola', 'Coca-Cola Co. (The)'],
    ['JPMorgan Chase', 'J.P. Morgan Chase & Co.'],
    ['Johnson & Johnson', 'Johnson and Johnson'],
    ['Nestlé', 'nestle sa'],
    ['McDonald’s', "MCDONALD'S"],
    ['Siemens', 'Siemens AG'],
    ['7-Eleven', '7 Eleven Ltd.'],
  ])('is found whatever its legal form, case and spelling: %s, %s', (name, spelling) => {
    expect(findKnownCompany(name)).toBeDefined()
    expect(findKnownCompany(spelling)).toEqual(findKnownCompany(name))
  })

  it.each(['Apple Dental', 'Stripe & Sons Painting', 'New Nike', 'Grupo', 'The Company', 'Inc', 'Mc', ''])(
    'is neither a name that holds it nor a legal form alone: %s',
    (name) => expect(findKnownCompany(name)).toBeUndefined(),
  )

  it.each(['Target', 'Apple', 'Shell'])('is a guess where small companies bear it: %s', (name) => {
    expect(findKnownCompany(name)?.isSure).toBe(false)
    const { ranked, confident } = classifyIndustry({ name })
    expect(confident).toBe(false)
    expect(ranked[0]?.confidence).toBeLessThan(CONFIDENT_FROM)
    expect(findKnownCompany(name)?.shares.has(ranked[0]?.slug ?? '')).toBe(true)
  })
})

describe('a description beside a well-known name', () => {
  it.each([
    ['farming-livestock', 'Apple', 'A family orchard: we grow apples, pears and cherries on our farm.'],
    ['specialty-trades', 'Stripe', 'House painters: painting contractors for walls, roofs and drywall.'],
    ['cafes-bakeries', 'Amazon', 'A family bakery that bakes sourdough bread and pastries every morning.'],
    ['dental', 'Oracle', 'Dentists: cleanings, fillings, braces and implants for children and adults.'],
    ['auto-repair', 'Mercadona', 'Taller mecánico: frenos, cambio de aceite y hojalatería de autos.'],
  ])('wins where it says otherwise: %s, %s', (slug, name, description) => {
    expect(classifyIndustry({ name, description }).ranked[0]?.slug).toBe(slug)
  })

  it.each([
    ['airlines-aviation', 'Vueling', 'Somos una empresa con muchos años de experiencia.'],
    ['it-services', 'Globant', 'Somos una empresa con muchos años de experiencia.'],
    ['software-saas', 'Odoo', 'We are a team of two hundred people.'],
  ])('leaves it to the name where it says nothing: %s, %s', (slug, name, description) => {
    expect(classifyIndustry({ name, description }).ranked[0]?.slug).toBe(slug)
  })

  it('makes it surer where it says the same', () => {
    const description = 'We help merchants to accept cards online.'
    const [first] = classifyIndustry({ name: 'Stripe', description }).ranked
    const [unknown] = classifyIndustry({ name: 'Zorblax', description }).ranked
    expect(first?.slug).toBe('fintech-payments')
    expect(first?.confidence).toBeGreaterThan(unknown?.confidence ?? 1)
  })
})

describe('the tables of well-known companies', () => {
  const rows = TABLES.flatMap((table) => Object.entries(table))
  const names = rows.flatMap(([slug, list]) => phrases(list).map((name) => ({ slug, name })))

  it('name industries of the taxonomy, each table those of one category', () => {
    for (const table of TABLES)
      expect(new Set(Object.keys(table).map((slug) => findIndustry(slug)?.category)).size).toBe(1)
    expect(new Set(rows.map(([slug]) => slug)).size).toBe(rows.length)
    for (const [slug] of rows) expect(findIndustry(slug)).toBeDefined()
  })

  it('hold no name that cannot be found, and none of a single letter', () => {
    const lost = names.filter(({ slug, name }) => !findKnownCompany(name.replace('?', ''))?.shares.has(slug))
    expect(lost).toEqual([])
    expect(names.filter(({ name }) => companyKey(name).length < 2)).toEqual([])
  })

  it('hold a name once in an industry', () => {
    const keys = names.map(({ slug, name }) => `${slug} ${companyKey(name)}`)
    const seen = new Set<string>()
    expect(keys.filter((key) => seen.has(key) || !seen.add(key))).toEqual([])
  })

  it('stay small', () => {
    expect(Buffer.byteLength(rows.map(([, list]) => list).join(''))).toBeLessThan(MAX_TABLES_BYTES)
  })
})
