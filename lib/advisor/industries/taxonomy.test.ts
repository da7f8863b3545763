import { describe, expect, it } from 'vitest'
import { CATEGORIES, findIndustry, INDUSTRIES, OTHER_SLUG } from './taxonomy.ts'

const listed = INDUSTRIES.filter(({ slug }) => slug !== OTHER_SLUG)

describe('the taxonomy', () => {
  it('has 19 categories, 127 industries and, last, other', () => {
    expect(CATEGORIES).toHaveLength(19)
    expect(listed).toHaveLength(127)
    expect(INDUSTRIES.at(-1)?.slug).toBe(OTHER_SLUG)
  })

  it('names each slug, category and name once', () => {
    for (const list of [
      INDUSTRIES.map(({ slug }) => slug),
      INDUSTRIES.map(({ nameEn }) => nameEn),
      INDUSTRIES.map(({ nameEs }) => nameEs),
      CATEGORIES.map(({ slug }) => slug),
    ])
      expect(new Set(list).size).toBe(list.length)
  })

  it('puts every industry into a category that it lists', () => {
    const categories = new Set(CATEGORIES.map(({ slug }) => slug))
    for (const { category } of listed) expect(categories).toContain(category)
  })

  it.each(listed.map((industry) => [industry.slug, industry] as const))(
    '%s can be read and found in both languages',
    (slug, industry) => {
      expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      for (const description of [industry.descriptionEn, industry.descriptionEs]) {
        expect(description).toMatch(/^\p{Lu}.*\.$/u)
        const wordCount = description.split(/\s+/).length
        expect(wordCount).toBeGreaterThanOrEqual(5)
        expect(wordCount).toBeLessThanOrEqual(22)
      }
      expect(industry.aliases.length).toBeGreaterThanOrEqual(4)
      expect(industry.keywordsEn.length).toBeGreaterThanOrEqual(10)
      expect(industry.keywordsEs.length).toBeGreaterThanOrEqual(5)
      for (const list of [industry.aliases, industry.keywordsEn, industry.keywordsEs])
        expect(new Set(list).size).toBe(list.length)
    },
  )

  it('finds an industry by its slug, and nothing by another', () => {
    expect(findIndustry('cafes-bakeries')?.nameEs).toBe('Cafeterías, panaderías y heladerías')
    expect(findIndustry('toString')).toBeUndefined()
  })
})
