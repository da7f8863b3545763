import { createHash, randomUUID } from 'node:crypto'
import type pg from 'pg'
import { askedOf } from '#lib/flow/asked.ts'
import { schemaOf } from '#lib/flow/field-schema.ts'
import { type Flow, findField, type UntypedAnswers } from '#lib/flow/flow.ts'
import { judgeStep } from '#lib/flow/judge.ts'
import { keptConsentKey } from '#lib/flow/kept-consent.ts'
import type { FieldEncryption } from '#lib/sealing/field-encryption.ts'
import { sealAnswers } from '#lib/sealing/sealed-answers.ts'
import { judgeAnswers } from '#lib/versions/judged-answers.ts'
import { randomAnswers } from '#tests/flow/random-answers.ts'
import type { Chance } from '#tests/flow/seeded.ts'

export interface Planted {
  id: string
  userId: string
  state: 'live' | 'completed' | 'abandoned' | 'expired'
  answers: UntypedAnswers
  completedSteps: string[]
}

/** Answers as drafts may hold them, asked or not, with what is kept of consents. */
function draftAnswers(chance: Chance, flow: Flow): UntypedAnswers {
  const answers: UntypedAnswers = {}
  for (const [step, given] of Object.entries(randomAnswers(chance, flow)))
    for (const [name, value] of Object.entries(given ?? {})) {
      const field = findField(flow, step, name)
      const result = field && schemaOf(field, 'draft').safeParse(value)
      if (!result?.success || result.data === null || result.data === undefined) continue
      answers[step] = { ...answers[step], [name]: result.data }
      if (field?.kind !== 'consent' || result.data !== true) continue
      const textDigest = createHash('sha256').update(name).digest('hex')
      const proof = { at: '2026-01-01T00:00:00.000Z', locale: 'en', textDigest }
      answers[step] = { ...answers[step], [keptConsentKey(name)]: proof }
    }
  return answers
}

/** Plants sessions of a version in every state that there is, as requests would have left them. */
export async function plantSessions(
  sql: pg.Pool,
  {
    flow,
    encryption,
    chance,
    count,
  }: { flow: Flow; encryption: FieldEncryption; chance: Chance; count: number },
): Promise<Planted[]> {
  const planted = Array.from({ length: count }, (): Planted => {
    const answers = draftAnswers(chance, flow)
    const { path } = askedOf(flow, answers)
    const completedSteps = path.filter(
      (step) => chance.in100(75) && judgeStep(flow, step, answers).length === 0,
    )
    const state = chance.in100(70) ? 'live' : chance.pick(['completed', 'abandoned', 'expired'] as const)
    return { id: randomUUID(), userId: randomUUID(), state, answers, completedSteps }
  })
  await sql.query(
    `insert into auth.users (id, aud, role, email)
     select id, 'authenticated', 'authenticated', id || '@example.com' from unnest($1::uuid[]) as id`,
    [planted.map(({ userId }) => userId)],
  )
  await sql.query(
    `insert into public.onboarding_sessions (id, user_id, status, flow, definition_version, current_step, completed_steps,
       path, step_data, labels, advice_digests, revision, completed_at, closed_reason, updated_at, expires_at, field_revisions)
     select id, "userId", status, $2, $3, "currentStep", "completedSteps", path, "stepData", labels, "adviceDigests", 3,
       case when status = 'completed' then now() - interval '1 day' end,
       case when status = 'abandoned' then 'deleted' end, now() - interval '2 days', "expiresAt", "fieldRevisions"
     from jsonb_to_recordset($1) as s (id uuid, "userId" uuid, status text, "currentStep" integer, "completedSteps" text[],
       path text[], "stepData" jsonb, labels jsonb, "adviceDigests" jsonb, "expiresAt" timestamptz, "fieldRevisions" jsonb)`,
    [JSON.stringify(planted.map((one) => rowOf(flow, encryption, one))), flow.id, flow.version],
  )
  return planted
}

const STATUSES = {
  live: 'in_progress',
  completed: 'completed',
  abandoned: 'abandoned',
  expired: 'in_progress',
}
const DAY_MS = 86_400_000

function rowOf(flow: Flow, encryption: FieldEncryption, { id, userId, state, ...standing }: Planted) {
  const { answers } = standing
  return {
    id,
    userId,
    status: STATUSES[state],
    ...judgeAnswers({ encryption, flow }, id, standing),
    stepData: sealAnswers(encryption, flow, id, answers),
    expiresAt: new Date(Date.now() + (state === 'expired' ? -1 : 5) * DAY_MS),
    fieldRevisions: Object.fromEntries(
      Object.entries(answers).map(([step, given]) => [
        step,
        Object.fromEntries(Object.keys(given).map((field) => [field, 2])),
      ]),
    ),
  }
}
