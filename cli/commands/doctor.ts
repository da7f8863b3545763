import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type pg from 'pg'
import { differences, generateFiles } from '#lib/db/doctor/drift.ts'
import { examine } from '#lib/db/doctor/examine.ts'
import { findLateJobs, type LateJob } from '#lib/operators/late-jobs.ts'
import { type Engine, findEngine } from '#lib/postgres/engine.ts'
import { action, type Command } from '../command.ts'
import { withOwnedDatabase, withOwnersConnection } from '../database.ts'
import { WrongUse } from '../wrong-use.ts'

const DOCUMENT = fileURLToPath(new URL('../../docs/rls-matrix.md', import.meta.url))
const HEALTHY: Record<Engine, string> = {
  postgres: 'Healthy: nothing differs from docs/rls-matrix.md, lib/db/schema.sql and lib/db/functions.',
  citus:
    'Healthy: Citus, whose functions are those of lib/db/functions and lib/db/engines; no row was tried, npm run test:citus does.',
}

async function writeGenerated(client: pg.Client): Promise<void> {
  await client.query('begin')
  for (const [file, text] of await generateFiles(client)) await writeFile(file, text)
  await client.query('rollback')
  await writeFile(DOCUMENT, (await examine(client)).document)
}

const lateFinding = ({ name, lateSeconds }: LateJob) =>
  `The job ${name} is ${Math.floor(lateSeconds / 60)} minutes late: no process runs the jobs of a flow, or nobody calls …/jobs/run.`

/** Proves row security on the live schema and that it is the committed one, or writes anew what it is compared with. */
export const doctor: Command = {
  name: 'doctor',
  summary: 'Proves row security on the live schema, that it is the committed one, and that jobs are run.',
  actions: {
    '': action({
      summary: 'Tries as every role what it may do, compares the schema with its files, and changes nothing.',
      example: 'doctor --json',
      inputs: {
        write: {
          kind: 'flag',
          summary: 'writes the files anew that the schema is compared with, from a database that is right',
        },
      },
      run: ({ environment }, { write }) =>
        withOwnersConnection(environment, async (client) => {
          if (write && (await findEngine(client)) === 'citus')
            throw new WrongUse(
              'The files are written from one Postgres: its schema is theirs, and that of Citus is another.',
            )
          if (write) await writeGenerated(client)
          const { engine, document, faults } = await examine(client)
          const late = await withOwnedDatabase(environment, (database) => findLateJobs(database, null))
          const committed = await readFile(DOCUMENT, 'utf8')
          const findings = [
            ...faults,
            ...late.map(lateFinding),
            ...differences(engine === 'postgres' ? committed : document, document).map(
              (line) => `docs/rls-matrix.md: ${line}`,
            ),
          ]
          const verdict = findings.length === 0 ? HEALTHY[engine] : `${findings.length} findings.`
          return { data: { engine, document, findings }, lines: [document, verdict], findings }
        }),
    }),
  },
}
