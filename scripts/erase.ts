import { eraseUser } from '../lib/db/statements/retention.ts'
import { onlyRow } from '../lib/postgres/statement.ts'
import { withDatabase } from './open-database.ts'

const USAGE = 'Usage: npm run erase -- --user UUID'
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

const [flag, userId = ''] = process.argv.slice(2)

/** Removes everything that is kept of a user; the account itself stays with the sign-in service. */
await withDatabase(async (database) => {
  if (flag !== '--user' || !UUID.test(userId)) {
    console.error(USAGE)
    return 2
  }
  const [rows] = await database.asJobs(eraseUser(userId.toLowerCase()))
  for (const [table, count] of Object.entries(onlyRow(rows).erased)) console.log(`${table}\t${count}`)
  console.log('Nothing of the user is left but the account; delete that in the sign-in service.')
  return 0
})
