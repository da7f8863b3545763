import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { readConfiguration } from '#lib/environment.ts'
import { createLog } from '#lib/observability/log.ts'
import { findFreePort } from '#server/embedded/postgres/postmaster.ts'
import { startServer } from '#server/start.ts'
import { COMPANIES } from './demo/companies.ts'
import { type Walked, walk } from './demo/walk.ts'

/** Walks real companies through the HTTP API of a server of its own, and shows what came of it. */

const BAR_WIDTH = 30

function progressBar(done: number): string {
  const filled = Math.round((BAR_WIDTH * done) / COMPANIES.length)
  return `[${'#'.repeat(filled)}${'.'.repeat(BAR_WIDTH - filled)}] ${done}/${COMPANIES.length}`
}

function report({ suggestions, completed }: Walked): string {
  const { company } = completed.stepData
  const { aiRecommendations: advice } = completed
  return [
    `${company?.name} (${completed.locale}, ${company?.size})`,
    `  suggested    ${suggestions
      .slice(0, 3)
      .map((entry) => `${entry.name} ${Math.round(entry.confidence * 100)} %`)
      .join(' · ')}`,
    `  saved        ${company?.industry}, ${completed.status}, revision ${completed.revision}`,
    ...advice.suggestedOKRs.map((okr) => `  recommended  ${okr.objective}`),
    `  next         ${advice.nextSteps.map((step) => step.title).join(' → ')}`,
  ].join('\n')
}

async function describeDatabase(connectionString: string): Promise<string[]> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  const { rows } = await client.query(`
    select 'users' as what, count(*) as rows from auth.users
    union all select 'sessions, ' || status, count(*) from public.onboarding_sessions group by status
    union all select 'sessions with recommendations', count(*) from public.onboarding_sessions
      where ai_recommendations is not null
    union all select 'edits, ' || kind, count(*) from onboarding.session_edits group by kind
    union all select 'industries', count(*) from public.industries
    order by 1`)
  await client.end()
  return rows.map(({ what, rows: count }) => `  ${String(count).padStart(5)}  ${what}`)
}

const dataDirectory = await mkdtemp(path.join(tmpdir(), 'firststep-demo-'))
const port = await findFreePort()
const configuration = readConfiguration({
  ...process.env,
  PORT: String(port),
  HOST: '127.0.0.1',
  PUBLIC_ORIGIN: undefined,
  DATABASE_URL: undefined,
  MIGRATION_DATABASE_URL: undefined,
  SUPABASE_URL: undefined,
  SUPABASE_JWT_ISSUER: undefined,
  DATA_DIR: dataDirectory,
  // Forty people sign up from one address within seconds.
  RATE_LIMIT_SCALE: '100',
  LOG_LEVEL: 'error',
})
const server = await startServer({ configuration, servesPages: false, log: createLog('error') })
try {
  const walked: Walked[] = []
  for (const [index, company] of COMPANIES.entries()) {
    walked.push(await walk(server.address, company, index))
    if (process.stderr.isTTY) process.stderr.write(`\r${progressBar(walked.length)}`)
  }
  if (process.stderr.isTTY) process.stderr.write('\n')
  console.log(walked.map(report).join('\n\n'))
  console.log(`\n${progressBar(walked.length)}`)
  console.log('\nThe database holds:')
  console.log((await describeDatabase(server.runtime.configuration.DATABASE_URL ?? '')).join('\n'))
  const completed = walked.filter((entry) => entry.completed.status === 'completed').length
  console.log(`\n${completed} completed sessions`)
  if (completed !== COMPANIES.length) process.exitCode = 1
} finally {
  await server.stop()
  await rm(dataDirectory, { recursive: true, force: true })
}
