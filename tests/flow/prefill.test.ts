import { expect, test } from 'vitest'
import { askedOf } from '#lib/flow/asked.ts'
import type { Flow } from '#lib/flow/flow.ts'
import { judgeStep, readPatch } from '#lib/flow/judge.ts'
import type { AllAnswers } from '#lib/sealing/sealed-answers.ts'
import { fillIn, placesIn } from '#lib/services/prefill.ts'
import { randomPatch, wholeAnswers } from './random-answers.ts'
import { randomFlow } from './random-flow.ts'
import { type Chance, chanceOf } from './seeded.ts'

const FLOWS = 60
const PEOPLE = 20

const places = (flow: Flow, answers: AllAnswers) => placesIn(flow, answers).sort()

/** Somebody who has finished some steps, typed some fields, and of whom something else is known. */
function somebody(chance: Chance, flow: Flow) {
  const whole = wholeAnswers(chance, flow) as AllAnswers
  const completedSteps = flow.steps.map(({ name }) => name).filter((name) => whole[name] && chance.in100(60))
  const answers: AllAnswers = {}
  const named: Record<string, Record<string, true>> = {}
  const given: AllAnswers = {}
  for (const { name: step, fields } of flow.steps) {
    const kept = Object.keys(whole[step] ?? {}).filter(
      () => completedSteps.includes(step) || chance.in100(50),
    )
    answers[step] = Object.fromEntries(kept.map((field) => [field, whole[step]?.[field]]))
    for (const field of Object.keys(fields))
      if (chance.in100(30)) named[step] = { ...named[step], [field]: true }
    const { patch, problems } = readPatch(flow, step, randomPatch(chance, fields))
    const sound = Object.entries(patch).filter(([field]) => !problems.some(({ path }) => path[0] === field))
    given[step] = Object.fromEntries(sound)
  }
  const { path } = askedOf(flow, answers)
  const finished = completedSteps.filter(
    (step) => !path.includes(step) || judgeStep(flow, step, answers).length === 0,
  )
  return { given, known: { answers, completedSteps: finished, named } }
}

test('what is filled in was named by nobody, is asked, agrees to nothing, and leaves finished steps finished', () => {
  let filled = 0
  let refused = 0
  for (let seed = 1; seed <= FLOWS; seed++) {
    const flow = randomFlow(seed)
    const chance = chanceOf(seed + 5000)
    for (let person = 0; person < PEOPLE; person++) {
      const { given, known } = somebody(chance, flow)
      const { patch, answers, notTaken } = fillIn(flow, given, known)
      const asked = askedOf(flow, answers)
      for (const [step, fields] of Object.entries(patch))
        for (const [field, value] of Object.entries(fields)) {
          const place = `seed ${seed} ${step}.${field}`
          expect(known.named[step]?.[field], place).toBeUndefined()
          expect(asked.fields[step], place).toContain(field)
          expect(flow.steps.find(({ name }) => name === step)?.fields[field]?.kind, place).not.toBe('consent')
          expect(value, place).toEqual(given[step]?.[field])
          expect(answers[step]?.[field], place).toEqual(value)
          filled++
        }
      for (const step of asked.path)
        if (known.completedSteps.includes(step))
          expect(judgeStep(flow, step, answers), `seed ${seed}`).toEqual([])
      // Whatever is told is taken, there already, or not taken; and nothing else changes.
      const told = places(flow, given)
      expect(told).toEqual(expect.arrayContaining(notTaken))
      for (const place of told) {
        const [step = '', field = ''] = place.split('.')
        const isThere = JSON.stringify(answers[step]?.[field]) === JSON.stringify(given[step]?.[field])
        if (!notTaken.includes(place)) expect(isThere, `seed ${seed} ${place}`).toBe(true)
      }
      for (const { name: step } of flow.steps)
        expect({ ...answers[step], ...known.answers[step], ...patch[step] }).toEqual(answers[step] ?? {})
      refused += notTaken.length
      expect(fillIn(flow, given, { ...known, answers }).patch, `seed ${seed} again`).toEqual({})
    }
  }
  expect(filled).toBeGreaterThan(1_000)
  expect(refused).toBeGreaterThan(1_000)
})
