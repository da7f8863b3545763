import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdirSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { APPS } from './apps.ts'
import { buildPackage, inEmptyFolder, say } from './surroundings.ts'

/** The first commit whose migrations no later one has rewritten. */
const FIRST_KEPT = '07f1f038'
const BASE = '/api/onboarding'

/**
 * Puts the package of an earlier commit into an app, lets people go through it, and installs today's over it: no file
 * of the app changes, and nothing that somebody said is lost. `npm run test:upgrade -- [--from COMMIT] [--package FILE.tgz] [APP]`.
 */
async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { from: { type: 'string', default: FIRST_KEPT }, package: { type: 'string' } },
  })
  const [name = 'express'] = positionals
  const app = APPS[name]
  if (app === undefined) throw new Error(`There is no app "${name}", only ${Object.keys(APPS).join(', ')}.`)
  await inEmptyFolder(undefined, async ({ work, folder, issuer, origin, printed, run, serve }) => {
    const before = buildPackage(
      path.join(work, 'before'),
      checkoutOf(values.from, path.join(work, 'checkout')),
    )
    const now = values.package ? path.resolve(values.package) : buildPackage(path.join(work, 'now'))
    for (const command of app.create) run(command)
    app.prepare?.(folder)
    run(`npm install --no-audit --no-fund ${before}`)
    run('npx firststep init')
    app.wire?.(folder)
    run(
      'git init --quiet && git add --all && git -c user.name=owner -c user.email=owner@example.com commit --quiet --message "My app"',
    )
    run('npx firststep migrate', 'configured')
    if (app.build) run(app.build, 'configured')
    const end = await serve(app.start)
    const people = await Promise.all([halfWay, completed, abandoned].map((go) => goThrough(go)))
    await end()

    run(`npm install --no-audit --no-fund ${now}`)
    run('npx firststep migrate', 'configured')
    if (app.build) run(app.build, 'configured')
    const changed = printed('git status --porcelain')
      .split('\n')
      .filter((line) => line !== '' && !/ package(-lock)?\.json$/.test(line))
    assert.deepEqual(changed, [], 'no file of the app changes')
    say('ok  no file of the app has changed but package.json and its lock')
    await serve(app.start)
    for (const { ask, kept, who } of people) {
      assertHolds(await keptOf(ask), kept, who)
      say(`ok  of somebody ${who} everything is there: ${JSON.stringify(kept).length} characters`)
    }
    const [first, second] = people
    await goOn(first?.ask as Ask)
    await changePlan(second?.ask as Ask)
    say('ok  who was half way goes on to the end, and a plan is worked on')

    async function goThrough(go: (ask: Ask) => Promise<string>) {
      const token = await issuer.tokenFor(randomUUID())
      const ask: Ask = async (method, place, body) => {
        const response = await fetch(`${origin}${BASE}/${place}`, {
          method,
          headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
          body: body && JSON.stringify(body),
        })
        const text = await response.text()
        assert.ok(response.ok || response.status === 404, `${method} ${place}: ${response.status} ${text}`)
        return text === '' ? {} : JSON.parse(text).data
      }
      const who = await go(ask)
      return { ask, who, kept: await keptOf(ask) }
    }
  })
  say(`upgraded from ${values.from}`)
}

// biome-ignore lint/suspicious/noExplicitAny: what an answer holds is asserted, whichever version gave it.
type Ask = (method: string, place: string, body?: object) => Promise<any>

/** The files of a commit, with the packages of this checkout. */
function checkoutOf(commit: string, folder: string): string {
  mkdirSync(folder)
  const { status } = spawnSync('sh', ['-ec', `git archive ${commit} | tar -x -C '${folder}'`], {
    stdio: 'inherit',
  })
  if (status !== 0) throw new Error(`The files of ${commit} cannot be read: a shallow clone lacks them.`)
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'))
  return folder
}

const WELCOME = { role: 'ceo', experienceLevel: 'beginner' }
const COMPANY = {
  name: 'Panadería Sol',
  industry: 'cafes-bakeries',
  size: 'small',
  description: 'Daily bread',
}
const ORGANIZATION = {
  teamSize: 12,
  structure: 'flat',
  methodology: 'okrs',
  collaborationStyle: 'hybrid',
  integrations: ['slack'],
}

async function start(ask: Ask): Promise<string> {
  const { id } = await ask('POST', 'start', { locale: 'en' })
  await ask('PUT', 'progress', { sessionId: id, step: 'welcome', data: WELCOME })
  await ask('PUT', 'progress', { sessionId: id, step: 'company', data: COMPANY, complete: false })
  return id
}

async function halfWay(ask: Ask): Promise<string> {
  await start(ask)
  return 'half way'
}

async function completed(ask: Ask): Promise<string> {
  await start(ask)
  await goOn(ask)
  const { items } = await ask('GET', 'plan')
  await ask('PATCH', `plan/items/${items[0].id}`, { state: 'accepted' })
  return 'who is done'
}

async function abandoned(ask: Ask): Promise<string> {
  const id = await start(ask)
  await ask('DELETE', `session/${id}`)
  return 'who has given up'
}

async function goOn(ask: Ask): Promise<void> {
  const { id } = await ask('GET', 'session/current')
  await ask('PUT', 'progress', { sessionId: id, step: 'company', data: {} })
  await ask('PUT', 'progress', { sessionId: id, step: 'organization', data: ORGANIZATION })
  assert.equal((await ask('POST', 'complete', { sessionId: id })).status, 'completed')
}

async function changePlan(ask: Ask): Promise<void> {
  const { items } = await ask('GET', 'plan')
  assert.equal((await ask('PATCH', `plan/items/${items[1].id}`, { state: 'done' })).state, 'done')
}

/** What one can read of oneself. */
async function keptOf(ask: Ask) {
  const { exportedAt: _, ...exported } = await ask('GET', 'export')
  return { current: await ask('GET', 'session/current'), plan: await ask('GET', 'plan'), exported }
}

/** Whether everything that was there is there; a later version may say more. */
function assertHolds(now: unknown, before: unknown, where: string): void {
  if (typeof before !== 'object' || before === null) {
    assert.deepEqual(now, before, where)
    return
  }
  assert.ok(typeof now === 'object' && now !== null, `${where} is gone`)
  if (Array.isArray(before)) assert.equal((now as unknown[]).length, before.length, where)
  for (const [key, value] of Object.entries(before))
    assertHolds((now as Record<string, unknown>)[key], value, `${where}.${key}`)
}

await main()
