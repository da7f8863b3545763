import type { IndustryKnowledge } from './shape.ts'
import { readSheet } from './sheet.ts'
import { AGRICULTURE_SHEET } from './sheets/agriculture.ts'
import { AUTOMOTIVE_SHEET } from './sheets/automotive.ts'
import { CONSTRUCTION_SHEET } from './sheets/construction.ts'
import { CONSUMER_GOODS_SHEET } from './sheets/consumer-goods.ts'
import { EDUCATION_SHEET } from './sheets/education.ts'
import { ENERGY_SHEET } from './sheets/energy.ts'
import { FINANCIAL_SHEET } from './sheets/financial.ts'
import { GENERAL_SHEET } from './sheets/general.ts'
import { HEALTHCARE_SHEET } from './sheets/healthcare.ts'
import { HOSPITALITY_SHEET } from './sheets/hospitality.ts'
import { LEISURE_SHEET } from './sheets/leisure.ts'
import { MANUFACTURING_SHEET } from './sheets/manufacturing.ts'
import { MEDIA_SHEET } from './sheets/media.ts'
import { PERSONAL_SERVICES_SHEET } from './sheets/personal-services.ts'
import { PROFESSIONAL_SHEET } from './sheets/professional.ts'
import { PUBLIC_NONPROFIT_SHEET } from './sheets/public-nonprofit.ts'
import { REAL_ESTATE_SHEET } from './sheets/real-estate.ts'
import { RETAIL_SHEET } from './sheets/retail.ts'
import { TECHNOLOGY_SHEET } from './sheets/technology.ts'
import { TRANSPORT_SHEET } from './sheets/transport.ts'

/** The sheet of each category; its first section, named like the category, holds for all of it. */
const CATEGORY_SHEETS: Record<string, string> = {
  agriculture: AGRICULTURE_SHEET,
  automotive: AUTOMOTIVE_SHEET,
  construction: CONSTRUCTION_SHEET,
  'consumer-goods': CONSUMER_GOODS_SHEET,
  education: EDUCATION_SHEET,
  energy: ENERGY_SHEET,
  financial: FINANCIAL_SHEET,
  healthcare: HEALTHCARE_SHEET,
  hospitality: HOSPITALITY_SHEET,
  leisure: LEISURE_SHEET,
  manufacturing: MANUFACTURING_SHEET,
  media: MEDIA_SHEET,
  'personal-services': PERSONAL_SERVICES_SHEET,
  professional: PROFESSIONAL_SHEET,
  'public-nonprofit': PUBLIC_NONPROFIT_SHEET,
  'real-estate': REAL_ESTATE_SHEET,
  retail: RETAIL_SHEET,
  technology: TECHNOLOGY_SHEET,
  transport: TRANSPORT_SHEET,
}

const sections = new Map(Object.values(CATEGORY_SHEETS).flatMap((sheet) => [...readSheet(sheet)]))
const general = [...readSheet(GENERAL_SHEET).values()]

/** Returns what is known of an industry itself; undefined for industries that operators added. */
export function industryKnowledge(slug: string): IndustryKnowledge | undefined {
  return Object.hasOwn(CATEGORY_SHEETS, slug) ? undefined : sections.get(slug)
}

/** Returns what holds for a category as a whole, or for any organisation where the category is unknown. */
export function categoryKnowledge(category: string): IndustryKnowledge {
  const [fallback] = general
  if (fallback === undefined) throw new Error('The general knowledge sheet is empty.')
  return (Object.hasOwn(CATEGORY_SHEETS, category) ? sections.get(category) : undefined) ?? fallback
}
