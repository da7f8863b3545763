import { migrate, migrationStatus } from '../lib/db/migrate.ts'
import { databaseUrlOf } from './database-url.ts'

const USAGE = 'npm run migrate -- up | down [COUNT] | status'

const [command, countText] = process.argv.slice(2)
const connectionString = await databaseUrlOf('MIGRATION_DATABASE_URL', 'DATABASE_URL')

async function run(): Promise<number> {
  switch (command) {
    case 'status': {
      const { applied, pending } = await migrationStatus(connectionString)
      for (const name of applied) console.log(`applied  ${name}`)
      for (const name of pending) console.log(`pending  ${name}`)
      return pending.length === 0 ? 0 : 1
    }
    case 'up':
    case 'down': {
      const count = countText === undefined ? undefined : Number(countText)
      if (count !== undefined && !(Number.isInteger(count) && count > 0)) break
      const names = await migrate(command, { connectionString, count })
      for (const name of names) console.log(`${command}  ${name}`)
      if (names.length === 0) console.log('Nothing to do.')
      return 0
    }
  }
  console.error(`Usage: ${USAGE}`)
  return 2
}

try {
  process.exitCode = await run()
} catch (error) {
  console.error(`The migration failed and changed nothing: ${error instanceof Error ? error.message : error}`)
  process.exitCode = 1
}
