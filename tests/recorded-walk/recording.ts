import { readFileSync, writeFileSync } from 'node:fs'

const FILE = new URL('./recording.jsonl', import.meta.url)

/** An answer as it is kept: a body that is JSON as its value, any other as its text. */
export interface RecordedAnswer {
  status: number
  headers: Record<string, string>
  body?: unknown
  /** Server-sent events, those of each kind in their order. */
  events?: unknown[]
  text?: string
}

/** A request as the walk names it, and what came of it. */
export interface RecordedRequest {
  chapter: string
  name: string
  request: Record<string, unknown>
  answer: RecordedAnswer
  /** What a receiver of events was told because of it, session by session. */
  told?: unknown[]
}

/** Headers in the form that most answers have them; the others say where they differ, null where one is absent. */
type UsualHeaders = Record<string, string>

/** Keeps a walk in the repository, one request a line, after a line with the headers that most answers share. */
export function writeRecording(requests: readonly RecordedRequest[]): void {
  const usual = usualHeadersOf(requests)
  const lines = requests.map(({ answer, ...request }) => ({
    ...request,
    answer: { ...answer, headers: differencesFrom(usual, answer.headers) },
  }))
  writeFileSync(FILE, `${[{ usualHeaders: usual }, ...lines].map(lineOf).join('\n')}\n`)
}

/** The walk that the repository keeps. */
export function readRecording(): RecordedRequest[] {
  const [first, ...lines] = readFileSync(FILE, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  return lines.map(({ answer, ...request }) => ({
    ...request,
    answer: { ...answer, headers: withDifferences(first.usualHeaders, answer.headers) },
  }))
}

function usualHeadersOf(requests: readonly RecordedRequest[]): UsualHeaders {
  const names = new Set(requests.flatMap(({ answer }) => Object.keys(answer.headers)))
  const usual: UsualHeaders = {}
  for (const name of [...names].sort()) {
    const counts = new Map<string | undefined, number>()
    for (const { answer } of requests) {
      const value = answer.headers[name]
      counts.set(value, (counts.get(value) ?? 0) + 1)
    }
    const [[value] = []] = [...counts].sort(([, one], [, other]) => other - one)
    if (value !== undefined) usual[name] = value
  }
  return usual
}

function differencesFrom(
  usual: UsualHeaders,
  headers: Record<string, string>,
): Record<string, string | null> {
  const names = [...new Set([...Object.keys(usual), ...Object.keys(headers)])].sort()
  return Object.fromEntries(
    names.flatMap((name) => (headers[name] === usual[name] ? [] : [[name, headers[name] ?? null]])),
  )
}

function withDifferences(
  usual: UsualHeaders,
  differences: Record<string, string | null>,
): Record<string, string> {
  const entries = Object.entries({ ...usual, ...differences }).filter(([, value]) => value !== null)
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1))) as Record<
    string,
    string
  >
}

const UNSEEN = /[\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g

/** A line of JSON in which no character hides. */
function lineOf(value: unknown): string {
  return JSON.stringify(value).replace(
    UNSEEN,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** A recorded request as a person reads it and a difference shows it: each field on a line of its own, in its order. */
export function printed(recorded: RecordedRequest): string {
  const { chapter, name, request, answer, told } = recorded
  return JSON.stringify({ chapter, name, request, answer, told }, linesOfText, 2)
}

function linesOfText(_key: string, value: unknown): unknown {
  return typeof value === 'string' && value.includes('\n') ? value.split('\n') : value
}
