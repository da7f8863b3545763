import { searchForCanaries } from '#lib/db/canary-search.ts'
import { eraseUser } from '#lib/db/statements/retention.ts'
import { onlyRow } from '#lib/postgres/statement.ts'
import { recordAct } from '../acting.ts'
import { action, type Command } from '../command.ts'
import { withDatabase, withOwnersConnection } from '../database.ts'
import { readKeyRing } from '../key-ring.ts'
import { text, uuid } from '../shapes.ts'

/** Removes everything that is kept of a user, and proves that it is gone. */
export const erase: Command = {
  name: 'erase',
  summary: 'Removes everything that is kept of a user, and proves that it is gone.',
  actions: {
    '': action({
      summary: 'Removes everything of a user but the account, which the sign-in service keeps.',
      example: 'erase --user 6f9619ff-8b86-4d01-b42d-00cf4fc964ff',
      inputs: {
        user: { kind: 'option', takes: 'UUID', shape: uuid, summary: 'the user’s id' },
      },
      async run({ environment }, { user }) {
        // Before, because erasing takes the person out of the row.
        await recordAct(environment, { command: 'erase', subject: user })
        const [rows] = await withDatabase(environment, (database) => database.asJobs(eraseUser(user)))
        const { erased } = onlyRow(rows)
        return {
          data: { erased },
          lines: [
            ...Object.entries(erased).map(([table, count]) => `${table}\t${count}`),
            'Nothing of the user is left but the account; delete that in the sign-in service.',
          ],
        }
      },
    }),
    verify: action({
      summary: 'Searches every column that can hold words, opened, for what was said; finds what is left.',
      example: 'erase verify --canary "Acme Rockets"',
      inputs: {
        canary: {
          kind: 'option',
          takes: 'TEXT',
          shape: text,
          summary: 'what only the erased person said',
          isRepeated: true,
        },
      },
      async run({ environment }, { canary }) {
        const encryption = await readKeyRing(environment)
        const search = await withOwnersConnection(environment, (client) =>
          searchForCanaries(client, canary, encryption),
        )
        const { rows, columns, tables, sealedTexts, findings } = search
        return {
          data: search,
          lines: [
            `Searched ${rows} rows in ${columns.length} columns of ${tables} tables, and opened ${sealedTexts} sealed texts:`,
            ...columns.map((column) => `  ${column}`),
            ...(findings.length === 0 ? ['No canary was found.'] : []),
          ],
          findings: findings.map(
            (found) =>
              `FOUND "${found.canary}" in ${found.rows} rows of ${found.column}${found.inSealedText ? ', sealed' : ''}`,
          ),
        }
      },
    }),
  },
}
