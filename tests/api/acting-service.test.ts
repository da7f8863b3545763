import { expect, test } from 'vitest'
import { createFirststep } from '#lib/firststep.ts'

const firststep = createFirststep({ environment: {} })

test.each<[says: string, actor: unknown]>([
  ['as() takes who acts', undefined],
  ['as() takes who acts', 'crm'],
  ['as(): kind must be', { id: 'crm' }],
  ['as(): kind must be', { kind: 'person', id: 'crm' }],
  ['as(): id must be', { kind: 'service' }],
  ['as(): id must be', { kind: 'service', id: '' }],
  ['as(): id must be', { kind: 'service', id: 'x'.repeat(5000) }],
  ['as(): id must be', { kind: 'service', id: 'a\0b' }],
  ['as(): id must be', { kind: 'service', id: 7 }],
  ['as(): reason must be', { kind: 'service', id: 'crm', reason: 'two\nlines' }],
  ['as(): reason must be', { kind: 'service', id: 'crm', reason: 'x'.repeat(201) }],
  ['as(): reason must be', { kind: 'service', id: 'crm', reason: null }],
])('a service that the audit trail could not name is refused at the call: %s (%#)', (says, actor) => {
  const call = () => firststep.as(actor as never)
  expect(call).toThrow(TypeError)
  expect(call).toThrow(says)
})

test('a service with a name, and a reason of two hundred characters, may act', () => {
  firststep.as({ kind: 'service', id: 'crm' }).user('x')
  firststep.as({ kind: 'service', id: 'crm:eu-1', reason: 'é'.repeat(200) }).user('x')
})
