import { askedOf, visibleAnswers } from '#lib/flow/asked.ts'
import { contentOf } from '#lib/flow/content.ts'
import { judgeStep, readPatch } from '#lib/flow/judge.ts'
import { judgeSave } from '#lib/flow/judge-save.ts'
import { messageOf } from '#lib/flow/messages.ts'
import { randomAnswers, randomPatch } from './random-answers.ts'
import { randomFlow } from './random-flow.ts'
import { chanceOf } from './seeded.ts'

/**
 * All that is judged of one random flow and so many people's answers, each as JSON: what is asked, what is visible, each
 * step as finished, and a save of one. It is bundled for browsers and run from the sources, and the two are compared.
 */
export function judgedCases(seed: number, people: number): string[] {
  const flow = randomFlow(seed)
  const chance = chanceOf(seed + 1)
  const locale = flow.locales[0] ?? 'en'
  const first = JSON.stringify([flow.steps, contentOf(flow)])
  const cases = Array.from({ length: people }, () => {
    const answers = randomAnswers(chance, flow)
    const asked = askedOf(flow, answers)
    const found = flow.steps.map(({ name }) => ({ name, problems: judgeStep(flow, name, answers, asked) }))
    const completedSteps = found.filter(({ problems }) => problems.length === 0).map(({ name }) => name)
    const { name: step, fields } = chance.pick(flow.steps)
    const read = readPatch(flow, step, randomPatch(chance, fields))
    const save = { step, patch: read.patch, answers, completes: chance.in100(40), completedSteps }
    const judged = found.map(({ name, problems }) =>
      problems.map((problem) => [problem, messageOf(flow, name, problem, locale)]),
    )
    return JSON.stringify([asked, visibleAnswers(flow, answers), judged, read, judgeSave(flow, save)])
  })
  return [first, ...cases]
}
