import { randomUUID } from 'node:crypto'
import { defineFlow, field } from 'firststep'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type TestServer, type TestUser } from '#tests/support/test-server.ts'
import { save, start } from '#tests/support/wizard.ts'

const flow = defineFlow({ id: 'holding', version: 1 })
  .step('firms', {
    main: field.industry({ sealed: true }),
    firms: field.list({ name: field.text({ max: 40 }), industry: field.industry() }, { sealed: true }),
    since: field.date(),
  })
  .step(
    'branches',
    {
      kind: field.choice(['shop', 'other']),
      customKind: field.text({ max: 20 }),
      customIndustry: field.industry(),
      industry: field.industry(),
      when: field.date(),
      mail: field.email(),
      tree: field.list(
        {
          name: field.text({ max: 20 }),
          parent: field.text({ max: 20, required: false }),
          industry: field.industry({ required: false }),
        },
        { tree: { name: 'name', parent: 'parent' } },
      ),
    },
    (_, own) => ({
      fields: {
        customKind: { when: own.kind.is('other') },
        customIndustry: { when: own.kind.is('other') },
      },
    }),
  )
  .words({
    en: {
      branches: {
        title: 'Branches',
        fields: {
          kind: { label: 'Kind', choices: { shop: 'Shop', other: 'Other' } },
          customKind: 'Which kind',
          customIndustry: 'Their industry',
          industry: 'Industry',
          when: 'When',
          mail: 'Mail',
          tree: { label: 'Tree', fields: { name: 'Name', parent: 'Under', industry: 'Industry' } },
        },
      },
      firms: {
        title: 'Firms',
        fields: {
          main: 'Main industry',
          firms: { label: 'Firms', fields: { name: 'Name', industry: 'Industry' } },
          since: 'Since',
        },
      },
    },
  })

let server: TestServer
let user: TestUser
let id: string
beforeAll(async () => {
  server = await startTestServer({}, { flow })
  user = await server.createUser()
  id = await start(server, user)
})
afterAll(() => server?.stop())

test('industries are looked up wherever they stand, sealed or not, and told beside all else that is wrong', async () => {
  const firms = [
    { name: 'Sol', industry: 'cafes-bakeries' },
    { name: 'Luna', industry: 'moonshine-two' },
  ]
  const { status, body } = await save(server, user, id, 'firms', { main: 'no-such-thing', firms })
  expect(status).toBe(422)
  expect(body.errors.map(({ path, code }: { path: string; code: string }) => [path, code])).toEqual([
    ['/data/main', 'unknown_industry'],
    ['/data/firms/1/industry', 'unknown_industry'],
    ['/data/since', 'required'],
  ])
  const sound = { main: 'cafes-bakeries', firms: firms.slice(0, 1), since: '2020-01-01' }
  const saved = await save(server, user, id, 'firms', sound)
  expect(saved.body.data.stepData.firms).toEqual(sound)
})

const errorsOf = ({ body }: { body: { errors?: { path: string; code: string }[] } }) =>
  (body.errors ?? []).map(({ path, code }) => `${path} ${code}`)

test('a finishing save names every wrong field at once, in the order of the fields, whatever finds it', async () => {
  const data = {
    tree: [
      { name: 'A', parent: 'A' },
      { name: '', industry: 'moonshine' },
    ],
    customKind: 'x',
    fax: 1,
    kind: 'shop',
    when: 'soon',
    industry: 'no-such-thing',
  }
  const answer = await save(server, user, id, 'branches', data)
  expect([answer.status, answer.body.code]).toEqual([422, 'validation_failed'])
  expect(errorsOf(answer)).toEqual([
    '/data/customKind not_asked',
    '/data/industry unknown_industry',
    '/data/when invalid_format',
    '/data/mail required',
    '/data/tree/1/industry unknown_industry',
    '/data/tree/1/name too_small',
    '/data/tree/0/parent circular',
    '/data/fax unknown_field',
  ])
  const unasked = await save(server, user, id, 'branches', {
    ...{ kind: 'shop', customKind: 7, customIndustry: 'no-such-thing' },
    ...{ industry: 'cafes-bakeries', when: '2026-01-01', mail: 'a@example.com', tree: [] },
  })
  expect([unasked.body.code, ...errorsOf(unasked)]).toEqual([
    'not_asked',
    '/data/customKind not_asked',
    '/data/customIndustry not_asked',
  ])
})

test('a finishing save that is wrong changes nothing, and its opId is free for what is right', async () => {
  const opId = randomUUID()
  const sound = { main: 'cafes-bakeries', firms: [], since: '2020-01-01' }
  const saved = await save(server, user, id, 'firms', sound, { opId })
  const reused = await save(server, user, id, 'firms', { ...sound, since: '2021-01-01' }, { opId })
  expect([saved.status, reused.body.code]).toEqual([200, 'op_id_reused'])
  const other = randomUUID()
  const refused = await save(server, user, id, 'firms', { ...sound, since: 7 }, { opId: other })
  expect(errorsOf(refused)).toEqual(['/data/since invalid_type'])
  const taken = await save(server, user, id, 'firms', sound, { opId: other })
  expect([taken.status, taken.body.data.revision]).toEqual([200, saved.body.data.revision + 1])
})
