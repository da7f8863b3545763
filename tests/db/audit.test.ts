import { beforeEach, describe, expect, test } from 'vitest'
import { rotateKeys } from '#lib/jobs/key-rotation.ts'
import { createAuditTrail } from '#lib/operators/audit-trail.ts'
import { createRequestDatabase } from '#lib/postgres/request-database.ts'
import { ledBy } from '#lib/postgres/statement.ts'
import { createFieldEncryption } from '#lib/sealing/field-encryption.ts'
import {
  act,
  agent,
  breaks,
  databases,
  eachOnItsOwnDatabase,
  encryption,
  key,
  mark,
  NO_CHARGES,
  OLD,
  rows,
  sql,
  tamper,
  userId,
  verify,
  WRITES,
} from '#tests/support/audit-trails.ts'

eachOnItsOwnDatabase()

test('each act of two processes at once is one row, and together they are one chain', async () => {
  let next = 0
  async function work(): Promise<void> {
    while (next < 200) {
      const place = next++
      const database = databases[place % 2]!
      await agent({ actor: `service:s${place % 3}`, database }).run(mark(`field ${place}`))
    }
  }
  // No more at once than come through on a slow machine in the time that a lock is waited for.
  await Promise.all(Array.from({ length: 8 }, work))
  const written = await rows()
  expect(written.map(({ id }) => Number(id))).toEqual(Array.from({ length: 200 }, (_, place) => place + 1))
  expect(new Set(written.map(({ details }) => details.field)).size).toBe(200)
  expect(written[0]).toMatchObject({
    actor: expect.stringMatching(/^service:s[012]$/),
    action: 'test.marked',
    subject: userId,
    reason: 'the contract is signed',
    follows_break: false,
    key_id: 'old',
  })
  expect(await verify()).toMatchObject({ verified: 200, erased: 0, newest: { id: 200 } })
  expect((await verify()).fault).toBeUndefined()
  expect(breaks).toBe(0)
})

describe('verify names the first row that was', () => {
  beforeEach(() => act(9))

  const changes: [string, string][] = [
    ['at', `at = at + interval '1 microsecond'`],
    ['actor', `actor = 'service:other'`],
    ['action', `action = 'test.unmarked'`],
    ['subject', `subject = gen_random_uuid()`],
    ['reason', `reason = 'none'`],
    ['reason, taken away', 'reason = null'],
    ['details', `details = details || '{"field": "another"}'`],
    ['salt', `salt = salt || 'x'`],
    ['digests', `digests = digests || '{"reason": "x"}'`],
    ['follows_break', 'follows_break = true'],
    ['link', `link = 'x'`],
    ['proof', `proof = 'x'`],
    ['values, where digests stay', `subject = null, reason = null, details = '{}'`],
  ]
  test.each(changes)('changed: %s', async (_column, change) => {
    await tamper(`update onboarding.audit set ${change} where id = 5`)
    await tamper(`update onboarding.audit set actor = 'service:later' where id = 8`)
    expect(await verify()).toMatchObject({ verified: 4, fault: 'Row 5 was changed, or put in.' })
  })

  test('changed, with every link after it made anew by who has no key', async () => {
    const forger = createFieldEncryption(key('old'))
    await tamper(
      'delete from onboarding.audit where id >= 5; update onboarding.audit_head set count = 4, link = (select link from onboarding.audit where id = 4)',
    )
    await act(5, { keys: forger })
    expect(await verify()).toMatchObject({ verified: 4, fault: 'Row 5 was changed, or put in.' })
  })

  test.each([1, 5, 9])('taken away: %i', async (id) => {
    await tamper(`delete from onboarding.audit where id = ${id}`)
    expect(await verify()).toMatchObject({ verified: id - 1, fault: `Row ${id} was taken away.` })
  })

  test('taken away, with those after it moved up', async () => {
    await tamper(
      `delete from onboarding.audit where id = 5; update onboarding.audit set id = id - 1 where id > 5`,
    )
    expect((await verify()).fault).toBe('Row 5 was changed, or put in.')
  })

  test('taken away with the row of the count', async () => {
    await tamper('delete from onboarding.audit; delete from onboarding.audit_head')
    expect((await verify()).fault).toBe('The row of the count was taken away.')
  })

  test('taken away last, with the count lowered', async () => {
    await tamper(`delete from onboarding.audit where id = 9;
      update onboarding.audit_head set count = 8, link = (select link from onboarding.audit where id = 8)`)
    expect((await verify()).fault).toBe('The row of the count was changed.')
    // Whoever writes next does not mend it: his row tells for ever.
    await act(2)
    expect(breaks).toBe(1)
    expect((await verify()).fault).toBe('Row 9 was written after the row of the count had been changed.')
  })

  test('taken away last, with the count as it once was, where its link was noted', async () => {
    const [before] = await rows('onboarding.audit_head')
    const noted = (await verify()).newest
    await act(1)
    const later = (await verify()).newest
    await tamper(`delete from onboarding.audit where id = 10; update onboarding.audit_head
      set count = 9, link = '${before.link}', proof = '${before.proof}'`)
    expect((await verify()).fault).toBeUndefined()
    expect((await verify(encryption, noted)).fault).toBeUndefined()
    expect((await verify(encryption, later)).fault).toBe('Row 10 was taken away.')
    await act(1)
    expect((await verify(encryption, later)).fault).toBe('Row 10 is not the one whose link was noted.')
  })

  const copy = (id: number) => `insert into onboarding.audit
    select (jsonb_populate_record(a, jsonb_build_object('id', ${id}))).* from onboarding.audit a where a.id = 3`
  test('put in at the end', async () => {
    await tamper(copy(10))
    expect(await verify()).toMatchObject({ verified: 9, fault: 'Row 10 was put in.' })
  })
  test('put in between', async () => {
    await tamper(`update onboarding.audit set id = id + 100 where id >= 5;
      update onboarding.audit set id = id - 99 where id > 100; ${copy(5)};
      update onboarding.audit_head set count = 10`)
    expect(await verify()).toMatchObject({ verified: 4, fault: 'Row 5 was changed, or put in.' })
  })

  test('nobody’s, in a trail that is as it was written', async () => {
    expect((await verify()).fault).toBeUndefined()
  })
})

test('a trail of more rows than are read at once is one chain too, to its last batch', async () => {
  for (let count = 0; count < 3; count++)
    await agent().run(...Array.from({ length: 350 }, (_, place) => mark(`field ${place}`)))
  expect(await verify()).toMatchObject({ verified: 1_050, newest: { id: 1_050 } })
  await tamper(`update onboarding.audit set actor = 'service:other' where id = 1003`)
  expect(await verify()).toMatchObject({ verified: 1_002, fault: 'Row 1003 was changed, or put in.' })
  const report = await rotateKeys({
    database: databases[0]!,
    encryption: createFieldEncryption(`${key('new')},${OLD}`),
  })
  expect(report).toMatchObject({
    rewritten: { 'onboarding.audit.proof': 1_002 },
    unreadable: ['onboarding.audit 1003'],
  })
})

describe('nobody changes the trail by mistake, the owner neither:', () => {
  test.each([
    `update onboarding.audit set reason = 'another'`,
    `update onboarding.audit set subject = gen_random_uuid()`,
    'update onboarding.audit set details = null, salt = null, subject = null, id = 7',
    'delete from onboarding.audit',
    'truncate onboarding.audit',
    'update onboarding.audit_head set count = 0',
    'update onboarding.audit_head set count = count + 2',
    `update onboarding.audit_head set link = 'x'`,
    'delete from onboarding.audit_head',
    'truncate onboarding.audit_head',
  ])('%s', async (statement) => {
    await act(1)
    await expect(sql.query(statement)).rejects.toMatchObject({ code: '23514' })
    expect((await verify()).fault).toBeUndefined()
  })
})

describe('a transaction for somebody else', () => {
  const marks = () => rows(`onboarding.rate_limits`)

  test('that changes anything without saying what is refused by Postgres', async () => {
    const silent = { ...mark('silent', { text: WRITES }), act: undefined }
    await expect(agent().run(silent)).rejects.toMatchObject({ code: '25006' })
    expect(await marks()).toEqual([])
    await agent().run(mark('told', { text: WRITES }))
    expect([(await marks()).length, (await rows()).length]).toEqual([1, 1])
  })

  test('that has done nothing leaves no row', async () => {
    const idle = { ...mark('idle'), act: () => undefined }
    expect(await agent().run(idle)).toEqual([[{ name: 'idle' }]])
    expect(await rows()).toEqual([])
  })

  test('whose row cannot be written has done nothing', async () => {
    await tamper(`insert into onboarding.audit (id, at, actor, action, digests, follows_break, link, key_id, proof)
      values (1, now(), 'a', 'b', '{}', false, '', 'old', '')`)
    await expect(agent().run(mark('lost', { text: WRITES }))).rejects.toMatchObject({ code: '23505' })
    expect(await marks()).toEqual([])
    // The connection is fit for the next.
    expect(await databases[0]!.asUser({ id: userId }, ledBy(userId, mark('next')))).toEqual([
      [{ name: 'next' }],
    ])
  })

  test('whose process stands still between its steps gives way to others, and has done nothing', async () => {
    const stalled = createRequestDatabase(databases[0]!, { id: userId }, NO_CHARGES, {
      ...createAuditTrail(
        { encryption, onBreak: () => undefined },
        { actor: 'service:slow', reason: null },
        userId,
      ),
      write() {
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1_500)
        return []
      },
    })
    await expect(stalled.run(mark('stalled', { text: WRITES }))).rejects.toMatchObject({
      code: 'unavailable',
    })
    expect(await marks()).toEqual([])
    await act(1)
    expect((await verify()).verified).toBe(1)
  })

  test('is refused where the ring lacks the key of the newest row', async () => {
    await act(1)
    const lost = agent({ keys: createFieldEncryption(key('new')) })
    await expect(lost.run(mark('x', { text: WRITES }))).rejects.toMatchObject({ code: 'unavailable' })
    expect(await marks()).toEqual([])
  })
})
