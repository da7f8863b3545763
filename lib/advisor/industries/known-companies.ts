import { companyKey } from './company-key.ts'
import { AGRICULTURE } from './known-companies/agriculture.ts'
import { AUTOMOTIVE } from './known-companies/automotive.ts'
import { CONSTRUCTION } from './known-companies/construction.ts'
import { CONSUMER_GOODS } from './known-companies/consumer-goods.ts'
import { EDUCATION } from './known-companies/education.ts'
import { ENERGY } from './known-companies/energy.ts'
import { FINANCIAL } from './known-companies/financial.ts'
import { HEALTHCARE } from './known-companies/healthcare.ts'
import { HOSPITALITY } from './known-companies/hospitality.ts'
import { LEISURE } from './known-companies/leisure.ts'
import { MANUFACTURING } from './known-companies/manufacturing.ts'
import { MEDIA } from './known-companies/media.ts'
import { PERSONAL_SERVICES } from './known-companies/personal-services.ts'
import { PROFESSIONAL } from './known-companies/professional.ts'
import { PUBLIC_NONPROFIT } from './known-companies/public-nonprofit.ts'
import { REAL_ESTATE } from './known-companies/real-estate.ts'
import { RETAIL } from './known-companies/retail.ts'
import { TECHNOLOGY } from './known-companies/technology.ts'
import { TRANSPORT } from './known-companies/transport.ts'

/** What a well-known name says of a company's industry. */
export interface KnownCompany {
  /** The industries that the company is known for by slug, each with its share; the sum is 1. */
  shares: ReadonlyMap<string, number>
  /** Whether hardly any other company bears this name. */
  isSure: boolean
}

/** By slug: names, divided by commas. */
export const TABLES: readonly Readonly<Record<string, string>>[] = [
  AGRICULTURE,
  AUTOMOTIVE,
  CONSTRUCTION,
  CONSUMER_GOODS,
  EDUCATION,
  ENERGY,
  FINANCIAL,
  HEALTHCARE,
  HOSPITALITY,
  LEISURE,
  MANUFACTURING,
  MEDIA,
  PERSONAL_SERVICES,
  PROFESSIONAL,
  PUBLIC_NONPROFIT,
  REAL_ESTATE,
  RETAIL,
  TECHNOLOGY,
  TRANSPORT,
]

/** Behind a name: small companies bear it too, or it is the company's second trade. */
const LESS_SURE = '?'
const STRENGTH = { sure: 3, lessSure: 1 }

/** Letters, digits and what divides names are all that keys are made of. */
const NO_PART_OF_A_KEY = /[^\p{L}\p{N},?]/gu

/**
 * By key: each industry with how strongly a table states it. Names stand in the tables without legal forms and
 * articles, so that a table is folded as one text, within milliseconds.
 */
function readTables(): Map<string, Map<string, number>> {
  const found = new Map<string, Map<string, number>>()
  for (const [slug, names] of TABLES.flatMap(Object.entries<string>)) {
    const folded = names.toLowerCase().normalize('NFD').replace(NO_PART_OF_A_KEY, '')
    for (const name of folded.split(',')) {
      const isLessSure = name.endsWith(LESS_SURE)
      const key = isLessSure ? name.slice(0, -LESS_SURE.length) : name
      const strength = isLessSure ? STRENGTH.lessSure : STRENGTH.sure
      const industries = found.get(key)
      if (industries === undefined) found.set(key, new Map([[slug, strength]]))
      else industries.set(slug, strength)
    }
  }
  return found
}

let read: Map<string, Map<string, number>> | undefined

/** The well-known company of exactly this name, whatever its legal form and spelling; undefined for any other. */
export function findKnownCompany(name: string): KnownCompany | undefined {
  read ??= readTables()
  const industries = read.get(companyKey(name))
  if (industries === undefined) return undefined
  const total = [...industries.values()].reduce((sum, strength) => sum + strength, 0)
  return {
    shares: new Map([...industries].map(([slug, strength]) => [slug, strength / total])),
    isSure: Math.max(...industries.values()) === STRENGTH.sure,
  }
}
