import { expect, test } from 'vitest'
import { nodeTooOld } from './node-version.ts'

test.each(['18.20.4', '20.20.2', '22.17.1'])('Node %s is told what is needed, in one line', (version) => {
  expect(nodeTooOld(version)).toBe(`Firststep needs Node 22.18 or later (this is ${version}).`)
})

test.each(['22.18.0', '23.0.0', '24.4.1'])('Node %s will do', (version) => {
  expect(nodeTooOld(version)).toBeUndefined()
})
