import { AGRICULTURE } from './taxonomy/agriculture.ts'
import { AUTOMOTIVE } from './taxonomy/automotive.ts'
import { CONSTRUCTION } from './taxonomy/construction.ts'
import { CONSUMER_GOODS } from './taxonomy/consumer-goods.ts'
import { EDUCATION } from './taxonomy/education.ts'
import { ENERGY } from './taxonomy/energy.ts'
import type { IndustryEntry } from './taxonomy/entry.ts'
import { FINANCIAL } from './taxonomy/financial.ts'
import { HEALTHCARE } from './taxonomy/healthcare.ts'
import { HOSPITALITY } from './taxonomy/hospitality.ts'
import { LEISURE } from './taxonomy/leisure.ts'
import { MANUFACTURING } from './taxonomy/manufacturing.ts'
import { MEDIA } from './taxonomy/media.ts'
import { PERSONAL_SERVICES } from './taxonomy/personal-services.ts'
import { PROFESSIONAL } from './taxonomy/professional.ts'
import { PUBLIC_NONPROFIT } from './taxonomy/public-nonprofit.ts'
import { REAL_ESTATE } from './taxonomy/real-estate.ts'
import { RETAIL } from './taxonomy/retail.ts'
import { TECHNOLOGY } from './taxonomy/technology.ts'
import { TRANSPORT } from './taxonomy/transport.ts'

export interface Category {
  slug: string
  nameEn: string
  nameEs: string
}

/** An industry that a company can choose, with what is needed to search, describe and recognize it. */
export interface Industry extends IndustryEntry {
  category: string
}

const CONTENT: (Category & { industries: IndustryEntry[] })[] = [
  {
    slug: 'technology',
    nameEn: 'Technology & Software',
    nameEs: 'Tecnología y software',
    industries: TECHNOLOGY,
  },
  {
    slug: 'financial',
    nameEn: 'Financial Services & Insurance',
    nameEs: 'Servicios financieros y seguros',
    industries: FINANCIAL,
  },
  {
    slug: 'healthcare',
    nameEn: 'Healthcare & Life Sciences',
    nameEs: 'Salud y ciencias de la vida',
    industries: HEALTHCARE,
  },
  {
    slug: 'retail',
    nameEn: 'Retail & Wholesale',
    nameEs: 'Comercio minorista y mayorista',
    industries: RETAIL,
  },
  {
    slug: 'hospitality',
    nameEn: 'Restaurants, Hotels & Travel',
    nameEs: 'Gastronomía, hotelería y turismo',
    industries: HOSPITALITY,
  },
  {
    slug: 'consumer-goods',
    nameEn: 'Food, Beverage & Consumer Goods',
    nameEs: 'Alimentos, bebidas y bienes de consumo',
    industries: CONSUMER_GOODS,
  },
  {
    slug: 'automotive',
    nameEn: 'Automotive & Mobility',
    nameEs: 'Automotriz y movilidad',
    industries: AUTOMOTIVE,
  },
  {
    slug: 'manufacturing',
    nameEn: 'Manufacturing & Materials',
    nameEs: 'Manufactura y materiales',
    industries: MANUFACTURING,
  },
  {
    slug: 'energy',
    nameEn: 'Energy, Utilities & Environment',
    nameEs: 'Energía, servicios públicos y medio ambiente',
    industries: ENERGY,
  },
  {
    slug: 'construction',
    nameEn: 'Construction & Engineering',
    nameEs: 'Construcción e ingeniería',
    industries: CONSTRUCTION,
  },
  { slug: 'real-estate', nameEn: 'Real Estate', nameEs: 'Bienes raíces', industries: REAL_ESTATE },
  {
    slug: 'transport',
    nameEn: 'Transportation & Logistics',
    nameEs: 'Transporte y logística',
    industries: TRANSPORT,
  },
  {
    slug: 'media',
    nameEn: 'Media, Entertainment & Telecom',
    nameEs: 'Medios, entretenimiento y telecomunicaciones',
    industries: MEDIA,
  },
  {
    slug: 'leisure',
    nameEn: 'Sports, Arts & Recreation',
    nameEs: 'Deportes, arte y recreación',
    industries: LEISURE,
  },
  {
    slug: 'professional',
    nameEn: 'Professional & Business Services',
    nameEs: 'Servicios profesionales y empresariales',
    industries: PROFESSIONAL,
  },
  { slug: 'education', nameEn: 'Education', nameEs: 'Educación', industries: EDUCATION },
  {
    slug: 'agriculture',
    nameEn: 'Agriculture & Forestry',
    nameEs: 'Agricultura y ganadería',
    industries: AGRICULTURE,
  },
  {
    slug: 'public-nonprofit',
    nameEn: 'Government & Nonprofit',
    nameEs: 'Gobierno y organizaciones sin fines de lucro',
    industries: PUBLIC_NONPROFIT,
  },
  {
    slug: 'personal-services',
    nameEn: 'Personal & Home Services',
    nameEs: 'Servicios personales y del hogar',
    industries: PERSONAL_SERVICES,
  },
]

export const OTHER_SLUG = 'other'

/** Stands for whatever the list does not name; the company then writes its industry in its own words. */
const OTHER: Industry = {
  slug: OTHER_SLUG,
  category: OTHER_SLUG,
  nameEn: 'Other',
  nameEs: 'Otra',
  descriptionEn: 'An industry that this list does not name; describe it in your own words.',
  descriptionEs: 'Una industria que esta lista no nombra; descríbala con sus propias palabras.',
  aliases: ['something else', 'not listed', 'otro', 'ninguna de las anteriores'],
  keywordsEn: [],
  keywordsEs: [],
}

/** The categories in the order in which a list shows them; `other` stands in none of them. */
export const CATEGORIES: readonly Category[] = CONTENT.map(({ slug, nameEn, nameEs }) => ({
  slug,
  nameEn,
  nameEs,
}))

/** All industries, grouped by category; `other` comes last and is never suggested. */
export const INDUSTRIES: readonly Industry[] = [
  ...CONTENT.flatMap(({ slug, industries }) => industries.map((entry) => ({ ...entry, category: slug }))),
  OTHER,
]

const BY_SLUG: ReadonlyMap<string, Industry> = new Map(
  INDUSTRIES.map((industry) => [industry.slug, industry]),
)

/** The industry with this slug, or undefined when the taxonomy has none. */
export function findIndustry(slug: string): Industry | undefined {
  return BY_SLUG.get(slug)
}
