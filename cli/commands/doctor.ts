import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type pg from 'pg'
import { differences, generateFiles } from '#lib/db/doctor/drift.ts'
import { examine } from '#lib/db/doctor/examine.ts'
import { action, type Command } from '../command.ts'
import { withOwnersConnection } from '../database.ts'

const DOCUMENT = fileURLToPath(new URL('../../docs/rls-matrix.md', import.meta.url))
const HEALTHY = 'Healthy: nothing differs from docs/rls-matrix.md, lib/db/schema.sql and lib/db/functions.'

async function writeGenerated(client: pg.Client): Promise<void> {
  await client.query('begin')
  for (const [file, text] of await generateFiles(client)) await writeFile(file, text)
  await client.query('rollback')
  await writeFile(DOCUMENT, (await examine(client)).document)
}

/** Proves row security on the live schema and that it is the committed one, or writes anew what it is compared with. */
export const doctor: Command = {
  name: 'doctor',
  summary: 'Proves row security on the live schema, and that the schema is the committed one.',
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
          if (write) await writeGenerated(client)
          const { document, faults } = await examine(client)
          const committed = await readFile(DOCUMENT, 'utf8')
          const findings = [
            ...faults,
            ...differences(committed, document).map((line) => `docs/rls-matrix.md: ${line}`),
          ]
          const verdict = findings.length === 0 ? HEALTHY : `${findings.length} findings.`
          return { data: { document, findings }, lines: [document, verdict], findings }
        }),
    }),
  },
}
