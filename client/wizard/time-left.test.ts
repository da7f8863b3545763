import { expect, test } from 'vitest'
import type { OnboardingSession } from '../../lib/flow/session.ts'
import { wizardTexts } from '../../tests/support/wizard-texts.ts'
import type { QueueState } from '../queue-types.ts'
import { LeftAnswers } from './left-answers.ts'
import { minutesLeft } from './time-left.ts'

const texts = wizardTexts('en')
const steps = texts.outline.steps.map(({ name }) => name)
const queue = { waiting: [], refused: [] } as unknown as QueueState
const answers = new LeftAnswers({ id: 'session', stepData: {} } as unknown as OnboardingSession, queue, texts)

test('what is left takes less time with every step that is done, and never none', () => {
  const left = (done: number) => minutesLeft(texts, answers, steps.slice(0, done))
  expect(left(0)).toBeGreaterThan(left(steps.length - 1))
  expect(left(steps.length - 1)).toBe(1)
})
