import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '#tests/support/test-server.ts'
import { command, play } from './plan-play.ts'

/** A sample of what `npm run test:faults -- model` plays. */
const RUNS = Number(process.env.PLAN_MODEL_RUNS ?? 40)
const LANES = 4

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ RATE_LIMIT_SCALE: '100000' })
})
afterAll(() => server.stop())

const property = () =>
  fc.asyncProperty(fc.array(command, { minLength: 1, maxLength: 9 }), (commands) => play(server, commands))

test(
  `two tabs, late, repeated and lost requests never lose a change of a plan, and no renewal does, in ${RUNS} runs`,
  async () => {
    const lanes = Array.from({ length: LANES }, () =>
      fc.assert(property(), { numRuns: Math.ceil(RUNS / LANES) }),
    )
    await Promise.all(lanes)
  },
  120_000 + RUNS * 1_500,
)

/** Statements that lose what a person made, in ways that hand-written examples overlook. */
const BROKEN: Record<string, { function: string; from: string; to: string }> = {
  'a change of one field sets others': {
    function: 'change_plan_item',
    from: `coalesce(v_patch ->> 'state', i.state)`,
    to: `coalesce(v_patch ->> 'state', 'suggested')`,
  },
  'a conflict is judged by the whole item': {
    function: 'change_plan_item',
    from: `where (i.field_revisions ->> field)::integer > v_base`,
    to: `where (select max(value::integer) from pg_catalog.jsonb_each_text(i.field_revisions)) > v_base`,
  },
  'an opId is not kept': {
    function: 'note_plan_edit',
    from: `(p_edit ->> 'opId')::uuid`,
    to: 'null',
  },
}

test.each(Object.entries(BROKEN))(
  'the model notices when %s',
  async (_, broken) => {
    const { rows } = await server.sql.query(
      `select pg_get_functiondef(('onboarding.' || $1)::regproc) as original`,
      [broken.function],
    )
    const { original } = rows[0]
    expect(original).toContain(broken.from)
    await server.sql.query(original.replace(broken.from, broken.to))
    try {
      const result = await fc.check(property(), { numRuns: 300, endOnFailure: true })
      expect(result.failed).toBe(true)
    } finally {
      await server.sql.query(original)
    }
  },
  600_000,
)
