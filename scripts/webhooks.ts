import {
  countPendingEvents,
  discardEvent,
  listDeadLetters,
  redeliverEvents,
} from '../lib/db/statements/outbox.ts'
import type { Database } from '../lib/postgres/database.ts'
import { onlyRow } from '../lib/postgres/statement.ts'
import { withDatabase } from './open-database.ts'

const USAGE = 'Usage: npm run webhooks -- list | redeliver ID | redeliver --all | discard ID'
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const LISTED = 1000

const [command, target = ''] = process.argv.slice(2)

async function list(database: Database): Promise<number> {
  const [letters, counts] = await database.asJobs(listDeadLetters(LISTED), countPendingEvents())
  for (const letter of letters) {
    const { id, type, sessionId, deadAt, attempts, lastFailure, waiting } = letter
    console.log(
      [
        id,
        type,
        sessionId,
        deadAt.toISOString(),
        `${attempts} attempts`,
        lastFailure,
        `${waiting} waiting`,
      ].join('\t'),
    )
  }
  console.log(`${letters.length} dead letters, ${onlyRow(counts).pending} events to deliver`)
  return 0
}

async function redeliver(database: Database, id: string | null): Promise<number> {
  const [rows] = await database.asJobs(redeliverEvents(id))
  const { queued } = onlyRow(rows)
  console.log(`${queued} ${queued === 1 ? 'event is' : 'events are'} back in line.`)
  return id !== null && queued === 0 ? 1 : 0
}

async function discard(database: Database, id: string): Promise<number> {
  const [rows] = await database.asJobs(discardEvent(id))
  const { discarded } = onlyRow(rows)
  console.log(
    discarded ? 'The dead letter is gone; what waited behind it goes out.' : 'There is no such dead letter.',
  )
  return discarded ? 0 : 1
}

await withDatabase(async (database) => {
  if (command === 'list') return list(database)
  if (command === 'redeliver' && target === '--all') return redeliver(database, null)
  if (command === 'redeliver' && UUID.test(target)) return redeliver(database, target)
  if (command === 'discard' && UUID.test(target)) return discard(database, target)
  console.error(USAGE)
  return 2
})
