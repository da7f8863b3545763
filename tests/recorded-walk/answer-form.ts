import { readFileSync } from 'node:fs'
import type { RawAnswer } from '#tests/support/raw-request.ts'
import type { Placeholders } from './placeholders.ts'
import type { RecordedAnswer } from './recording.ts'

/** The headers that are part of the contract. */
const RECORDED_HEADERS =
  /^(content-type|cache-control|etag|location|allow|vary|retry-after|ratelimit(-policy)?|www-authenticate|access-control-.*|content-disposition|content-security-policy|x-content-type-options|referrer-policy|x-request-id|x-accel-buffering|set-cookie)$/

const DOCUMENT = 'docs/api/openapi.json'

/** An answer in the form that is kept: byte for byte, but for placeholders. */
export function recordedAnswer(
  { status, headers, text }: RawAnswer,
  placeholders: Placeholders,
): RecordedAnswer {
  // The body goes first: it names the ids whose beginnings stand in entity tags.
  const body = bodyOf(headers, text, placeholders)
  return { status, headers: headersOf(headers, placeholders), ...body }
}

function headersOf(headers: RawAnswer['headers'], placeholders: Placeholders): Record<string, string> {
  const entries = Object.entries(headers)
    .filter(([name]) => RECORDED_HEADERS.test(name))
    .sort(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(
    entries.map(([name, value]) => [name, headerOf(name, String(value), headers, placeholders)]),
  )
}

function headerOf(
  name: string,
  value: string,
  { ratelimit }: RawAnswer['headers'],
  placeholders: Placeholders,
): string {
  if (name === 'etag') return placeholders.maskEntityTag(value)
  // How much is left of a window depends on when it began.
  if (name === 'ratelimit') return value.replace(/r=\d+;t=\d+/, 'r=<left>;t=<seconds>')
  if (name === 'set-cookie') return value.replace(/=\d+\.(\w+)\.[\w-]+/, '=<time>.$1.<proof>')
  if (name === 'retry-after' && ratelimit !== undefined) return '<seconds>'
  return placeholders.maskText(value)
}

function bodyOf(
  headers: RawAnswer['headers'],
  text: string,
  placeholders: Placeholders,
): Pick<RecordedAnswer, 'body' | 'events' | 'text'> {
  if (text === '') return {}
  if (text === servedDocument()) return { text: `<${DOCUMENT}>` }
  const type = String(headers['content-type'])
  if (type.startsWith('text/event-stream')) {
    const events = eventsOf(text)
    if (events) return { events: placeholders.maskValue(events) as unknown[] }
  }
  if (type.startsWith('text/csv')) return { text: placeholders.maskCsv(text) }
  const value = jsonOf(text)
  if (value === undefined) return { text: placeholders.maskText(text) }
  return { body: placeholders.maskValue(withoutSeconds(value)) }
}

let document: string | undefined

/** Read once: it is large, and every answer is compared with it. */
function servedDocument(): string {
  document ??= JSON.stringify(JSON.parse(readFileSync(DOCUMENT, 'utf8')))
  return document
}

/** What a JSON text says, if nothing of the text is lost by it: no space, no key twice, no number in another form. */
function jsonOf(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return JSON.stringify(value) === text ? value : undefined
  } catch {
    return undefined
  }
}

/** The wait that a refusal for its limit tells. */
function withoutSeconds(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('detail' in value)) return value
  return { ...value, detail: String(value.detail).replace(/\d+ (seconds?|segundos?)\.$/, '<n> $1.') }
}

const EVENT_KINDS = ['insight', 'okr', 'advice', 'next-step']

/**
 * The events of a stream, if nothing of the text is lost by it. Lists are made side by side, so that only the order
 * within a kind is promised, and that `done` comes last.
 */
function eventsOf(text: string): unknown[] | undefined {
  const events = text
    .split('\n\n')
    .slice(0, -1)
    .map((block) => {
      const [, event = '', data = ''] = /^event: (.*)\ndata: (.*)$/.exec(block) ?? []
      return { event, data: jsonOf(data) }
    })
  const again = events.map(({ event, data }) => `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
  if (again.join('') !== text) return undefined
  const placeOf = ({ event }: { event: string }) => {
    const place = EVENT_KINDS.indexOf(event)
    return place < 0 ? EVENT_KINDS.length : place
  }
  return events.toSorted((one, other) => placeOf(one) - placeOf(other))
}
