import { expect, test } from 'vitest'
import { askedOf } from '#lib/flow/asked.ts'
import { flowOfOutline } from '#lib/flow/flow-of-outline.ts'
import { judgeStep, readPatch } from '#lib/flow/judge.ts'
import { messageOf } from '#lib/flow/messages.ts'
import { outlineOf, outlineSchema } from '#lib/flow/outline.ts'
import { randomAnswers } from './random-answers.ts'
import { randomFlow } from './random-flow.ts'
import { chanceOf } from './seeded.ts'

test('a page that knows the outline alone asks, judges and says what the server does', () => {
  for (let seed = 1; seed <= 40; seed++) {
    const flow = randomFlow(seed)
    const chance = chanceOf(seed + 5000)
    for (const locale of flow.locales) {
      // As it comes over the wire.
      const outline = JSON.parse(JSON.stringify(outlineOf(flow, locale)))
      outlineSchema.parse(outline)
      const shown = flowOfOutline(outline)
      for (let person = 0; person < 5; person++) {
        const answers = randomAnswers(chance, flow)
        expect(askedOf(shown, answers), `seed ${seed}`).toEqual(askedOf(flow, answers))
        for (const { name } of flow.steps) {
          const problems = judgeStep(flow, name, answers)
          expect(judgeStep(shown, name, answers), `seed ${seed} ${name}`).toEqual(problems)
          expect(readPatch(shown, name, answers[name] ?? {})).toEqual(
            readPatch(flow, name, answers[name] ?? {}),
          )
          const said = problems.map((problem) => messageOf(flow, name, problem, locale))
          expect(problems.map((problem) => messageOf(shown, name, problem, locale))).toEqual(said)
        }
      }
    }
  }
})
