import pg from 'pg'

/** Lets `node scripts/db-report.ts` tell the slowest statements, where the cluster counts them. Repeating it is harmless. */
export async function provideStatementStatistics(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    const { rows } = await client.query(
      `select current_setting('shared_preload_libraries') like '%pg_stat_statements%' as counts`,
    )
    if (rows[0].counts)
      await client.query(
        'set client_min_messages = warning; create extension if not exists pg_stat_statements with schema extensions',
      )
  } finally {
    await client.end()
  }
}
