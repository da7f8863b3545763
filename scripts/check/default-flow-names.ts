import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { defaultFlow } from '../../lib/flow/default-flow.ts'

/**
 * Refuses the names of the default flow's steps and fields in the product: a flow is a value, and what knows one by
 * name serves no other. Of field names those are looked for that mean nothing else.
 */
const PRODUCT = ['app', 'cli', 'client', 'lib', 'server', 'scripts', 'proxy.ts']

/** Who may know them: the flow itself, what advice is bound to and made of, the demo, which answers that flow, and the sample of one on the home page. */
const ALLOWED = [
  /^lib\/flow\/default-/,
  /^lib\/flow\/advice-binding\.ts$/,
  /^lib\/advisor\//,
  /^lib\/ai\/(?:company-facts|recommendation-ladder)\.ts$/,
  /^lib\/ai\/prompts\//,
  /^cli\/demo\//,
  /^app\/home\/flow-sample\.ts$/,
  /^client\/testing\//,
  /\.test\.tsx?$/,
]

/** Field names that are words of everybody's. */
const ORDINARY = new Set(
  defaultFlow.steps
    .flatMap(({ fields }) => Object.keys(fields))
    .filter(
      (name) => /^[a-z]+$/.test(name) && !['methodology', 'integrations', 'departments'].includes(name),
    ),
)

const steps = defaultFlow.steps.map(({ name }) => name)
const fields = defaultFlow.steps
  .flatMap((step) => Object.keys(step.fields))
  .filter((name) => !ORDINARY.has(name))
const NAMES = new RegExp(`['"\`](?:${steps.join('|')})['"\`]|\\b(?:${fields.join('|')})\\b`, 'g')

const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', ...PRODUCT], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => /\.(?:tsx?|sql)$/.test(file) && !ALLOWED.some((allowed) => allowed.test(file)))
  .filter((file) => file !== 'scripts/check/default-flow-names.ts')

const problems = files.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(NAMES)].map(([name]) => `${file}: ${name} is the default flow's`),
)
for (const problem of problems) process.stderr.write(`${problem}\n`)
process.exitCode = problems.length === 0 ? 0 : 1
