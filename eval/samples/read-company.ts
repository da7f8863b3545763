import {
  COLLABORATION_STYLES,
  COMPANY_SIZES,
  EXPERIENCE_LEVELS,
  GOALS,
  INTEGRATIONS,
  LOCALES,
  METHODOLOGIES,
  ROLES,
  STAGES,
  STRUCTURES,
} from '#lib/advisor/answers.ts'
import { CATEGORIES, INDUSTRIES } from '#lib/advisor/industries/taxonomy.ts'
import type { AdviceInput } from '#lib/advisor/profile.ts'
import { answersByName, NOW, oneOf } from '../relevance/pairs.ts'

/** Reads a company that is written in one line; throws on a line that does not read. */
export function readCompany(line: string): AdviceInput {
  const [language = '', slug = '', name, size = '', role = '', experience = '', team, ...others] =
    line.split(' | ')
  const [structure = '', methodology = '', collaboration = '', further = '', ...description] = others
  const industry = INDUSTRIES.find((known) => known.slug === slug)
  if (industry === undefined || name === undefined)
    throw new Error(`No company of a known industry, in: ${line}`)
  const category = CATEGORIES.find((known) => known.slug === industry.category)
  const locale = oneOf(LOCALES, language, line)
  const more = answersByName(further)
  const [goal, stage, customRole] = [more.get('goal'), more.get('stage'), more.get('customRole')]
  const [label, unit, now, wanted] = more.get('metric')?.split(',') ?? []
  return {
    locale,
    now: NOW,
    industry: {
      slug,
      name: locale === 'es' ? industry.nameEs : industry.nameEn,
      category: industry.category,
      categoryName: (locale === 'es' ? category?.nameEs : category?.nameEn) ?? '',
    },
    answers: {
      welcome: {
        role: oneOf(ROLES, role, line),
        experienceLevel: oneOf(EXPERIENCE_LEVELS, experience, line),
        ...(customRole ? { customRole } : {}),
      },
      company: {
        name,
        industry: slug,
        size: oneOf(COMPANY_SIZES, size, line),
        description: description.join(' | '),
        ...(stage ? { stage: oneOf(STAGES, stage, line) } : {}),
        ...(more.has('country') ? { country: more.get('country') } : {}),
      },
      organization: {
        teamSize: Number(team),
        structure: oneOf(STRUCTURES, structure, line),
        methodology: oneOf(METHODOLOGIES, methodology, line),
        collaborationStyle: oneOf(COLLABORATION_STYLES, collaboration, line),
        integrations: (more.get('integrations')?.split(',') ?? []).map((one) =>
          oneOf(INTEGRATIONS, one, line),
        ),
        ...(more.has('departments')
          ? {
              departments: more
                .get('departments')
                ?.split(',')
                .map((department) => ({ name: department })),
            }
          : {}),
        ...(goal ? { goal: oneOf(GOALS, goal, line) } : {}),
        ...(more.has('obstacle') ? { obstacle: more.get('obstacle') } : {}),
        ...(label
          ? { metric: { name: label, unit: unit ?? '', now: Number(now), wanted: Number(wanted) } }
          : {}),
      },
    },
  }
}
