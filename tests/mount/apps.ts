import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { blocksOf, markOf } from '../support/guide.ts'

/** One kind of app that Firststep is put into: how it comes about, and what is done to it by hand. */
export interface App {
  /** Shell commands that make it, in the empty folder of the app. */
  create: readonly string[]
  /** Made before the commit that the end is compared with. */
  prepare?(folder: string): void
  /** What its owner writes besides `init`: counted as ours. */
  wire?(folder: string): void
  build?: string
  /** The path that it stands below on its origin. */
  path?: string
  /** Whether its gate leads from there to the wizard. */
  isGated?: boolean
  start: string
  /** Takes the components of `add` too; what their owner writes as `add` says, apart from installing packages. */
  prepareForComponents?(folder: string): void
}

/** Its own takes fonts from the web, which a machine without it cannot build; nothing else of the app is touched. */
const LAYOUT = `import "./globals.css";

export default function RootLayout({ children }: Readonly<{ children: React.ReactNode }>) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
`

/** The files of an app that the guides show, with what they say that pages which wait need beside Cache Components. */
function writeShownFiles(folder: string): void {
  const waits = readFileSync(path.join(folder, 'next.config.ts'), 'utf8').includes('cacheComponents: true')
  for (const guide of ['add-to-nextjs', 'gate'])
    for (const block of blocksOf(readFileSync(`docs/guides/${guide}.md`, 'utf8'))) {
      const file = markOf(block, 'file')
      if (file === undefined) continue
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
      const isOfVisitor = block.text.includes('await connection()')
      const ending = waits && isOfVisitor ? '\nexport const instant = false\n' : ''
      writeFileSync(path.join(folder, file), block.text + ending)
    }
}

const STYLES = "export default { plugins: { '@tailwindcss/postcss': {} } }\n"

const next = (version: number, styles: 'tailwind' | 'no-tailwind' = 'tailwind'): App => ({
  create: [
    `npx --yes create-next-app@${version} . --ts --app --${styles} --eslint --no-src-dir --use-npm --import-alias '@/*' --disable-git --yes`,
  ],
  prepare: (folder) => writeFileSync(path.join(folder, 'app/layout.tsx'), LAYOUT),
  build: 'npx next build',
  start: 'npx next start',
  prepareForComponents(folder) {
    writeShownFiles(folder)
    if (styles === 'no-tailwind') writeFileSync(path.join(folder, 'postcss.config.mjs'), STYLES)
  },
})

/** Only the first page is behind it, so that operators need no onboarding. */
const GATE = `import { toNextProxy } from 'firststep/next'
import { firststep } from './firststep'

export const proxy = toNextProxy(firststep, { to: '/onboarding' })
export const config = { matcher: ['/'] }
`

/** An app of Next below a path of its origin, by the `basePath` of its next.config. */
function below(basePath: string, app: App): App {
  return {
    ...app,
    path: basePath,
    isGated: true,
    prepare(folder) {
      app.prepare?.(folder)
      const file = path.join(folder, 'next.config.ts')
      const settings = readFileSync(file, 'utf8')
      const below = settings.replace('NextConfig = {', `$&\n  basePath: '${basePath}',`)
      if (below === settings) throw new Error('The next.config.ts of a new app is another than it was.')
      writeFileSync(file, below)
    },
    prepareForComponents(folder) {
      app.prepareForComponents?.(folder)
      writeFileSync(path.join(folder, 'proxy.ts'), GATE)
    },
  }
}

const PLAIN = ['npm init --yes', 'npm pkg set type=module', "printf 'node_modules\\n.env*\\n' > .gitignore"]

const HONO = `import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { firststep } from './firststep.js'

const app = new Hono()
app.all('/api/onboarding/*', (context) => firststep.handler(context.req.raw))
await firststep.start()
serve({ fetch: app.fetch, port: Number(process.env.PORT) })
`

const EXPRESS = `import express from 'express'
import { toNodeListener } from 'firststep/node'
import { firststep } from './firststep.js'

const app = express()
app.all('/api/onboarding/{*path}', toNodeListener(firststep))
await firststep.start()
app.listen(Number(process.env.PORT))
`

/** The apps by name. */
export const APPS: Readonly<Record<string, App>> = {
  next16: next(16),
  next15: next(15),
  'next16-without-tailwind': next(16, 'no-tailwind'),
  'next16-below-a-path': below('/portal', next(16)),
  hono: {
    create: [...PLAIN, 'npm install hono @hono/node-server'],
    wire: (folder) => writeFileSync(path.join(folder, 'server.js'), HONO),
    start: 'node server.js',
  },
  express: {
    create: [...PLAIN, 'npm install express'],
    wire: (folder) => writeFileSync(path.join(folder, 'server.js'), EXPRESS),
    start: 'node server.js',
  },
}
