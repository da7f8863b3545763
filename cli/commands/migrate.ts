import pg from 'pg'
import { emitMigrations } from '#lib/db/emit-migrations.ts'
import { writeFunctionMigration } from '#lib/db/function-migration.ts'
import { migrationStatus, migrate as runMigrations } from '#lib/db/migrate.ts'
import { DatabaseStateError } from '#lib/db/verify-database.ts'
import { seed } from '#lib/operators/seed-industries.ts'
import type { Engine } from '#lib/postgres/engine.ts'
import { action, type Command, type CommandContext, type Outcome } from '../command.ts'
import { ownersAddress, withOwnedDatabase } from '../database.ts'
import { count, engine, text } from '../shapes.ts'
import { WrongUse } from '../wrong-use.ts'

const linesOf = (verb: string, names: readonly string[]) =>
  names.length === 0 ? ['Nothing to do.'] : names.map((name) => `${verb}  ${name}`)

async function up(
  { environment }: CommandContext,
  most: number | undefined,
  engine: Engine | undefined,
): Promise<Outcome> {
  if (most !== undefined && engine !== undefined)
    throw new WrongUse('An engine takes the newest schema: leave COUNT or --engine out.')
  const names = await move('up', environment, most, engine)
  // A schema of the middle may lack what the industries of this version are kept in.
  const industries =
    most === undefined ? await withOwnedDatabase(environment, (database) => seed(database)) : 0
  const wrote = industries === 0 ? [] : [`Wrote ${industries} industries.`]
  return {
    data: { up: names, industries },
    lines: names.length === 0 && industries > 0 ? wrote : [...linesOf('up', names), ...wrote],
  }
}

async function down({ environment }: CommandContext, most: number | undefined): Promise<Outcome> {
  const names = await move('down', environment, most)
  return { data: { down: names }, lines: linesOf('down', names) }
}

async function move(
  direction: 'up' | 'down',
  environment: NodeJS.ProcessEnv,
  count: number | undefined,
  engine?: Engine,
) {
  const connectionString = await ownersAddress(environment)
  try {
    return await runMigrations(direction, { connectionString, count, engine })
  } catch (cause) {
    if (!(cause instanceof pg.DatabaseError)) throw cause
    throw new DatabaseStateError(`The migration failed and changed nothing: ${cause.message}.`, { cause })
  }
}

/** The schema of the database, which each call moves in one transaction, and the industries in it. */
export const migrate: Command = {
  name: 'migrate',
  summary: 'Brings the database to this version, or takes it back.',
  usual: 'up',
  actions: {
    up: action({
      summary: 'Applies what the database lacks, in one transaction, and writes the industries.',
      example: 'migrate',
      inputs: {
        most: {
          kind: 'word',
          takes: 'COUNT',
          shape: count,
          summary: 'so many migrations, the oldest first, and no industries; all without it',
          isOptional: true,
        },
        engine: {
          kind: 'option',
          takes: 'ENGINE',
          shape: engine,
          summary: '"citus" distributes what is a person\'s over its workers, for good; known from then on',
          isOptional: true,
        },
      },
      run: (context, given) => up(context, given.most, given.engine),
    }),
    down: action({
      summary: 'Undoes the newest migration, and with it what only it holds.',
      example: 'migrate down 2',
      inputs: {
        most: {
          kind: 'word',
          takes: 'COUNT',
          shape: count,
          summary: 'so many, the newest first; one without it',
          isOptional: true,
        },
      },
      run: (context, { most }) => down(context, most),
    }),
    status: action({
      summary: 'Names what is applied and what is pending; finds something where anything is pending.',
      example: 'migrate status --json',
      inputs: {},
      async run({ environment }) {
        const { applied, pending } = await migrationStatus(await ownersAddress(environment))
        return {
          data: { applied, pending },
          lines: [...applied.map((name) => `applied  ${name}`), ...pending.map((name) => `pending  ${name}`)],
          findings: pending.length === 0 ? [] : [`${pending.length} to apply: run "npx firststep migrate".`],
        }
      },
    }),
    new: action({
      summary: 'Writes a migration of the functions in lib/db/functions that no migration has brought yet.',
      example: 'migrate new session_functions',
      inputs: {
        name: { kind: 'word', takes: 'NAME', shape: text, summary: 'what its file is called, after the day' },
      },
      async run(_, { name }) {
        const written = await writeFunctionMigration(name, new Date())
        return {
          data: { new: written ?? null },
          lines: linesOf('new', written === undefined ? [] : [written]),
        }
      },
    }),
    emit: action({
      summary: 'Writes the migrations that a Supabase project lacks beside its own, with versions of now.',
      example: 'migrate emit supabase/migrations',
      inputs: {
        folder: { kind: 'word', takes: 'FOLDER', shape: text, summary: "the project's folder of migrations" },
      },
      async run(_, { folder }) {
        const files = await emitMigrations(folder, new Date())
        return { data: { emitted: files }, lines: linesOf('emitted', files) }
      },
    }),
  },
}
