import { readFile, writeFile } from 'node:fs/promises'
import type pg from 'pg'
import { withOwnersConnection } from '#cli/database.ts'
import { failureOf } from '#cli/failure-line.ts'
import { planProblems, readPlans } from '#lib/db/query-plans.ts'
import { SECTIONS } from './db-report/sections.ts'

/**
 * Tells how the database fares: slowest statements, sizes, bloat, indexes, long transactions, and the plan of every
 * hot query. Exits 1 when a plan is not the expected one. `--write` takes the plans as the expected ones.
 */
const EXPECTED_FILE = 'ops/database/expected-plans.json'

async function report(client: pg.Client): Promise<number> {
  for (const { title, query, lacks } of SECTIONS) {
    console.log(`\n${title}`)
    const lacking = await lacks?.(client)
    if (lacking !== undefined) {
      console.log(`  not available: ${lacking}`)
      continue
    }
    const { rows } = await client.query(query)
    if (rows.length === 0) console.log('  none')
    else console.table(rows)
  }

  const plans = await readPlans(client)
  if (process.argv.includes('--write')) {
    await writeFile(EXPECTED_FILE, `${JSON.stringify(plans, null, 2)}\n`)
  }
  const problems = planProblems(plans, JSON.parse(await readFile(EXPECTED_FILE, 'utf8')))
  console.log(`\nPlans of ${Object.keys(plans).length} hot queries`)
  for (const problem of problems) console.log(`  DIFFERS  ${problem}`)
  if (problems.length === 0) console.log('  all as expected, none reads a table as a whole')
  return problems.length === 0 ? 0 : 1
}

try {
  process.exitCode = await withOwnersConnection(process.env, report)
} catch (error) {
  const { exitCode, line } = failureOf(error)
  console.error(line)
  process.exitCode = exitCode
}
