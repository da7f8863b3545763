import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { readConfiguration } from '#lib/environment.ts'
import { createLog } from '#lib/observability/log.ts'
import { findFreePort } from '#server/embedded/postgres/postmaster.ts'
import { startServer } from '#server/start.ts'
import type { CommandContext, Outcome } from '../command.ts'
import { COMPANIES } from './companies.ts'
import { type Walked, walk } from './walk.ts'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Walks the companies through the HTTP API of a server that is removed afterwards, also when a signal ends the walk, and
 * tells what came of them.
 */
export async function runDemo({ environment, report }: CommandContext): Promise<Outcome> {
  const dataDirectory = await mkdtemp(path.join(tmpdir(), 'firststep-demo-'))
  const configuration = readConfiguration({
    ...environment,
    PORT: String(await findFreePort()),
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
  let isStopped = false
  const stop = () => {
    isStopped = true
  }
  for (const signal of SIGNALS) process.on(signal, stop)
  try {
    const server = await startServer({ configuration, servesPages: false, log: createLog('error') })
    try {
      const walked: Walked[] = []
      for (const [index, company] of COMPANIES.entries()) {
        if (isStopped) return STOPPED
        report(`${index} of ${COMPANIES.length} companies`)
        walked.push(await walk(server.address, company, index))
      }
      return await outcomeOf(walked, server.runtime.configuration.DATABASE_URL ?? '')
    } finally {
      await server.stop()
    }
  } finally {
    for (const signal of SIGNALS) process.off(signal, stop)
    await rm(dataDirectory, { recursive: true, force: true })
  }
}

const STOPPED: Outcome = {
  data: undefined,
  lines: [],
  findings: ['The demo was stopped, and its server removed.'],
}

async function outcomeOf(walked: readonly Walked[], connectionString: string): Promise<Outcome> {
  const rows = await countRows(connectionString)
  const completed = walked.filter((entry) => entry.completed.status === 'completed').length
  return {
    data: {
      companies: walked.map(({ suggestions, completed: session }) => ({ suggestions, session })),
      rows: Object.fromEntries(rows.map(({ what, count }) => [what, count])),
    },
    lines: [
      walked.map(tell).join('\n\n'),
      '',
      'The database holds:',
      ...rows.map(({ what, count }) => `  ${String(count).padStart(5)}  ${what}`),
      '',
      `${completed} completed sessions`,
    ],
    findings: completed === walked.length ? [] : [`${walked.length - completed} did not complete.`],
  }
}

function tell({ suggestions, completed }: Walked): string {
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

async function countRows(connectionString: string): Promise<{ what: string; count: number }[]> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  const { rows } = await client.query(`
    select 'users' as what, count(*)::integer from auth.users
    union all select 'sessions, ' || status, count(*) from public.onboarding_sessions group by status
    union all select 'sessions with recommendations', count(*) from public.onboarding_sessions
      where ai_recommendations is not null
    union all select 'edits, ' || kind, count(*) from onboarding.session_edits group by kind
    union all select 'industries', count(*) from public.industries
    order by 1`)
  await client.end()
  return rows.map(({ what, count }) => ({ what, count: Number(count) }))
}
