import { emitMigrations } from '../lib/db/emit-migrations.ts'
import { writeFunctionMigration } from '../lib/db/function-migration.ts'
import { migrate, migrationStatus } from '../lib/db/migrate.ts'
import { databaseUrlOf } from './database-url.ts'

const USAGE = 'npm run migrate -- up | down [COUNT] | status | new NAME | emit FOLDER'

const [command, given] = process.argv.slice(2)
const findDatabase = () => databaseUrlOf('MIGRATION_DATABASE_URL', 'DATABASE_URL')

function print(lines: string[]): void {
  for (const line of lines) console.log(line)
  if (lines.length === 0) console.log('Nothing to do.')
}

async function run(): Promise<number> {
  switch (command) {
    case 'status': {
      const { applied, pending } = await migrationStatus(await findDatabase())
      for (const name of applied) console.log(`applied  ${name}`)
      for (const name of pending) console.log(`pending  ${name}`)
      return pending.length === 0 ? 0 : 1
    }
    case 'up':
    case 'down': {
      const count = given === undefined ? undefined : Number(given)
      if (count !== undefined && !(Number.isInteger(count) && count > 0)) break
      const names = await migrate(command, { connectionString: await findDatabase(), count })
      print(names.map((name) => `${command}  ${name}`))
      return 0
    }
    case 'new': {
      if (given === undefined) break
      const name = await writeFunctionMigration(given, new Date())
      print(name === undefined ? [] : [`new  ${name}`])
      return 0
    }
    case 'emit':
      if (given === undefined) break
      print((await emitMigrations(given, new Date())).map((file) => `emitted  ${file}`))
      return 0
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
