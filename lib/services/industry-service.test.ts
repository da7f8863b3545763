import { expect, test } from 'vitest'
import type { Database, Statement } from '../postgres/database.ts'
import type { ServiceContext } from './context.ts'
import { IndustryCatalogue } from './industry-catalogue.ts'
import { findIndustries } from './industry-service.ts'

const ROW = {
  id: 1,
  slug: 'cafes-bakeries',
  name: 'Cafés & Bakeries',
  name_es: 'Cafeterías y panaderías',
  category: 'hospitality',
  category_name: 'Hospitality',
  category_name_es: 'Hostelería',
}

test('1,000 searches are kept until the catalogue is read again, and the next one is made each time', async () => {
  let searches = 0
  const database = {
    requireUser: async () => undefined,
    runShared: async (_statement: Statement) => {
      searches += 1
      return [{ slug: ROW.slug }]
    },
  }
  const catalogue = new IndustryCatalogue({ asJobs: async () => [[ROW]] } as unknown as Database)
  const parts = { database, user: { id: 'any' }, catalogue, activity: { suggested: () => undefined } }
  const context = parts as unknown as ServiceContext
  const search = (q: string) => findIndustries(context, { q, locale: 'en', limit: 1 })
  const times = async (q: string) => {
    const before = searches
    for (let time = 0; time < 2; time++) expect((await search(q)).total).toBe(1)
    return searches - before
  }
  for (let typed = 1; typed <= 999; typed++) await search(`word ${typed}`)
  expect(await times('word 1000')).toBe(1)
  expect(await times('word 1001')).toBe(2)
  expect(await times('word 1')).toBe(0)
})
