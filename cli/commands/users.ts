import type pg from 'pg'
import { ownsAuthSchema } from '#lib/db/bootstrap/prepare-plain-postgres.ts'
import { recordAct } from '../acting.ts'
import { action, type Command, type CommandContext, type Outcome } from '../command.ts'
import { withConnection } from '../database.ts'
import { findKeyRing } from '../key-ring.ts'
import { text } from '../shapes.ts'
import { WrongUse } from '../wrong-use.ts'

const EMAIL = { kind: 'word', takes: 'EMAIL', shape: text, summary: 'the address of the sign-up' } as const

const granted = (role: string) => `coalesce(raw_app_meta_data, '{}') || '{"role": "${role}"}'`
const REVOKED = `raw_app_meta_data - 'role'`

const OF_A_PROJECT = `SUPABASE_URL is set, so that accounts have their roles in that Supabase project: set app_metadata.role there, in its SQL editor with "update auth.users set raw_app_meta_data = coalesce(raw_app_meta_data, '{}') || '{"role": "admin"}' where email = '…'"; the next token carries it.`

/** On the embedded sign-in's users alone: on a Supabase project they belong to its Auth, wherever the answers stand. */
async function withUsers<Result>(
  { environment }: CommandContext,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  if (environment.SUPABASE_URL) throw new WrongUse(OF_A_PROJECT)
  return withConnection(environment, async (client) => {
    if (await ownsAuthSchema(client)) return work(client)
    throw new WrongUse(
      'This database is a Supabase project or not prepared yet: set app_metadata in the Supabase dashboard, or start the server once.',
    )
  })
}

async function changeRole(
  context: CommandContext,
  email: string,
  { command, value, outcome, role }: { command: string; value: string; outcome: string; role: string | null },
): Promise<Outcome> {
  // A key ring that is wrong is refused before anything is done.
  await findKeyRing(context.environment)
  const { rows } = await withUsers(context, (client) =>
    client.query<{ id: string }>(
      `update auth.users set raw_app_meta_data = ${value}, updated_at = now()
       where email = lower($1) and deleted_at is null returning id`,
      [email],
    ),
  )
  for (const { id } of rows) await recordAct(context.environment, { command, subject: id, details: { role } })
  if (rows.length === 0)
    return { data: null, lines: [], findings: [`There is no user ${email}: sign up first.`] }
  return {
    data: { email, role },
    lines: [`${email} ${outcome}, from the next sign-in or token refresh on.`],
  }
}

/** Who signed up with the embedded sign-in, and who of them is an operator. */
export const users: Command = {
  name: 'users',
  summary: 'Lists who signed up with the embedded sign-in, and says who is an operator.',
  actions: {
    list: action({
      summary: 'Lists address, role and sign-up of every user, the oldest first.',
      example: 'users list --json',
      inputs: {},
      async run(context) {
        const { rows } = await withUsers(context, (client) =>
          client.query<{ email: string | null; role: string | null; createdAt: Date | null }>(
            `select email, raw_app_meta_data ->> 'role' as role, created_at as "createdAt"
             from auth.users where deleted_at is null order by created_at, id`,
          ),
        )
        return {
          data: rows,
          lines: rows.map(({ email, role, createdAt }) =>
            [email ?? '(anonymous)', role ?? '-', createdAt?.toISOString() ?? '-'].join('\t'),
          ),
        }
      },
    }),
    'grant-admin': action({
      summary: 'Lets a user see the figures and act for people, from the next token on.',
      example: 'users grant-admin ana@example.com',
      inputs: { email: EMAIL },
      run: (context, { email }) =>
        changeRole(context, email, {
          command: 'users grant-admin',
          value: granted('admin'),
          outcome: 'is an admin',
          role: 'admin',
        }),
    }),
    'grant-support': action({
      summary: 'Lets a user find sessions and act for people, without erasing, from the next token on.',
      example: 'users grant-support ana@example.com',
      inputs: { email: EMAIL },
      run: (context, { email }) =>
        changeRole(context, email, {
          command: 'users grant-support',
          value: granted('support'),
          outcome: 'helps people',
          role: 'support',
        }),
    }),
    'grant-analyst': action({
      summary: 'Lets a user see the figures and nothing else, from the next token on.',
      example: 'users grant-analyst ana@example.com',
      inputs: { email: EMAIL },
      run: (context, { email }) =>
        changeRole(context, email, {
          command: 'users grant-analyst',
          value: granted('analyst'),
          outcome: 'sees the figures',
          role: 'analyst',
        }),
    }),
    'revoke-admin': action({
      summary: 'Takes whatever role of these away.',
      example: 'users revoke-admin ana@example.com',
      inputs: { email: EMAIL },
      run: (context, { email }) =>
        changeRole(context, email, {
          command: 'users revoke-admin',
          value: REVOKED,
          outcome: 'is no operator any more',
          role: null,
        }),
    }),
  },
}
