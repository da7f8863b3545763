import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { APPS, type App } from './apps.ts'
import { walkCopiedAdmin } from './copied-admin.ts'
import { walkCopiedWizard } from './copied-wizard.ts'
import { buildPackage, inEmptyFolder, type Surroundings, say } from './surroundings.ts'
import { walk } from './walk.ts'

const MOST_FILES = 3
const MOST_LINES = 40

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
  await inEmptyFolder(values.node, async (surroundings) => {
    const tarball = values.package
      ? path.resolve(values.package)
      : buildPackage(path.join(surroundings.work, 'package'))
    const seconds = await mount(app, tarball, surroundings)
    say(
      `${name}${values.node ? ` on Node ${values.node}` : ''}: from the app to the first answer ${seconds} s`,
    )
  })
}

/** Puts the package into the app and walks it; answers how long it took to the first answer, in seconds. */
async function mount(app: App, tarball: string, surroundings: Surroundings): Promise<string> {
  const { folder, issuer, origin, printed, run, serve } = surroundings
  for (const command of app.create) run(command)
  app.prepare?.(folder)
  run(
    'git init --quiet && git add --all && git -c user.name=owner -c user.email=owner@example.com commit --quiet --message "My app"',
  )
  const startedAt = performance.now()
  run(`npm install --no-audit --no-fund ${tarball}`)
  run('npx firststep init')
  app.wire?.(folder)
  run('npx firststep migrate', 'configured')
  if (app.build) run(app.build, 'configured')
  const end = await serve(app.start, app.path)
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  await walk(`${origin}${app.path ?? ''}`, await issuer.tokenFor(randomUUID()), say)
  reportFiles(folder, app)
  if (app.prepareForComponents && app.build) {
    await end()
    for (const name of ['wizard', 'admin']) {
      run(`npx firststep add ${name}`)
      const { missing } = JSON.parse(printed(`npx firststep add ${name} --json`)) as { missing: string[] }
      if (missing.length > 0) run(`npm install --no-audit --no-fund ${missing.join(' ')}`)
    }
    app.prepareForComponents(folder)
    run('npx eslint .')
    run(app.build, 'configured')
    await serve(app.start, app.path)
    const signedIn = async (role?: string) => ({
      origin,
      path: app.path ?? '',
      supabaseUrl: issuer.origin,
      accessToken: await issuer.tokenFor(randomUUID(), role),
    })
    await walkCopiedWizard({ ...(await signedIn()), isGated: app.isGated ?? false }, say)
    await walkCopiedAdmin({ ...(await signedIn('admin')), company: 'Panadería Sol' }, say)
  }
  return seconds
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

await main()
