import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import type { FieldEncryption } from '#lib/sealing/field-encryption.ts'
import { sealAnswers } from '#lib/sealing/sealed-answers.ts'
import { judgeAnswers } from '#lib/versions/judged-answers.ts'
import one from './one.ts'

const SIZES = ['small', 'large', 'huge']

/** The answers of the shop of a number; every third was huge. */
export const answersOf = (number: number) => ({
  shop: { title: `Shop ${number}`, fax: `+${number}`, size: SIZES[number % 3] },
  bank: { account: `ES${number}` },
})

/** Plants live sessions of the first version with both steps finished, one a user; their ids by number. */
export async function plantShops(
  sql: Pick<pg.Pool, 'query'>,
  encryption: FieldEncryption,
  count: number,
  answers: (number: number) => Record<string, Record<string, unknown>> = answersOf,
): Promise<string[]> {
  const rows = Array.from({ length: count }, (_, number) => {
    const id = randomUUID()
    const standing = { answers: answers(number), completedSteps: ['shop', 'bank'] }
    const stepData = sealAnswers(encryption, one, id, standing.answers)
    return { id, userId: randomUUID(), stepData, ...judgeAnswers({ encryption, flow: one }, id, standing) }
  })
  await sql.query(
    `insert into auth.users (id, aud, role, email)
     select id, 'authenticated', 'authenticated', id || '@example.com' from unnest($1::uuid[]) as id`,
    [rows.map(({ userId }) => userId)],
  )
  await sql.query(
    `insert into public.onboarding_sessions (id, user_id, flow, current_step, completed_steps, path, step_data, labels,
       field_revisions)
     select id, "userId", 'shop', "currentStep", "completedSteps", path, "stepData", labels,
       '{"shop": {"title": 1, "fax": 1, "size": 1}, "bank": {"account": 1}}'
     from jsonb_to_recordset($1) as s (id uuid, "userId" uuid, "currentStep" integer, "completedSteps" text[],
       path text[], "stepData" jsonb, labels jsonb)`,
    [JSON.stringify(rows)],
  )
  return rows.map(({ id }) => id)
}
