import { randomBytes, randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { defineFlow } from '../flow/define-flow.ts'
import { field } from '../flow/field.ts'
import { createFieldEncryption } from '../sealing/field-encryption.ts'
import { sealAnswers } from '../sealing/sealed-answers.ts'
import { foundByOf } from './found-by.ts'

const words = { en: { shop: { title: 'Shop', fields: { name: 'Name', tax: 'Tax number' } } } }
const flowOf = (version: number, tax: { sealed: true } | { findBy: true }) =>
  defineFlow({ id: 'found', version })
    .step('shop', { name: field.text({ max: 60, findBy: true }), tax: field.text({ max: 20, ...tax }) })
    .words(words as never)

test('what an older version has sealed is shown to nobody where the newest finds people by it', () => {
  const encryption = createFieldEncryption(`test:${randomBytes(32).toString('base64')}`)
  const [older, newest] = [flowOf(1, { sealed: true }), flowOf(2, { findBy: true })]
  const id = randomUUID()
  const stepData = sealAnswers(encryption, older as never, id, { shop: { name: 'Sol', tax: 'B12345678' } })
  const found = (flow: typeof older) => foundByOf(encryption, flow as never, { id, stepData } as never)
  expect(found(older)).toEqual({ shown: ['Sol'], hasHidden: false })
  // Of a version that nobody knows any more.
  expect(found(newest)).toEqual({ shown: ['Sol'], hasHidden: false })
})
