import { randomUUID } from 'node:crypto'
import { OTHER_SLUG } from '../advisor/industries/taxonomy.ts'
import { searchIndustries } from '../db/queries/industries.ts'
import { LOCALES, type StepData } from '../flow/steps.ts'
import { prepareRecommendations, suggestIndustries } from './ai-recommendation-service.ts'
import type { ServiceContext } from './context.ts'
import { findIndustries } from './industry-service.ts'
import { completeOnboarding, saveProgress, startOnboarding } from './onboarding-service.ts'
import { deleteSession, getCurrentSession, getSession } from './session-service.ts'

const COMPANY = { name: 'First Rehearsal', description: 'We try everything once before people come.' }

const answersWith = (industry: string) =>
  ({
    welcome: { role: 'ceo', experienceLevel: 'beginner' },
    company: { ...COMPANY, industry, size: 'small' },
    organization: {
      teamSize: 12,
      structure: 'flat',
      methodology: 'okrs',
      collaborationStyle: 'hybrid',
      integrations: ['slack'],
    },
  }) satisfies StepData

/** A context for one call, which undoes everything, asks no model and tells nobody; its charges count a limit. */
export type NextContext = (limit?: 'start' | 'ai') => Promise<ServiceContext>

/**
 * Goes through the wizard once, through everything that people wait for, so that the code and the connection under
 * it have done it before. Raises what any of it raises.
 */
export async function rehearseWizard(next: NextContext): Promise<void> {
  const context = await next()
  const industries = await context.catalogue.all()
  // "Other" would ask for an answer more.
  const industry = industries.find(({ slug }) => slug !== OTHER_SLUG)
  if (industry === undefined) throw new Error('There is no industry to rehearse with.')

  const start = { preferredLocale: LOCALES[0], restart: false, opId: randomUUID() }
  const { session } = await startOnboarding(await next('start'), start)
  const sessionId = session.id
  for (const [step, data] of Object.entries(answersWith(industry.slug))) {
    const save = { sessionId, step: step as keyof StepData, data, complete: true, opId: randomUUID() }
    await saveProgress(context, save)
  }
  await getSession(context, { id: sessionId })
  await getCurrentSession(context)
  for (const locale of LOCALES) {
    await context.database.run(searchIndustries(COMPANY.name, locale))
    await findIndustries(context, { company: COMPANY.name, locale, limit: 10 })
    await suggestIndustries(await next('ai'), { companyName: COMPANY.name, locale })
  }
  for (let asked = 1; asked <= 2; asked++) {
    const recommendations = await prepareRecommendations(await next('ai'), { sessionId })
    await recommendations()
  }
  await completeOnboarding(context, { sessionId })
  await startOnboarding(context, { ...start, opId: randomUUID(), restart: true })
  const { session: another } = await getCurrentSession(context)
  await deleteSession(context, { id: another.id, erase: false })
}
