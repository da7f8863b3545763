import { spawn, spawnSync } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { createOnboardingClient, memoryStorage } from '#client/index.ts'
import { findFreePort } from '#server/embedded/postgres/postmaster.ts'
import { startThrowawayCluster } from '../support/postgres-cluster.ts'
import { layOutFreshApp } from './fresh-app.ts'
import { blocksOf, type GuideBlock, installedPackages, markOf } from './guide.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')
const GUIDE = path.join(ROOT, 'docs/guides/mount-in-nextjs.md')
const START_TIMEOUT_MS = 60_000

const say = (line: string) => process.stdout.write(`${line}\n`)

/** Follows the mounting guide in a fresh Next.js app, starts the app and walks the wizard's API through it. */
async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'firststep-mount-'))
  const cleanUps: (() => unknown)[] = [() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })]
  try {
    const cluster = await startThrowawayCluster()
    cleanUps.push(cluster.remove)
    const issuer = await startIssuer()
    cleanUps.push(issuer.stop)
    const port = await findFreePort()
    const origin = `http://127.0.0.1:${port}`
    const environment: NodeJS.ProcessEnv = {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      FIRSTSTEP: ROOT,
      DATABASE_URL: cluster.connectionString,
      SUPABASE_URL: issuer.origin,
      PUBLIC_ORIGIN: origin,
      FIELD_ENCRYPTION_KEYS: `key1:${randomBytes(32).toString('base64')}`,
      PORT: String(port),
    }

    layOutFreshApp(folder)
    linkPackages(folder)
    const blocks = blocksOf(readFileSync(GUIDE, 'utf8'))
    for (const block of blocks) {
      if (block.marks.includes('build')) refuseUnnamedPackages(folder, installedPackages(blocks))
      if (!block.marks.includes('install') && !block.marks.includes('start'))
        follow(block, folder, environment)
    }

    const start = blocks.find(({ marks }) => marks.includes('start'))
    if (start === undefined) throw new Error('The guide does not say how to start.')
    const app = spawn('sh', ['-c', `exec ${start.text.trim()}`], {
      cwd: folder,
      env: environment,
      stdio: ['ignore', 'ignore', 'inherit'],
      detached: true,
    })
    cleanUps.push(() => app.exitCode === null && app.pid !== undefined && process.kill(-app.pid, 'SIGKILL'))
    await untilReady(`${origin}/api/health/ready`)
    await walk(origin, await issuer.tokenFor(randomUUID()))
    say('The wizard’s API works in a fresh Next.js app that follows docs/guides/mount-in-nextjs.md.')
  } finally {
    for (const cleanUp of cleanUps.reverse()) await cleanUp()
  }
}

/** Hard links, because Next's bundler does not follow a node_modules that lies elsewhere. */
function linkPackages(folder: string): void {
  const packages = realpathSync(path.join(ROOT, 'node_modules'))
  const target = path.join(folder, 'node_modules')
  // Another file system takes no hard links.
  if (spawnSync('cp', ['-al', packages, target]).status === 0) return
  rmSync(target, { recursive: true, force: true })
  if (spawnSync('cp', ['-a', packages, target]).status !== 0)
    throw new Error('The packages could not be copied into the fresh app.')
}

function follow(block: GuideBlock, folder: string, environment: NodeJS.ProcessEnv): void {
  const file = markOf(block, 'file')
  const merged = markOf(block, 'merge')
  if (file !== undefined) writeFileSync(path.join(folder, file), block.text)
  else if (merged !== undefined) mergeInto(path.join(folder, merged), JSON.parse(block.text))
  else {
    say(block.text.trim())
    const cwd = markOf(block, 'cwd') === 'firststep' ? ROOT : folder
    const { status } = spawnSync('sh', ['-ec', block.text], { cwd, env: environment, stdio: 'inherit' })
    if (status !== 0) throw new Error(`A step of the guide failed:\n${block.text}`)
  }
}

function mergeInto(file: string, addition: Record<string, object>): void {
  const content = JSON.parse(readFileSync(file, 'utf8'))
  for (const [key, value] of Object.entries(addition)) content[key] = { ...content[key], ...value }
  writeFileSync(file, JSON.stringify(content, null, 2))
}

const BROUGHT_BY_THE_APP = ['next', 'react', 'react-dom']

/** All packages are there, so one that the guide forgets has to be found by reading the imports. */
function refuseUnnamedPackages(folder: string, named: Set<string>): void {
  for (const part of ['firststep', 'app/api']) {
    for (const file of readdirSync(path.join(folder, part), { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ts')) continue
      const text = readFileSync(path.join(folder, part, file), 'utf8')
      for (const [, specifier = ''] of text.matchAll(/(?:from|import)\s*\(?\s*'([^'.#][^']*)'/g)) {
        if (specifier.startsWith('node:')) continue
        const name = specifier
          .split('/')
          .slice(0, specifier.startsWith('@') ? 2 : 1)
          .join('/')
        if (!named.has(name) && !BROUGHT_BY_THE_APP.includes(name))
          throw new Error(`${part}/${file} imports ${name}, which the guide does not install.`)
      }
    }
  }
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
    tokenFor: (id: string) =>
      new SignJWT({ sub: id, role: 'authenticated', email: 'person@example.com' })
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
  while (Date.now() < deadline) {
    const isReady = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isReady) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`The app did not get ready: ${address}`)
}

function expectThat(holds: boolean, what: string): void {
  if (!holds) throw new Error(`Not so in the mounted app: ${what}`)
  say(`ok  ${what}`)
}

async function walk(origin: string, token: string): Promise<void> {
  const client = createOnboardingClient({
    baseUrl: origin,
    getToken: () => token,
    storage: memoryStorage(),
    maxAttempts: 1,
  })
  const refused = await fetch(`${origin}/api/onboarding/session/current`)
  expectThat(refused.status === 401, 'without a token the answer is 401')
  const unknownMethod = await fetch(`${origin}/api/onboarding/start`, { method: 'PATCH' })
  expectThat(unknownMethod.status === 405, 'another method is answered 405')

  const { data: session } = await client.start({ locale: 'en' })
  const sessionId = session.id
  expectThat(session.currentStep === 1, 'a session starts')
  const found = await client.findIndustries({ q: 'bakery' })
  expectThat(found.data.length > 0, 'industries are found')
  const suggested = await client.suggestIndustries({ companyName: 'Panadería Sol' })
  expectThat(suggested.data.suggestions.length > 0, 'industries are suggested')
  await client.save({ sessionId, step: 'welcome', data: { role: 'ceo', experienceLevel: 'beginner' } })
  await client.save({
    sessionId,
    step: 'company',
    data: { name: 'Panadería Sol', industry: 'cafes-bakeries', size: 'small', description: 'Daily bread' },
  })
  const last = await client.save({
    sessionId,
    step: 'organization',
    data: {
      teamSize: 12,
      structure: 'flat',
      methodology: 'okrs',
      collaborationStyle: 'hybrid',
      integrations: ['slack'],
    },
  })
  expectThat(last.data.currentStep === 4, 'all steps are saved')
  expectThat(last.data.stepData.company?.description === 'Daily bread', 'sealed text comes back')
  const events = await Array.fromAsync(client.streamRecommendations({ sessionId }))
  expectThat(events.at(-1)?.type === 'done', 'recommendations arrive as events')
  const completed = await client.complete({ sessionId })
  expectThat(completed.data.status === 'completed', 'the session completes')
  const read = await client.getCurrentSession()
  expectThat(read?.data.id === sessionId, 'the session is read again')
  await client.deleteSession(sessionId, { erase: true })
  expectThat((await client.getCurrentSession()) === undefined, 'the session is erased')
  const description = await fetch(`${origin}/api/openapi.json`)
  expectThat(description.ok, 'the description of the API is served')
}

await main()
