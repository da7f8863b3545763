import pg from 'pg'
import { describe, expect, test } from 'vitest'
import { searchForCanaries } from '#lib/db/canary-search.ts'
import { eraseUser } from '#lib/db/statements/retention.ts'
import { rotateKeys } from '#lib/jobs/key-rotation.ts'
import { createFieldEncryption } from '#lib/sealing/field-encryption.ts'
import {
  act,
  agent,
  createUser,
  databases,
  eachOnItsOwnDatabase,
  encryption,
  files,
  key,
  mark,
  OLD,
  rows,
  sql,
  tamper,
  userId,
  verify,
} from '#tests/support/audit-trails.ts'

eachOnItsOwnDatabase()

describe('erasing a person', () => {
  const leftOf = async (canaries: string[]) => {
    const client = new pg.Client({ connectionString: files.connectionString })
    await client.connect()
    const { findings } = await searchForCanaries(client, canaries, encryption).finally(() => client.end())
    return findings.map(({ column }) => column)
  }

  test.each([
    ['by command', (id: string) => databases[0]!.asJobs(eraseUser(id))],
    ['with the account', (id: string) => sql.query('delete from auth.users where id = $1', [id])],
  ])('%s removes values and salts, and leaves digests that verify', async (_how, erase) => {
    const other = await createUser()
    await act(2)
    await act(2, { subject: other })
    await act(1)
    await erase(userId)
    const written = await rows()
    expect(written.map(({ subject }) => subject)).toEqual([null, null, other, other, null])
    for (const row of written.filter(({ subject }) => subject === null))
      expect(row).toMatchObject({ reason: null, details: null, salt: null, actor: 'service:billing' })
    expect(await leftOf([userId])).toEqual([])
    expect(await verify()).toMatchObject({ verified: 5, erased: 3 })
    expect((await verify()).fault).toBeUndefined()
    await tamper(`update onboarding.audit set actor = 'service:other' where id = 2`)
    expect((await verify()).fault).toBe('Row 2 was changed, or put in.')
  })
})

describe('a change of keys', () => {
  const NEW = key('new')
  const both = createFieldEncryption(`${NEW},${OLD}`)
  const rotate = () => rotateKeys({ database: databases[0]!, encryption: both })

  test('proves the same links anew, until the old key may leave', async () => {
    await databases[0]!.asJobs({
      name: 'x',
      text: `insert into onboarding.encryption_keys (key_id, canary) values ('old', 'x')`,
      values: [],
    })
    await act(5)
    const links = (await rows()).map(({ link }) => link)
    await act(2, { keys: both })
    expect((await verify(both)).fault).toBeUndefined()
    await expect(verify(createFieldEncryption(NEW))).rejects.toThrow('no key "old"')
    const report = await rotate()
    expect(report.rewritten['onboarding.audit.proof']).toBe(5)
    expect([report.unreadable, report.retiredKeyIds]).toEqual([[], ['old']])
    expect((await rows()).slice(0, 5).map(({ link }) => link)).toEqual(links)
    const alone = createFieldEncryption(NEW)
    expect(await verify(alone)).toMatchObject({ verified: 7 })
    await act(1, { keys: alone })
    expect((await verify(alone)).fault).toBeUndefined()
  })

  test('proves the row of the count anew where nobody has written since', async () => {
    await act(3)
    await rotate()
    expect((await verify(createFieldEncryption(NEW))).fault).toBeUndefined()
  })

  test('gives nothing a proof that was changed, and says so', async () => {
    await act(6)
    await tamper(`update onboarding.audit set reason = 'another' where id = 4`)
    const report = await rotate()
    expect(report.unreadable).toEqual(['onboarding.audit 4'])
    expect((await rows()).map(({ key_id }) => key_id)).toEqual(['new', 'new', 'new', 'old', 'old', 'old'])
    expect((await verify(both)).fault).toBe('Row 4 was changed, or put in.')
    await tamper(`update onboarding.audit_head set link = 'x'`)
    await tamper(`delete from onboarding.audit where id >= 4; update onboarding.audit_head set count = 3`)
    expect((await rotate()).unreadable).toEqual(['onboarding.audit_head'])
  })

  test('beside writers leaves one chain', async () => {
    await act(30)
    const writing = Array.from({ length: 60 }, (_, place) =>
      agent({ database: databases[place % 2]!, keys: both }).run(mark(`field ${place}`)),
    )
    const [report] = await Promise.all([rotate(), ...writing])
    expect(report.unreadable).toEqual([])
    expect(await verify(createFieldEncryption(NEW))).toMatchObject({ verified: 90 })
  })
})
