import { createServer } from 'node:http'
import pg from 'pg'
import type { Logger } from 'pino'
import { migrate, migrationStatus } from '#lib/db/migrate.ts'
import { DatabaseStateError } from '#lib/db/verify-database.ts'
import { type Configuration, ConfigurationError } from '#lib/environment.ts'
import { type AssembledFirststep, assembleFirststep } from '#lib/firststep/assembled.ts'
import type { Runtime } from '#lib/firststep/runtime.ts'
import type { Flow } from '#lib/flow/flow.ts'
import { createLog } from '#lib/observability/log.ts'
import type { Telemetry } from '#lib/observability/telemetry.ts'
import { seed } from '#lib/operators/seed-industries.ts'
import { MissingPackageError } from '#lib/optional-package.ts'
import { connectionOptions, outliveConnections } from '#lib/postgres/connection.ts'
import { ANSWERED_WITHIN_MS } from '#lib/postgres/database.ts'
import { serve } from '#lib/served-firststep.ts'
import { FlowVersionError } from '#lib/versions/flow-versions.ts'
import { loadSigningKey, type SigningKey } from './embedded/auth/signing-key.ts'
import { createEmbeddedAuth, type EmbeddedAuth, prepareEmbeddedAuth } from './embedded/auth.ts'
import { readOrMakeFieldKeys } from './embedded/field-keys.ts'
import { openDataDirectory } from './embedded/postgres/data-directory.ts'
import { provideStatementStatistics } from './embedded/postgres/statement-statistics.ts'
import { checkDataDirectory, type EmbeddedPostgres, startEmbeddedPostgres } from './embedded/postgres.ts'
import { loadFlowFile } from './flow-file.ts'
import { listen, startHttpServer } from './http-server.ts'
import { createPageDoor } from './page-door.ts'
import { createPages } from './pages.ts'
import { StartError } from './start-error.ts'
import { type Announce, inPhase } from './start-phases.ts'
import { createStaticFiles } from './static-files.ts'

export interface RunningServer {
  address: string
  firststep: AssembledFirststep
  /** Its parts. */
  runtime: Runtime
  /** Settles when the embedded Postgres is gone for good; never, without one. */
  databaseLost: Promise<unknown>
  /** Lets what is in flight finish, then ends everything that was started, Postgres last. */
  stop(): Promise<void>
}

export interface StartOptions {
  configuration: Configuration
  /** Instead of the one in FLOW_FILE. */
  flow?: Flow
  isDevelopment?: boolean
  servesPages?: boolean
  /** Whether the process has job timers of its own. */
  runsJobs?: boolean
  log?: Logger
  /** Instead of the configured one. */
  telemetry?: Telemetry
  /** Hears which part of the start begins, and how long it took. */
  announce?: Announce
}

/** What the parts of a start share. */
interface Starting {
  log: Logger
  announce: Announce
  /** What ends the parts that have started, in order. */
  cleanups: (() => Promise<unknown>)[]
}

const AUTH_POOL_SIZE = 4
/** What `next build` leaves for browsers, below where the server was started. */
const BUILT_FILES = '.next/static'

/** Checks what can be checked before anything is started or built; raises StartError. */
export async function checkStart(configuration: Configuration): Promise<void> {
  const { DATABASE_URL, SUPABASE_URL, DATA_DIR, HOST, PORT } = configuration
  if (DATABASE_URL === undefined || SUPABASE_URL === undefined) checkDataDirectory(DATA_DIR)
  const trial = createServer()
  await listen(trial, { host: HOST, port: PORT })
  await new Promise((resolve) => trial.close(resolve))
}

/**
 * Starts everything that the configuration asks for and serves. Raises StartError, ConfigurationError or
 * DatabaseStateError, each with one line that names what is wrong, and leaves nothing running then.
 */
export async function startServer(options: StartOptions): Promise<RunningServer> {
  const cleanups: (() => Promise<unknown>)[] = []
  const stopAll = async () => {
    for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
  }
  try {
    return await startParts(options, cleanups, stopAll)
  } catch (error) {
    await stopAll()
    throw error
  }
}

async function startParts(
  {
    configuration: given,
    flow: givenFlow,
    isDevelopment = false,
    servesPages = true,
    runsJobs = true,
    log = createLog(given.LOG_LEVEL),
    telemetry,
    announce = () => undefined,
  }: StartOptions,
  cleanups: (() => Promise<unknown>)[],
  stopAll: () => Promise<void>,
): Promise<RunningServer> {
  const starting: Starting = { log, announce, cleanups }
  const { FLOW_FILE } = given
  const flow = givenFlow ?? (FLOW_FILE === undefined ? undefined : await loadFlowFile(FLOW_FILE))
  const phase = <Result>(name: string, work: () => Promise<Result>) => inPhase(announce, name, work)
  const embedded = given.DATABASE_URL === undefined ? await startEmbedded(given, starting) : undefined
  const configuration = embedded?.configuration ?? given
  if (!embedded) await phase('Looking at the migrations', () => requireMigrated(configuration))

  const signIn = configuration.SUPABASE_URL
    ? undefined
    : await phase('Preparing the sign-in', () => startSignIn(configuration, starting))
  const firststep = assembleFirststep({
    configuration,
    flow,
    servesDeclaredPaths: true,
    jobs: runsJobs ? 'timer' : 'external',
    localKeys: signIn?.signingKey && { keys: [signIn.signingKey.publicJwk] },
    log,
    telemetry,
  })
  cleanups.push(() => firststep.close())
  const { runtime } = firststep
  await phase('Checking row security and keys', () => firststep.start())
  await phase('Loading the industries', () => seed(runtime.database))
  serve(firststep)

  const admit = async (address: string) => {
    await runtime.limiter.take('flood', address)
  }
  const auth = signIn && embeddedAuth(signIn, runtime, admit)
  const pages = servesPages
    ? createPages({ publicOrigin: configuration.PUBLIC_ORIGIN, isDevelopment, log })
    : undefined
  if (pages) cleanups.push(() => pages.close())
  const { TRUSTED_PROXY_COUNT: trustedProxyCount } = configuration
  const staticFiles = isDevelopment ? undefined : createStaticFiles(BUILT_FILES)
  const listener = await startHttpServer({
    host: configuration.HOST,
    port: configuration.PORT,
    serveApi: firststep.handler,
    auth,
    trustedProxyCount,
    publicHost: new URL(configuration.PUBLIC_ORIGIN).host,
    pageDoor: pages && createPageDoor({ pages, staticFiles, trustedProxyCount, admit, log }),
    development: isDevelopment ? pages : undefined,
  })
  cleanups.push(async () => {
    const givenUp = await listener.drain()
    if (givenUp > 0) log.warn({ givenUp }, 'connections were given up at the end')
  })
  return {
    address: configuration.PUBLIC_ORIGIN,
    firststep,
    runtime,
    databaseLost: embedded?.postgres.exited ?? new Promise(() => undefined),
    stop: stopAll,
  }
}

interface Embedded {
  postgres: EmbeddedPostgres
  configuration: Configuration
}

async function startEmbedded(
  configuration: Configuration,
  { log, announce, cleanups }: Starting,
): Promise<Embedded> {
  const postgres = await inPhase(announce, 'Starting the embedded Postgres', () =>
    startEmbeddedPostgres({ dataDirectory: configuration.DATA_DIR, log }),
  )
  cleanups.push(() => postgres.stop())
  const { connectionString } = postgres
  await inPhase(announce, 'Migrating its database', () =>
    migrate('up', { connectionString }).catch((cause: unknown) => {
      throw new StartError(
        `The database in DATA_DIR ${configuration.DATA_DIR} cannot be migrated: ${cause instanceof Error ? cause.message : cause}`,
        { cause },
      )
    }),
  )
  await provideStatementStatistics(connectionString)
  return {
    postgres,
    configuration: {
      ...configuration,
      DATABASE_URL: connectionString,
      FIELD_ENCRYPTION_KEYS:
        configuration.FIELD_ENCRYPTION_KEYS ?? readOrMakeFieldKeys(configuration.DATA_DIR),
    },
  }
}

async function requireMigrated({ DATABASE_URL = '', MIGRATION_DATABASE_URL }: Configuration): Promise<void> {
  const { pending } = await migrationStatus(MIGRATION_DATABASE_URL ?? DATABASE_URL).catch(
    (cause: unknown) => {
      if (DatabaseStateError.isInstance(cause)) throw cause
      const variable = MIGRATION_DATABASE_URL === undefined ? 'DATABASE_URL' : 'MIGRATION_DATABASE_URL'
      throw new StartError(
        `The database of ${variable} cannot be reached: ${cause instanceof Error ? cause.message : cause}`,
        { cause },
      )
    },
  )
  if (pending.length === 0) return
  throw new StartError(
    `The database lacks ${pending.length} ${pending.length === 1 ? 'migration' : 'migrations'} (${pending[0]} is the first): run "npx firststep migrate".`,
  )
}

interface SignIn {
  pool: pg.Pool
  signingKey: SigningKey
}

async function startSignIn(configuration: Configuration, { log, cleanups }: Starting): Promise<SignIn> {
  const pool = new pg.Pool({
    ...connectionOptions(configuration.DATABASE_URL ?? ''),
    max: AUTH_POOL_SIZE,
    query_timeout: ANSWERED_WITHIN_MS,
  })
  outliveConnections(pool, (error) => log.warn({ err: error }, 'an idle connection of the sign-in broke'))
  cleanups.push(() => pool.end())
  await prepareEmbeddedAuth(pool)
  return { pool, signingKey: await loadSigningKey(openDataDirectory(configuration.DATA_DIR)) }
}

function embeddedAuth(
  { pool, signingKey }: SignIn,
  { configuration, origins, log }: Runtime,
  admit: (address: string) => Promise<void>,
): EmbeddedAuth {
  return createEmbeddedAuth({
    pool,
    signingKey,
    issuer: `${configuration.PUBLIC_ORIGIN}/auth/v1`,
    clock: () => new Date(),
    allowAnonymousUsers: configuration.ALLOW_ANONYMOUS_USERS,
    rateLimitScale: configuration.RATE_LIMIT_SCALE,
    origins,
    admit,
    log,
    announceLink: (link) =>
      log.warn({ link }, 'somebody asked for a link to sign in, which nobody mails: open it'),
  })
}

/** The one line for an error at start that the operator can mend; undefined for a defect of ours. */
export function startFailureLine(error: unknown): string | undefined {
  const isNamed =
    StartError.isInstance(error) ||
    ConfigurationError.isInstance(error) ||
    MissingPackageError.isInstance(error) ||
    FlowVersionError.isInstance(error) ||
    DatabaseStateError.isInstance(error)
  return isNamed ? error.message : undefined
}
