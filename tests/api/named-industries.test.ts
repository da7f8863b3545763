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
  .words({
    en: {
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
