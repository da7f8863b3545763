import { randomBytes } from 'node:crypto'
import type pg from 'pg'
import type { ApiAnswer } from './documented-answers.ts'
import type { TestServer, TestUser } from './test-server.ts'
import { answerAll, save } from './wizard.ts'

export const newKey = () => randomBytes(32).toString('base64')

/** Answers in every field that is sealed. */
export const SECRETS = {
  welcome: { role: 'other', customRole: 'Chief Zebra Whisperer', experienceLevel: 'advanced' },
  company: {
    name: 'Aurora Foods',
    industry: 'other',
    customIndustry: 'Glow-in-the-dark pickles',
    size: 'small',
    description: 'We ferment under the full moon.\nNobody may know.',
    website: 'https://moonlit-pickles.example/secret-menu',
    logo: 'https://cdn.moonlit-pickles.example/logo.png',
  },
}

/** A session with every sensitive field and a finished last step. */
export async function secretSession(server: TestServer, owner: TestUser): Promise<string> {
  const id = await answerAll(server, owner)
  for (const [step, data] of Object.entries(SECRETS)) await save(server, owner, id, step, data)
  return id
}

export const askForAdvice = (server: TestServer, user: TestUser, sessionId: string): Promise<ApiAnswer> =>
  server.call('POST', '/api/onboarding/ai-suggestions', {
    user,
    body: { kind: 'recommendations', sessionId },
  })

/** Every row of every table of ours, as text: what a dump would hold. */
export async function dump(sql: pg.Pool): Promise<string> {
  const { rows } = await sql.query(
    `select format('select t::text as line from %I.%I as t', schemaname, tablename) as query from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema')`,
  )
  const tables: pg.QueryResult<{ line: string }>[] = await Promise.all(
    rows.map(({ query }) => sql.query(query)),
  )
  return tables.flatMap((table) => table.rows.map(({ line }) => line)).join('\n')
}
