import {
  COLLABORATION_STYLES,
  COMPANY_SIZES,
  EXPERIENCE_LEVELS,
  LOCALES,
  METHODOLOGIES,
  ROLES,
  STRUCTURES,
} from '#lib/advisor/answers.ts'
import { CATEGORIES, INDUSTRIES } from '#lib/advisor/industries/taxonomy.ts'
import { industryContext } from '#lib/advisor/knowledge/industry-context.ts'
import type { AdviceInput } from '#lib/advisor/profile.ts'

export interface GridIndustry {
  slug: string
  category: string
  names: { en: string; es: string }
  categoryNames: { en: string; es: string }
}

/** Every industry a company can choose, `other` among them. */
export const GRID_INDUSTRIES: readonly GridIndustry[] = INDUSTRIES.map(
  ({ slug, category, nameEn, nameEs }) => {
    const own = CATEGORIES.find((candidate) => candidate.slug === category)
    return {
      slug,
      category,
      names: { en: nameEn, es: nameEs },
      categoryNames: { en: own?.nameEn ?? nameEn, es: own?.nameEs ?? nameEs },
    }
  },
)

const COMPANY_NAMES = [
  'Northwind & Daughters',
  'Casa Luna',
  'L’Étoile du Sud',
  '3 Hermanos',
  'Grupo Industrial del Pacífico Norte',
  '<3 Café & Co.',
  '株式会社さくら',
  'Öko Werk',
  'Quetzal',
]
const CUSTOM_INDUSTRY = { en: 'Beekeeping supplies', es: 'Insumos para apicultura' }
const CUSTOM_ROLE = { en: 'Office manager', es: 'Encargada de oficina' }
const TEAM_SIZES: Record<(typeof COMPANY_SIZES)[number], number[]> = {
  startup: [1, 4, 9],
  small: [12, 24, 48],
  medium: [60, 120, 240],
  large: [260, 480, 900],
  enterprise: [1200, 4000, 9500],
}
const INTEGRATIONS: ('slack' | 'teams' | 'email')[][] = [['slack'], ['teams', 'email'], ['email'], []]

/** Every industry, role, size and methodology in both languages; the other answers take turns. */
export function* adviceGrid(industries: readonly GridIndustry[], now: Date): Generator<AdviceInput> {
  let turn = 0
  const take = <Item>(items: readonly Item[], every = 1): Item => {
    const item = items[Math.floor(turn / every) % items.length]
    if (item === undefined) throw new Error('The grid has a dimension without values.')
    return item
  }
  for (const industry of industries) {
    for (const role of ROLES) {
      for (const size of COMPANY_SIZES) {
        for (const methodology of METHODOLOGIES) {
          for (const locale of LOCALES) {
            yield {
              locale,
              now,
              industry: {
                slug: industry.slug,
                name: industry.names[locale],
                category: industry.category,
                categoryName: industry.categoryNames[locale],
              },
              answers: {
                welcome: {
                  role,
                  experienceLevel: take(EXPERIENCE_LEVELS, 3),
                  ...(role === 'other' ? { customRole: CUSTOM_ROLE[locale] } : {}),
                },
                company: {
                  name: take(COMPANY_NAMES),
                  industry: industry.slug,
                  ...(industry.slug === 'other' ? { customIndustry: CUSTOM_INDUSTRY[locale] } : {}),
                  size,
                  ...(turn % 2 === 0 ? { description: describe(industry.slug, locale) } : {}),
                },
                organization: {
                  teamSize: take(TEAM_SIZES[size], 2),
                  structure: take(STRUCTURES, 2),
                  methodology,
                  collaborationStyle: take(COLLABORATION_STYLES, 5),
                  integrations: take(INTEGRATIONS, 7),
                  ...(turn % 3 === 0 ? { departments: departments(industry.slug, locale) } : {}),
                },
              },
            }
            turn++
          }
        }
      }
    }
  }
}

function describe(slug: string, locale: AdviceInput['locale']): string {
  const [first = '', second = ''] = industryContext(slug)?.vocabulary[locale] ?? []
  return locale === 'es'
    ? `Somos conocidos por ${first} y ${second}, con clientes en varias ciudades.`
    : `Known for ${first} and ${second}, with customers in several towns.`
}

function departments(slug: string, locale: AdviceInput['locale']): { name: string }[] {
  return (industryContext(slug)?.typicalTeams[locale] ?? []).map((name) => ({ name }))
}
