import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const DOCUMENT = 'docs/api/openapi.json'
const EXAMPLES = 'docs/api/examples.json'

/** Writes the description of the API, or with `--check` fails when the committed one is not what the routes say. */
if (!existsSync(DOCUMENT)) writeFileSync(DOCUMENT, '{}\n')
const { ENDPOINTS } = await import('../lib/http/endpoints.ts')
const { openApiDocument } = await import('../lib/openapi/document.ts')

const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
const examples = existsSync(EXAMPLES) ? JSON.parse(readFileSync(EXAMPLES, 'utf8')) : []
const routes = ENDPOINTS.flat().map(({ spec }) => spec)
const text = `${JSON.stringify(openApiDocument({ routes, examples, version }), null, 2)}\n`

if (!process.argv.includes('--check')) writeFileSync(DOCUMENT, text)
else if (readFileSync(DOCUMENT, 'utf8') !== text) {
  console.error(`${DOCUMENT} is not what the routes say; run: npm run generate`)
  process.exit(1)
}
