import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Database, Statement } from '../postgres/database.ts'
import { headOver } from '../sealing/audit-chain.ts'
import { createFieldEncryption } from '../sealing/field-encryption.ts'
import { proveAuditAnew } from './audit-proving.ts'

test.each([
  [100, []],
  [101, ['onboarding.audit_head']],
])('a head that others move until it is read the %ith time, of 100, leaves %j', async (last, left) => {
  const key = (id: string) => `${id}:${randomBytes(32).toString('base64')}`
  const old = key('old')
  const head = headOver(createFieldEncryption(old), 7, 'link')
  const row = { ...head, key_id: head.keyId }
  let tries = 0
  const database = {
    async asJobs({ name }: Statement) {
      if (name === 'audit.read') return [[]]
      if (name === 'audit.read_head') return [[{ ...row, keyId: head.keyId }]]
      return [++tries === last ? [{}] : []]
    },
  } as unknown as Pick<Database, 'asJobs'>
  const encryption = createFieldEncryption(`${key('new')},${old}`)
  expect(await proveAuditAnew({ database, encryption })).toEqual({ rewritten: 0, unreadable: left })
  expect(tries).toBe(100)
})
