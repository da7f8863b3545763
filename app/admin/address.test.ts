import { expect, test } from 'vitest'
import { addressOf, givenIn, isTidy } from './address.ts'

test('what a form sends becomes an address that can be handed on', () => {
  const sent = { q: '', segment: ['size:small', '', 'industry:bakeries'], from: '2026-01-01', other: 'x' }
  expect(isTidy(sent)).toBe(false)
  const given = givenIn(sent, ['q', 'segment', 'from'])
  expect(given).toEqual({ segment: 'size:small,industry:bakeries', from: '2026-01-01' })
  expect(isTidy(given)).toBe(true)
  expect(addressOf('/admin', { ...given, cursor: undefined })).toBe(
    '/admin?segment=size%3Asmall%2Cindustry%3Abakeries&from=2026-01-01',
  )
  expect(addressOf('/admin', {})).toBe('/admin')
})
