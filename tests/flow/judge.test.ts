import { describe, expect, test } from 'vitest'
import { askedOf, visibleAnswer, visibleAnswers } from '#lib/flow/asked.ts'
import { checkFlow } from '#lib/flow/check-flow.ts'
import { contentOf, flowFromContent } from '#lib/flow/content.ts'
import { dependenciesOf, stepsDependingOn, stepsReadBySave } from '#lib/flow/dependencies.ts'
import type { Flow } from '#lib/flow/flow.ts'
import { judgePatch, judgeStep, readPatch } from '#lib/flow/judge.ts'
import { readable } from '#lib/flow/judge-finishing.ts'
import { judgeSave } from '#lib/flow/judge-save.ts'
import { KIND_NAMES } from '#lib/flow/kinds/kinds.ts'
import { outlineOf, outlineSchema } from '#lib/flow/outline.ts'
import { bundleForBrowsers, openBundle } from './browser-bundle.ts'
import { judgedCases } from './judged-cases.ts'
import { randomAnswers, randomPatch, wholeAnswers } from './random-answers.ts'
import { randomFlow } from './random-flow.ts'
import { isAskedByTheContract } from './reference.ts'
import { chanceOf } from './seeded.ts'

const FLOWS = 40
const PEOPLE = 10
const seeds = Array.from({ length: FLOWS }, (_, place) => place + 1)
const flows = seeds.map((seed) => ({ seed, flow: randomFlow(seed), chance: chanceOf(seed + 1000) }))

const eachAnswers = (
  judge: (flow: Flow, answers: ReturnType<typeof randomAnswers>, seed: number) => void,
) => {
  for (const { seed, flow, chance } of flows)
    for (let person = 0; person < PEOPLE; person++) judge(flow, randomAnswers(chance, flow), seed)
}

test('the browser judges as the sources do', async () => {
  const judgedInBrowser = openBundle(await bundleForBrowsers())
  for (const seed of seeds.slice(0, 30)) expect(judgedInBrowser(seed, 10)).toEqual(judgedCases(seed, 10))
})

test('random flows are sound, and hold fields of every kind, sealed ones, conditions and checks', () => {
  for (const { flow } of flows) expect(checkFlow(flow)).toBe(flow)
  const fields = flows.flatMap(({ flow }) => flow.steps.flatMap((step) => Object.values(step.fields)))
  expect(new Set(fields.map(({ kind }) => kind))).toEqual(new Set(KIND_NAMES))
  const steps = flows.flatMap(({ flow }) => flow.steps)
  expect(fields.some(({ sealed }) => sealed)).toBe(true)
  for (const has of ['fieldsWhen', 'checks'] as const)
    expect(steps.filter((step) => Object.keys(step[has]).length > 0).length).toBeGreaterThan(20)
  expect(steps.filter(({ when }) => when !== undefined).length).toBeGreaterThan(20)
})

describe('what is asked', () => {
  test('is what the contract says, whatever was answered', () => {
    eachAnswers((flow, answers, seed) => {
      const { path, fields } = askedOf(flow, answers)
      for (const { name, fields: all } of flow.steps) {
        expect(path.includes(name), `seed ${seed} ${name}`).toBe(isAskedByTheContract(flow, answers, name))
        for (const field of Object.keys(all))
          expect(fields[name]?.includes(field) ?? false, `seed ${seed} ${name}.${field}`).toBe(
            isAskedByTheContract(flow, answers, name, field),
          )
      }
    })
  })

  test('does not change when what is not asked is taken away, and nothing else is visible', () => {
    eachAnswers((flow, answers) => {
      const visible = visibleAnswers(flow, answers)
      expect(askedOf(flow, visible)).toEqual(askedOf(flow, answers))
      expect(visibleAnswers(flow, visible)).toEqual(visible)
      for (const [step, values] of Object.entries(visible))
        for (const [field, value] of Object.entries(values))
          expect(visibleAnswer(flow, answers, `${step}.${field}`)).toBe(value)
    })
  })

  test('depends on no step that is not said to decide it', () => {
    for (const { flow, chance } of flows)
      for (const { name } of flow.steps) {
        const answers = randomAnswers(chance, flow)
        const read = new Set([...dependenciesOf(flow, name), name])
        const others = Object.fromEntries(
          Object.entries(randomAnswers(chance, flow)).filter(([key]) => !read.has(key)),
        )
        expect(askedOf(flow, { ...answers, ...others }).fields[name]).toEqual(
          askedOf(flow, Object.fromEntries(Object.entries(answers).filter(([key]) => read.has(key)))).fields[
            name
          ],
        )
        for (const later of stepsDependingOn(flow, name)) expect(dependenciesOf(flow, later)).toContain(name)
      }
  })
})

test('who has answered all that is asked has finished every step, and is told nothing of what is asked', () => {
  for (const { seed, flow, chance } of flows) {
    const answers = wholeAnswers(chance, flow)
    for (const step of askedOf(flow, answers).path) {
      expect(judgeStep(flow, step, answers), `seed ${seed} ${step}`).toEqual([])
      const { patch, problems: ofDraft } = readPatch(flow, step, answers[step] ?? {})
      expect([ofDraft, judgePatch(flow, step, patch, answers)]).toEqual([[], []])
    }
  }
})

test('a finished value is taken as a draft, and reading it once more changes nothing', () => {
  eachAnswers((flow, answers) => {
    for (const { name } of flow.steps) {
      const wrong = new Set(judgeStep(flow, name, answers).map(({ path }) => path[0]))
      const { patch, problems } = readPatch(flow, name, answers[name] ?? {})
      const unasked = new Set(Object.keys(answers[name] ?? {}))
      for (const field of askedOf(flow, answers).fields[name] ?? []) unasked.delete(field)
      for (const { path } of problems)
        expect(
          wrong.has(path[0]!) || unasked.has(String(path[0])) || !askedOf(flow, answers).path.includes(name),
        ).toBe(true)
      if (problems.length === 0) expect(readPatch(flow, name, patch).patch).toEqual(patch)
    }
  })
})

describe('a save', () => {
  const played = (
    play: (judged: ReturnType<typeof judgeSave>, save: Parameters<typeof judgeSave>[1], flow: Flow) => void,
  ) => {
    for (const { flow, chance } of flows)
      for (let person = 0; person < PEOPLE; person++) {
        const answers = chance.in100(50) ? wholeAnswers(chance, flow) : randomAnswers(chance, flow)
        const { name: step, fields } = chance.pick(flow.steps)
        const { path } = askedOf(flow, answers)
        const completedSteps = path.filter(
          (name) => judgeStep(flow, name, answers).length === 0 && chance.in100(80),
        )
        const { patch, problems } = readPatch(flow, step, randomPatch(chance, fields))
        if (problems.length > 0) continue
        const save = { step, patch, answers, completes: chance.in100(40), completedSteps }
        play(judgeSave(flow, save), save, flow)
      }
  }

  test('that finishes its step names every field that no draft may hold, and each place once a code', () => {
    let faulty = 0
    for (const { flow, chance } of flows)
      for (let person = 0; person < PEOPLE; person++) {
        const { name: step, fields } = chance.pick(flow.steps)
        const data = randomPatch(chance, fields)
        const ofDraft = readPatch(flow, step, data).problems
        const { patch, problems } = readPatch(flow, step, data, 'finished')
        const fieldsOf = (found: typeof problems) => [...new Set(found.map(({ path }) => path[0]))]
        expect(fieldsOf(problems)).toEqual(fieldsOf(ofDraft))
        const answers = randomAnswers(chance, flow)
        const save = { step, patch: readable(patch, problems), faults: problems, answers, completedSteps: [] }
        const judged = judgeSave(flow, { ...save, completes: true }).problems
        const places = judged.map(({ path, code, check }) => JSON.stringify([path, code, check]))
        expect(new Set(places).size).toBe(places.length)
        if (!askedOf(flow, answers).path.includes(step)) continue
        faulty += problems.length
        expect(fieldsOf(judged)).toEqual(expect.arrayContaining(fieldsOf(problems)))
      }
    expect(faulty).toBeGreaterThan(20)
  })

  test('that is taken leaves every finished step on the path valid', () => {
    let reopened = 0
    played((judged, { completedSteps, completes, step }, flow) => {
      if (judged.problems.length > 0) return
      reopened += judged.reopened.length
      const finished = [...completedSteps, ...(completes ? [step] : [])].filter(
        (name) => judged.asked.path.includes(name) && !judged.reopened.includes(name),
      )
      for (const name of finished) expect(judgeStep(flow, name, judged.answers)).toEqual([])
    })
    expect(reopened).toBeGreaterThan(0)
  })

  test('reads and opens again only the steps that it is said to', () => {
    played((judged, save, flow) => {
      const read = stepsReadBySave(flow, save.step)
      for (const step of judged.reopened)
        expect([save.step, ...stepsDependingOn(flow, save.step)]).toContain(step)
      const answers = Object.fromEntries(Object.entries(save.answers).filter(([step]) => read.includes(step)))
      const again = judgeSave(flow, { ...save, answers })
      expect([again.problems, again.reopened]).toEqual([judged.problems, judged.reopened])
    })
  })
})

test('a flow made of its stored content has the same content and judges alike', () => {
  for (const { flow, chance } of flows) {
    const { id, version, locales, texts } = flow
    const stored = flowFromContent(contentOf(flow), { id, version, locales, texts, now: flow })
    expect(contentOf(stored)).toBe(contentOf(flow))
    expect(outlineOf(stored, locales[0]!)).toEqual(outlineOf(flow, locales[0]!))
    for (let person = 0; person < 3; person++) {
      const answers = randomAnswers(chance, flow)
      expect(askedOf(stored, answers)).toEqual(askedOf(flow, answers))
      for (const { name } of flow.steps)
        expect(judgeStep(stored, name, answers)).toEqual(judgeStep(flow, name, answers))
    }
  }
})

test('the outline of every flow has the form that is documented, in each of its locales', () => {
  for (const { flow } of flows)
    for (const locale of flow.locales)
      expect(outlineSchema.parse(JSON.parse(JSON.stringify(outlineOf(flow, locale)))).locale).toBe(locale)
})
