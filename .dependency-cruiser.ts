// Without it dependency-cruiser sees no import of a TypeScript file, and says nothing.
import '@swc/core'
import type { IConfiguration, IForbiddenRuleType } from 'dependency-cruiser'

/**
 * The folders of the product, from top to bottom: a file imports what stands in its own folder and what stands
 * further down. Those of one row know nothing of each other.
 */
const ROWS: readonly (readonly string[])[] = [
  [
    '.dependency-cruiser.ts',
    'next.config.mjs',
    'postcss.config.mjs',
    'vitest.browser.config.ts',
    'vitest.config.ts',
  ],
  ['bench/'],
  ['tests/'],
  ['examples/'],
  ['scripts/'],
  ['eval/'],
  ['entries/'],
  ['testing/'],
  ['app/', 'cli/', 'proxy.ts'],
  ['server/', 'client/'],
  ['lib/served-firststep.ts'],
  ['lib/firststep.ts'],
  ['lib/firststep/'],
  ['lib/environment.ts'],
  ['lib/environment/'],
  ['lib/http/'],
  ['lib/openapi/'],
  ['lib/services/'],
  ['lib/operators/'],
  ['lib/jobs/'],
  ['lib/versions/'],
  ['lib/limits/'],
  ['lib/ai/'],
  ['lib/advisor/'],
  ['lib/db/'],
  ['lib/sealing/'],
  ['lib/postgres/'],
  ['lib/auth/', 'lib/observability/'],
  ['lib/schema-problems.ts'],
  ['lib/errors.ts'],
  [
    'lib/field-path.ts',
    'lib/http-methods.ts',
    'lib/iso-day.ts',
    'lib/loopback-host.ts',
    'lib/uuid.ts',
    'lib/nano-usd.ts',
    'lib/optional-package.ts',
    'lib/process-registry.ts',
    'lib/service-actor.ts',
    'lib/within.ts',
  ],
  ['lib/flow/'],
  ['docs/api/'],
]

/** What may import less than the rows say, since it is bundled for browsers or beside the server. */
const NARROWER: Record<string, readonly string[]> = {
  'client/': ['client/', 'lib/flow/', 'lib/errors.ts'],
  'app/': ['app/', 'client/', 'lib/'],
}

const TEST = '[.]test[.]tsx?$'
/** What the tests beside the code take from above it. */
const TEST_SUPPORT = '^tests/support/'

/** The files of a folder, or a file and its test. */
function pathOf(entry: string): string {
  const escaped = entry.replaceAll('.', '[.]')
  return entry.endsWith('/') ? `^${escaped}` : `^${escaped.replace(/\[[.]\]ts$/, '([.]test)?[.]ts')}$`
}

const LISTED = ROWS.flat().map(pathOf)
const OURS = { dependencyTypesNot: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'core'] } as const

function downwards(): IForbiddenRuleType[] {
  return ROWS.flatMap((row, place) =>
    row.flatMap((entry): IForbiddenRuleType[] => {
      const above = [...ROWS.slice(0, place).flat(), ...row.filter((other) => other !== entry)].map(pathOf)
      if (above.length === 0) return []
      const from = { path: pathOf(entry) }
      return [
        { name: `only-downwards-from ${entry}`, from: { ...from, pathNot: TEST }, to: { path: above } },
        {
          name: `only-downwards-from tests of ${entry}`,
          from: { path: [`(?=${pathOf(entry)}).*${TEST}`] },
          to: { path: above, pathNot: TEST_SUPPORT },
        },
      ]
    }),
  )
}

const narrower = Object.entries(NARROWER).map(
  ([entry, allowed]): IForbiddenRuleType => ({
    name: `${entry} is bundled`,
    from: { path: pathOf(entry), pathNot: TEST },
    to: { path: LISTED, pathNot: [...allowed.map(pathOf), '^docs/api/'] },
  }),
)

const configuration: IConfiguration = {
  forbidden: [
    ...downwards(),
    ...narrower,
    { name: 'no-circle', from: {}, to: { circular: true } },
    { name: 'nothing-unlisted', from: { pathNot: LISTED }, to: {} },
    { name: 'nothing-unlisted', from: {}, to: { ...OURS, pathNot: LISTED } },
    { name: 'nothing-unlisted', from: { orphan: true, pathNot: LISTED }, to: {} },
    { name: 'nothing-missing', from: {}, to: { couldNotResolve: true } },
  ].map((rule) => ({ severity: 'error', ...rule }) as IForbiddenRuleType),
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^([.]next|[.]data|[.]tools|node_modules|dist|next-env[.]d[.]ts)' },
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
}

export default configuration
