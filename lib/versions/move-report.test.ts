import { expect, test } from 'vitest'
import type { MovedAnswers } from '../flow/move-answers.ts'
import { MoveTally } from './move-report.ts'

const TO = {
  version: 2,
  steps: ['company', 'billing'].map((name) => ({
    name,
    fields: {},
    fieldsWhen: {},
    checks: {},
    judgedInOrder: [],
  })),
}

const moved = (changes: Partial<MovedAnswers>): MovedAnswers => ({
  answers: {},
  completedSteps: [],
  reopened: [],
  lost: [],
  changed: {},
  isUnchanged: false,
  ...changes,
})

test('a report names five sessions of each thing that it counts, however many there are', () => {
  const tally = new MoveTally()
  for (let number = 0; number < 1_000; number++)
    tally.moves(1, `session ${number}`, moved({ lost: ['company.fax'] }), () => true)
  const [version] = tally.report(TO).byVersion
  expect(version?.lost).toEqual([
    { field: 'company.fax', count: 1_000, sessionIds: [0, 1, 2, 3, 4].map((number) => `session ${number}`) },
  ])
  expect(tally.unnamed.size).toBe(0)
})

test('a report holds two hundred different reasons, and counts the others together', () => {
  const tally = new MoveTally()
  for (let number = 0; number < 1_000; number++) tally.stays(1, `session ${number}`, `reason ${number}`)
  const stays = tally.report(TO).byVersion[0]?.stays ?? []
  expect(stays).toHaveLength(201)
  expect(stays[0]).toMatchObject({ reason: 'something else', count: 800 })
  expect(tally.total).toBe(1_000)
})

test('steps that open again come in their order in the flow, whoever was looked at first', () => {
  const tally = new MoveTally()
  for (const step of ['billing', 'company', 'billing'])
    tally.moves(1, step, moved({ reopened: [{ step, reason: `${step}.vat: required` }] }), () => true)
  expect(tally.report(TO).byVersion[0]?.reopened).toEqual([
    { step: 'company', count: 1, reason: 'company.vat: required' },
    { step: 'billing', count: 2, reason: 'billing.vat: required' },
  ])
})
