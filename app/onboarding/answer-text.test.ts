import { expect, test } from 'vitest'
import { sayIn } from '#client/wizard/texts.ts'
import type { OutlineField } from '#lib/flow/outline.ts'
import { wizardTexts } from '#tests/support/wizard-texts.ts'
import { answerParts, answerText } from './answer-text.tsx'

const texts = wizardTexts('es')
const reader = { texts, say: sayIn(texts), industryName: (slug: string) => slug }
const text = (name: string): OutlineField => ({ name, kind: 'text', label: name, required: true })
const places: OutlineField = {
  name: 'places',
  kind: 'list',
  label: 'Places',
  required: true,
  fields: [text('name'), text('city')],
}

test('each thing that somebody said goes in its own direction, whatever stands beside it', () => {
  const parts = answerParts(
    places,
    [
      { name: 'Taller', city: 'Toledo' },
      { name: 'متجر', city: 'Toledo' },
    ],
    reader,
  )
  const said = parts.filter(({ isAnswer }) => isAnswer).map((part) => part.text)
  expect(said).toEqual(['Taller', 'Toledo', 'متجر', 'Toledo'])
  expect(answerText(places, [{ name: 'متجر', city: 'Toledo' }], reader)).toBe('متجر (Toledo)')
})
