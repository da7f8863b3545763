import { describe, expect, test } from 'vitest'
import { askedOf } from '#lib/flow/asked.ts'
import { findField } from '#lib/flow/flow.ts'
import { judgeStep } from '#lib/flow/judge.ts'
import { deadlineOf, lackingFields, type Requirement, requirementsAt } from '#lib/flow/requirements.ts'
import { randomAnswers } from './random-answers.ts'
import { randomFlow } from './random-flow.ts'
import { chanceOf } from './seeded.ts'

const DAY_MS = 86_400_000
const EPOCH = Date.UTC(2026, 0, 1)

/** Requirements of random answers to a random flow, each since a random day of a month. */
function randomRequirements(seed: number) {
  const chance = chanceOf(seed)
  const flow = randomFlow(seed)
  const answers = randomAnswers(chance, flow)
  const requirements = lackingFields(flow, answers).map(
    (lacking): Requirement => ({ ...lacking, since: new Date(EPOCH + chance.below(30) * DAY_MS) }),
  )
  return { chance, flow, answers, requirements }
}

describe('what is required of random answers to random flows, at random times', () => {
  const seeds = Array.from({ length: 300 }, (_, seed) => seed)

  test('every required field that is asked is validly answered or in exactly one list, and nothing else is', () => {
    for (const seed of seeds) {
      const { chance, flow, answers, requirements } = randomRequirements(seed)
      const now = new Date(EPOCH + chance.below(60) * DAY_MS)
      const { currentlyDue, eventuallyDue, pastDue } = requirementsAt(requirements, now)
      const listed = [...currentlyDue, ...eventuallyDue, ...pastDue].map(
        ({ step, field }) => `${step}.${field}`,
      )
      const { path, fields } = askedOf(flow, answers)
      const lacking = path.flatMap((step) => {
        const wrong = judgeStep(flow, step, answers).map((problem) => String(problem.path[0]))
        return (fields[step] ?? [])
          .filter((name) => findField(flow, step, name)?.required && wrong.includes(name))
          .map((name) => `${step}.${name}`)
      })
      expect(listed.toSorted(), `seed ${seed}`).toEqual(lacking.toSorted())
      expect(new Set(listed).size).toBe(listed.length)
    }
  })

  test('nothing leaves what is past due by time alone, and the deadline is when the first thing comes there', () => {
    for (const seed of seeds) {
      const { requirements } = randomRequirements(seed)
      const deadline = deadlineOf(requirements)
      let before: string[] = []
      for (let day = 0; day <= 60; day++) {
        const now = new Date(EPOCH + day * DAY_MS)
        const { status, currentlyDue, eventuallyDue, pastDue } = requirementsAt(requirements, now)
        const past = pastDue.map(({ step, field }) => `${step}.${field}`)
        expect(past).toEqual(expect.arrayContaining(before))
        expect(status === 'past_due').toBe(past.length > 0)
        expect(status === 'past_due').toBe(deadline !== undefined && deadline <= now)
        expect(status === 'none').toBe(currentlyDue.length + eventuallyDue.length + pastDue.length === 0)
        before = past
      }
    }
  })
})
