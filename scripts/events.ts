import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { eventsDocument } from '../lib/openapi/event-schemas.ts'

const DOCUMENT = 'docs/api/events.json'

/** Writes the JSON Schemas of events, or with `--check` fails when the committed ones are not what the code says. */
const text = `${JSON.stringify(eventsDocument(), null, 2)}\n`
if (!process.argv.includes('--check')) writeFileSync(DOCUMENT, text)
else if (!existsSync(DOCUMENT) || readFileSync(DOCUMENT, 'utf8') !== text) {
  console.error(`${DOCUMENT} is not what lib/openapi/event-schemas.ts says; run: npm run generate`)
  process.exit(1)
}
