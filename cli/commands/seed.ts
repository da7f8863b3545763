import { seed as seedIndustries } from '#lib/operators/seed-industries.ts'
import { action, type Command } from '../command.ts'
import { withOwnedDatabase } from '../database.ts'

/**
 * Writes the industries that are new to the database or still as a seed left them; those that an operator changed
 * stay, and those that an operator deleted stay away, but for `--restore`.
 */
export const seed: Command = {
  name: 'seed',
  summary: 'Writes the industries that the product brings.',
  actions: {
    '': action({
      summary: 'Writes the industries that are new or as a seed left them; what an operator changed stays.',
      example: 'seed',
      inputs: { restore: { kind: 'flag', summary: 'brings back those that an operator deleted' } },
      async run({ environment }, { restore }) {
        const written = await withOwnedDatabase(environment, (database) =>
          seedIndustries(database, { restoresDeleted: restore }),
        )
        return {
          data: { written },
          lines: [written === 0 ? 'Nothing to do.' : `Wrote ${written} industries.`],
        }
      },
    }),
  },
}
