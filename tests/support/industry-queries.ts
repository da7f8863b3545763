import { ENGLISH_QUERIES } from './industry-queries/english.ts'
import { SPANISH_QUERIES } from './industry-queries/spanish.ts'

/** What people type into the industry field, and where it has to lead; slugs parted by `|` are equally right. */
export interface IndustryQuery {
  typed: string
  locale: 'en' | 'es'
  slug: string
  /** The right answer stands among the first so many. */
  within: 1 | 3
}

/** One line per query: what is typed, an arrow to the slug that comes first, or a double arrow to one of the first three. */
function read(locale: 'en' | 'es', table: string): IndustryQuery[] {
  return table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, typed = '', arrow, slug = ''] = /^ *(.+?) +(->|->>) (\S+)$/.exec(line) ?? []
      return { typed, locale, slug, within: arrow === '->' ? 1 : 3 }
    })
}

export const INDUSTRY_QUERIES: readonly IndustryQuery[] = [
  ...read('en', ENGLISH_QUERIES),
  ...read('es', SPANISH_QUERIES),
]

/** Words of which every beginning of at least three letters, as one types it, already shows the right industry among the first three. */
export const TYPED_LETTER_BY_LETTER: readonly [typed: string, locale: 'en' | 'es', slug: string][] = [
  ['bakery', 'en', 'cafes-bakeries'],
  ['restaurant', 'en', 'restaurants'],
  ['software', 'en', 'software-saas'],
  ['dentist', 'en', 'dental'],
  ['insurance', 'en', 'insurance'],
  ['real estate', 'en', 'real-estate-agencies'],
  ['law firm', 'en', 'legal'],
  ['panadería', 'es', 'cafes-bakeries'],
  ['peluquería', 'es', 'hair-beauty-spa'],
  ['ferretería', 'es', 'home-improvement'],
  ['abogado', 'es', 'legal'],
  ['bienes raíces', 'es', 'real-estate-agencies'],
]
