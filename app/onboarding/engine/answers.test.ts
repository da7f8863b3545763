import { expect, test } from 'vitest'
import type { OnboardingSession } from '#client/types.ts'
import { allowedPlace, changedFields, formValuesOf, openPlace } from './answers.ts'
import type { StepName } from './outline.ts'
import { finishedPatch, problemsOfDraft } from './rules.ts'

const NOTHING = formValuesOf('company', {})

test('an untouched form changes nothing', () => {
  expect(changedFields('company', {}, NOTHING)).toEqual({})
  expect(changedFields('organization', {}, formValuesOf('organization', {}))).toEqual({})
})

test('a draft holds only what differs from what is known, and clears what was emptied', () => {
  const known = { name: 'Acme', description: 'Things', size: 'small' }
  const values = { ...formValuesOf('company', known), name: ' Acme ', description: '', size: 'large' }
  expect(changedFields('company', known, values)).toEqual({ description: null, size: 'large' })
})

test('what no draft may hold is known before the server is asked', () => {
  const data = { description: 'x'.repeat(501), name: 'A\u0007', size: 'small' as const, website: null }
  expect(problemsOfDraft({ sessionId: '', step: 'company', data, complete: false })).toMatchObject([
    { path: '/data/name', code: 'invalid_characters' },
    { path: '/data/description', code: 'too_big' },
  ])
})

test.each([
  ['12', 12],
  [' 7 ', 7],
  ['', null],
])('a team size typed as %j is saved as %j', (typed, saved) => {
  expect(finishedPatch('organization', { teamSize: typed }).teamSize).toBe(saved)
})

test('finishing a step clears the text of a choice that was not taken, and says that no tool is wanted', () => {
  const welcome = { role: 'ceo', customRole: 'Wizard', experienceLevel: 'beginner' }
  expect(finishedPatch('welcome', welcome)).toEqual({ ...welcome, customRole: null })
  expect(finishedPatch('organization', { integrations: [], departments: [] })).toMatchObject({
    integrations: [],
    departments: null,
  })
})

test.each<[StepName[], string]>([
  [[], 'welcome'],
  [['welcome'], 'company'],
  [['welcome', 'organization'], 'company'],
  [['welcome', 'company', 'organization'], 'complete'],
])('with %j done, the next place is %s', (done, place) => {
  expect(openPlace(done)).toBe(place)
})

test.each([
  ['organization', 'in_progress', 'company'],
  ['welcome', 'in_progress', 'welcome'],
  ['nowhere', 'in_progress', 'company'],
  [undefined, 'in_progress', 'company'],
  ['welcome', 'completed', 'complete'],
] as const)('the address %s of a session %s leads to %s', (wanted, status, place) => {
  expect(allowedPlace(wanted, { status } as OnboardingSession, ['welcome'])).toBe(place)
})
