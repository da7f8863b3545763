import type {
  AdviceAnswers,
  COLLABORATION_STYLES,
  COMPANY_SIZES,
  EXPERIENCE_LEVELS,
  INTEGRATIONS,
  Locale,
  METHODOLOGIES,
  ROLES,
  STRUCTURES,
} from '#lib/advisor/answers.ts'
import type { IndustryMetric } from './knowledge/industry-context.ts'
import { categoryKnowledge, industryKnowledge } from './knowledge/library.ts'
import { servedIn } from './knowledge/people-served.ts'
import { type IndustryKnowledge, inLocale, type Text } from './knowledge/shape.ts'
import { hasVariants, variantKnowledge } from './knowledge/variants.ts'
import { ownTerms } from './own-words.ts'
import { clip, foldedWords, plainText } from './plain-text.ts'

export type Role = (typeof ROLES)[number]
export type Experience = (typeof EXPERIENCE_LEVELS)[number]
export type CompanySize = (typeof COMPANY_SIZES)[number]
export type Structure = (typeof STRUCTURES)[number]
export type Methodology = (typeof METHODOLOGIES)[number]
export type Collaboration = (typeof COLLABORATION_STYLES)[number]
export type Integration = (typeof INTEGRATIONS)[number]

export interface AdviceInput {
  answers: AdviceAnswers
  /** Names in the locale; `metrics` are what an operator added to the industry. */
  industry: {
    slug: string
    name: string
    category: string
    categoryName: string
    metrics?: IndustryMetric[]
    vocabulary?: string[]
  }
  locale: Locale
  /** When the advice is given; due dates lie within 90 days of it. */
  now: Date
}

/** The answers as advice is written from them: text made safe to repeat, what was not said left undefined. */
export interface Profile {
  locale: Locale
  now: Date
  company: string
  /** Whether the name can stand in an objective: short, and without digits that would read as a figure. */
  companyFitsObjective: boolean
  /** As it stands inside a sentence. */
  industryName: string
  /** Whether the knowledge is of the field itself, rather than of businesses in general. */
  fieldIsKnown: boolean
  role: Role | undefined
  customRole: string | undefined
  experience: Experience | undefined
  size: CompanySize | undefined
  teamSize: number | undefined
  /** One person on their own has nobody to meet; a small team has no leads between its head and its people. */
  teamKind: 'alone' | 'small' | 'layered'
  /** Whether leads stand between the head and the people; nobody does in a flat structure or a small team. */
  hasLeads: boolean
  structure: Structure | undefined
  methodology: Methodology
  collaboration: Collaboration | undefined
  integrations: readonly Integration[]
  departments: string[]
  /** What is known of the line of business, or of the industry, or of its category: the closest that there is. */
  knowledge: IndustryKnowledge
  /** The line of business within the industry, where name and description speak of one that we know. */
  variant: IndustryKnowledge | undefined
  /** Whether another name or description could speak of another line of business. */
  mayVary: boolean
  /** What those whom the field serves are called. */
  served: Text
  /** ISO 3166, as it was answered. */
  country: string | undefined
}

const OTHER_SLUG = 'other'
const NAME_CODE_POINTS = 60
const OBJECTIVE_NAME_WORDS = 5
const OBJECTIVE_NAME_CODE_POINTS = 40
const MAX_DEPARTMENTS = 6
const YOUR_COMPANY: Text = ['your company', 'tu empresa']
const YOUR_FIELD: Text = ['your field', 'tu rubro']
/** Names that no sentence can hold as they are. */
const SPOKEN_INDUSTRIES: Record<string, Text> = { legal: ['legal services', 'servicios legales'] }
const NEVER_LAST = new Set('and of the for in & y e de del la el los las para en con'.split(' '))
const LARGEST_SMALL_TEAM = 8
/** `Dental Care` reads as a heading; `SaaS`, `TV` and `EdTech` keep their letters. */
const TITLE_CASE_WORD = /(?<![\p{L}\p{N}])\p{Lu}[\p{Ll}’'-]+(?![\p{L}\p{N}])/gu

/** Reads the answers and the industry into the profile that advice is written from. */
export function readProfile({ answers, industry, locale, now }: AdviceInput): Profile {
  const { welcome = {}, company = {}, organization = {} } = answers
  const name = shortName(company.name ?? '') || inLocale(YOUR_COMPANY, locale)
  const variant = variantKnowledge(industry.slug, company.name ?? '', company.description ?? '')
  return {
    locale,
    now,
    company: name,
    companyFitsObjective: fitsObjective(name),
    industryName: industryName(industry, plainText(company.customIndustry ?? '', NAME_CODE_POINTS), locale),
    fieldIsKnown: industry.slug !== OTHER_SLUG,
    role: welcome.role,
    customRole: plainText(welcome.customRole ?? '', NAME_CODE_POINTS) || undefined,
    experience: welcome.experienceLevel,
    size: company.size,
    teamSize: organization.teamSize,
    teamKind: teamKind(organization.teamSize, company.size),
    hasLeads: hasLeads(organization.teamSize, organization.structure),
    structure: organization.structure,
    methodology: organization.methodology ?? 'okrs',
    collaboration: organization.collaborationStyle,
    integrations: organization.integrations ?? [],
    departments: (organization.departments ?? [])
      .map((department) => plainText(department.name, OBJECTIVE_NAME_CODE_POINTS))
      .filter((department) => department !== '')
      .slice(0, MAX_DEPARTMENTS),
    variant,
    knowledge: variant ?? industryKnowledge(industry.slug) ?? categoryKnowledge(industry.category),
    mayVary: hasVariants(industry.slug),
    served: servedIn(industry.slug),
    country: company.country ?? undefined,
  }
}

/** A name too long to be repeated is cut after a word that can end it; quotation marks stay in pairs. */
function shortName(typed: string): string {
  const whole = plainText(typed, typed.length + 1)
  if ([...whole].length <= NAME_CODE_POINTS) return whole
  const words = clip(whole, OBJECTIVE_NAME_CODE_POINTS).split(' ').slice(0, -1)
  while (words.length > 0) {
    const name = words.join(' ')
    const quotes = name.match(/["“”«»]/g)?.length ?? 0
    if (quotes % 2 === 0 && !NEVER_LAST.has(words.at(-1)?.toLowerCase() ?? ''))
      return name.replace(/[,;:&-]+$/, '')
    words.pop()
  }
  return clip(whole, NAME_CODE_POINTS)
}

function industryName({ slug, name }: AdviceInput['industry'], typed: string, locale: Locale): string {
  if (slug === OTHER_SLUG) return typed || inLocale(YOUR_FIELD, locale)
  const safe = plainText(name, NAME_CODE_POINTS)
  const spoken = SPOKEN_INDUSTRIES[slug]
  if (spoken !== undefined) return inLocale(spoken, locale)
  return industryKnowledge(slug) === undefined
    ? safe
    : safe.replace(TITLE_CASE_WORD, (word) => word.toLowerCase())
}

/** Up to so many people one person can follow directly. */
const MOST_FOLLOWED_BY_ONE = 10

const hasLeads = (people: number | undefined, structure: Structure | undefined): boolean =>
  structure !== 'flat' && (people === undefined || people > MOST_FOLLOWED_BY_ONE)

function teamKind(people: number | undefined, size: CompanySize | undefined): Profile['teamKind'] {
  if (people === undefined || people > LARGEST_SMALL_TEAM) return 'layered'
  return people === 1 && (size ?? 'startup') === 'startup' ? 'alone' : 'small'
}

function fitsObjective(name: string): boolean {
  return (
    [...name].length <= OBJECTIVE_NAME_CODE_POINTS &&
    foldedWords(name).length <= OBJECTIVE_NAME_WORDS &&
    !/[\p{N}%]/u.test(name)
  )
}

/** Names the words by which advice shows that it is about this customer: name, own phrases, departments, industry. */
export function customerTerms(input: AdviceInput): string[] {
  const { company, departments, industryName } = readProfile(input)
  const { description, name } = input.answers.company ?? {}
  return [company, ...ownTerms(description ?? undefined, name ?? ''), ...departments, industryName]
}
