import { expect, test } from 'vitest'
import { classifyDatabaseError } from './database-errors.ts'

const raised = (code: string, message = '', severity = 'ERROR') =>
  Object.assign(new Error(message), { code, severity })

/** Codes that no test can make a real Postgres raise, or only at the price of the machine. */
const RARE: [string, Error, string][] = [
  ['53100, the disk is full', raised('53100'), 'unavailable'],
  ['53200, out of memory', raised('53200'), 'unavailable'],
  ['58030, an input or output error', raised('58030'), 'unavailable'],
  ['XX000, as poolers say', raised('XX000'), 'unavailable'],
  ['08P01, as poolers say', raised('08P01'), 'unavailable'],
  ['40003, committed or not', raised('40003'), 'unavailable'],
  ['55P04, an enum’s new value', raised('55P04'), 'other'],
  ['40002, a constraint at the commit', raised('40002'), 'other'],
  ['23505, a constraint', raised('23505'), 'other'],
  ['42501, a missing grant', raised('42501'), 'other'],
  ['42501, no right to connect', raised('42501', '', 'FATAL'), 'unavailable'],
  ['a certificate that ran out', raised('CERT_HAS_EXPIRED'), 'unavailable'],
  ['a certificate of nobody known', raised('DEPTH_ZERO_SELF_SIGNED_CERT'), 'unavailable'],
  ['a name that resolves to nothing', raised('EAI_AGAIN'), 'unavailable'],
  ['a defect of the program', raised('ERR_INVALID_ARG_TYPE'), 'other'],
  ['a plan that a migration made stale', raised('0A000', 'cached plan must not change result type'), 'retry'],
  ['a feature that is not there', raised('0A000'), 'other'],
]

test.each(RARE)('%s', (_name, error, kind) => {
  expect(classifyDatabaseError(error)).toBe(kind)
})
