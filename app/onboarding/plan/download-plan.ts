import { OnboardingError } from '#client/errors.ts'
import { allIndustries } from '#client/wizard/industry-names.ts'
import type { Say } from '#client/wizard/texts.ts'
import { flowOf } from '#client/wizard/texts.ts'
import type { WizardStore } from '#client/wizard/wizard-store.ts'
import { answersOf, askedOf, visibleAnswer } from '#lib/flow/asked.ts'
import { answerText, isAnswered } from '../answer-text.tsx'
import { planAsMarkdown, type WrittenAnswer } from './markdown.ts'
import type { PlanItems } from './plan-items.ts'

/** Hands the answers and the plan to the person as a file. */
export async function downloadPlan(store: WizardStore, items: PlanItems, say: Say): Promise<void> {
  const answers = await writtenAnswers(store, say)
  const text = planAsMarkdown(titleOf(store) ?? say('planTitle'), answers, items, say)
  const url = URL.createObjectURL(new Blob([text], { type: 'text/markdown;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = say('fileName')
  link.click()
  URL.revokeObjectURL(url)
}

/** The name of the company, where the flow says which answer it is. */
function titleOf(store: WizardStore): string | undefined {
  const { texts } = store.getState()
  const fields = texts.outline.steps.flatMap((step) => step.fields)
  const path = fields.find(({ suggestedBy }) => suggestedBy !== undefined)?.suggestedBy?.name
  const name = path && visibleAnswer(flowOf(texts), store.left().all(), path)
  return typeof name === 'string' ? name : undefined
}

async function writtenAnswers(store: WizardStore, say: Say): Promise<WrittenAnswer[]> {
  const { texts } = store.getState()
  const answers = store.left().all()
  const { fields } = askedOf(flowOf(texts), answers)
  const names = await industryNames(store)
  const reader = { texts, say, industryName: (slug: string) => names.get(slug) ?? slug }
  return texts.outline.steps.flatMap((step) => {
    const given = answersOf(answers, step.name)
    return step.fields
      .filter(({ name }) => fields[step.name]?.includes(name) && isAnswered(given[name]))
      .map((field) => ({
        step: step.title,
        label: field.label,
        text: answerText(field, given[field.name], reader),
      }))
  })
}

async function industryNames(store: WizardStore): Promise<Map<string, string>> {
  try {
    const industries = await allIndustries(store.client, store.getState().texts.outline.locale)
    return new Map(industries.map(({ slug, name }) => [slug, name]))
  } catch (error) {
    // Without a connection an industry is written by its slug.
    if (!OnboardingError.isInstance(error)) throw error
    return new Map()
  }
}
