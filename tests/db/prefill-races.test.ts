import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type TestServer, type TestUser } from '#tests/support/test-server.ts'
import { save } from '#tests/support/wizard.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ RATE_LIMIT_SCALE: '1000' })
})
afterAll(() => server.stop())

const start = (body: object, person: TestUser) =>
  server.call('POST', '/api/onboarding/start', { user: person, body })

/** By step, the fields that a race saves or fills; sealed and clear ones. */
const FIELDS = {
  company: ['name', 'description', 'website'],
  welcome: ['customRole'],
} as const
const value = (field: string, by: string) => (field === 'website' ? `https://${by}.example/` : by)

const field = fc.constantFrom(
  ...Object.entries(FIELDS).flatMap(([step, names]) => names.map((name) => ({ step, name }))),
)
const race = fc.array(
  fc.oneof(
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('save' as const), field, clears: fc.boolean() }) },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant('fill' as const),
        fields: fc.uniqueArray(field, { minLength: 1 }),
      }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('restart' as const) }) },
  ),
  { minLength: 4, maxLength: 14 },
)

test('a person’s typed answer is never replaced by a prefill, however many race', async () => {
  await fc.assert(
    fc.asyncProperty(race, async (acts) => {
      const person = await server.createUser()
      const { id } = (await start({ answers: { company: { name: 'first' } } }, person)).body.data
      await Promise.all(
        acts.map((act, place) => {
          if (act.kind === 'restart') return start({ restart: true }, person)
          if (act.kind === 'save') {
            const typed = act.clears ? null : value(act.field.name, `typed${place}`)
            return save(server, person, id, act.field.step, { [act.field.name]: typed }, { complete: false })
          }
          const answers: Record<string, Record<string, string>> = {}
          for (const { step, name } of act.fields)
            answers[step] = { ...answers[step], [name]: value(name, `known${place}`) }
          return start({ answers }, person)
        }),
      )
      await start(
        { answers: { company: { name: 'last', description: 'last' }, welcome: { customRole: 'last' } } },
        person,
      )
      const { sessions } = (await server.call('GET', '/api/onboarding/export', { user: person })).body.data
      // What each session ended with, and what its edits named, from the first to the last.
      const named = new Map<string, unknown>()
      for (const session of sessions) {
        const answers: Record<string, Record<string, unknown>> = {}
        for (const edit of session.edits) {
          if (edit.kind === 'saved')
            for (const [name, typed] of Object.entries(edit.patch)) named.set(`${edit.step}.${name}`, typed)
          if (edit.kind === 'prefilled')
            for (const [step, fields] of Object.entries(edit.patch as Record<string, object>))
              for (const name of Object.keys(fields))
                expect(named.has(`${step}.${name}`), `${step}.${name}`).toBe(false)
        }
        Object.assign(answers, session.stepData)
        for (const [place, typed] of named) {
          const [step = '', name = ''] = place.split('.')
          expect(answers[step]?.[name] ?? null, place).toBe(typed)
        }
      }
    }),
    { numRuns: 60 },
  )
})
