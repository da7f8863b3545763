import { isUtf8 } from 'node:buffer'
import { setTimeout as sleep } from 'node:timers/promises'
import { PATIENCE_MS } from '#tests/support/patience.ts'
import { type RawAnswer, rawRequest } from '#tests/support/raw-request.ts'
import type { ReceivedEvent } from '#tests/support/webhook-receiver.ts'
import { recordedAnswer } from './answer-form.ts'
import { Placeholders } from './placeholders.ts'
import type { RecordedRequest } from './recording.ts'
import type { Chapter, Deed, Kept, WalkRequest } from './walk-request.ts'
import { openWorld, type World, type WorldName } from './world.ts'

const HOUR_MS = 3_600_000
/** The window of every limit. */
const WINDOW_MS = 60_000
/** Two requests never share a millisecond, by which times are told from each other. */
const PAUSE_MS = 2
/** Requests for what work in the background adds to, a moment after the answer. */
const LOOKS_AT_FIGURES = /\/(admin|export|jobs)\b|erase=true/
/** How often a part of the walk is begun again that chance has spoilt. */
const MOST_ATTEMPTS = 4

/** Walks all chapters, those of one world after another, and returns what was answered. */
export async function play(chapters: readonly Chapter[]): Promise<RecordedRequest[]> {
  const recorded: RecordedRequest[] = []
  for (const world of new Set(chapters.map((chapter) => chapter.world))) {
    const inIt = chapters.filter((chapter) => chapter.world === world)
    recorded.push(...(await playUnspoilt(world, inIt)))
  }
  return recorded
}

/** Figures go by the hour, limits by the minute, and a model has its time: a walk that met an end of these is no proof. */
async function playUnspoilt(world: WorldName, chapters: readonly Chapter[]): Promise<RecordedRequest[]> {
  for (let attempt = 1; ; attempt++) {
    const startedAt = Date.now()
    const recorded = await playWorld(world, chapters, startedAt)
    const endedAt = Date.now()
    const isSpoilt =
      Math.floor(startedAt / HOUR_MS) !== Math.floor(endedAt / HOUR_MS) ||
      (world === 'limits' && endedAt - startedAt > WINDOW_MS) ||
      JSON.stringify(recorded).includes('"degradedBecause":"timeout"')
    if (!isSpoilt || attempt === MOST_ATTEMPTS) return recorded
  }
}

async function playWorld(
  name: WorldName,
  chapters: readonly Chapter[],
  startedAt: number,
): Promise<RecordedRequest[]> {
  const placeholders = new Placeholders(startedAt)
  const world = await openWorld(name)
  try {
    const recorded: RecordedRequest[] = []
    for (const chapter of chapters) {
      placeholders.chapter = chapter.name
      for (const [index, request] of chapter.requests.entries()) {
        placeholders.requestId = `walk-${chapter.name.replaceAll(' ', '-')}-${String(index + 1).padStart(3, '0')}`
        const played = playRequest(world, placeholders, chapter, request)
        recorded.push(await withinPatience(played, `${chapter.name}: ${request.name}`))
      }
    }
    return recorded
  } finally {
    await world.close()
  }
}

async function playRequest(
  world: World,
  placeholders: Placeholders,
  chapter: Chapter,
  request: WalkRequest,
): Promise<RecordedRequest> {
  const { name, as, method, path, headers, body, raw, before, keeps = {} } = request
  await sleep(PAUSE_MS)
  if (LOOKS_AT_FIGURES.test(path)) await world.settle()
  if (before) await doBefore(world, before)
  const payload = body === undefined ? raw : JSON.stringify(body)
  const answer = await rawRequest(world.origin, {
    method,
    path: filledIn(world, path),
    headers: {
      'x-request-id': placeholders.requestId,
      ...(as ? { authorization: filledIn(world, `Bearer {{token:${as}}}`) } : {}),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...Object.fromEntries(
        Object.entries(headers ?? {}).map(([header, value]) => [header, filledIn(world, value)]),
      ),
    },
    body: typeof payload === 'string' ? filledIn(world, payload) : payload,
  })
  for (const [word, kept] of Object.entries(keeps)) world.words.set(word, keptOf(answer, kept))
  await world.noteSignals()
  const told = sessionBySession(world.takeEvents())
  return {
    chapter: chapter.name,
    name,
    request: { as, method, path, headers, body: body ?? shortened(raw), before },
    answer: recordedAnswer(answer, placeholders),
    ...(told.length === 0 ? {} : { told: placeholders.maskValue(told) as unknown[] }),
  }
}

/** The same; what has failed, or never comes, names its request. */
async function withinPatience<Result>(work: Promise<Result>, title: string): Promise<Result> {
  const giveUp = new AbortController()
  const late = sleep(PATIENCE_MS, undefined, { signal: giveUp.signal }).then(() => {
    throw new Error('There was no answer.')
  })
  try {
    return await Promise.race([work, late])
  } catch (cause) {
    throw new Error(`The walk ended at "${title}".`, { cause })
  } finally {
    giveUp.abort()
    late.catch(() => undefined)
  }
}

async function doBefore(world: World, { expires, leaves, gateway }: Deed): Promise<void> {
  if (expires) await world.expire(filledIn(world, `{{${expires}}}`))
  if (leaves) await world.deleteAccount(leaves)
  if (gateway) world.setGateway(gateway)
}

/** A word that no answer has given stays as it is, so that the first answer that went wrong is the one that shows. */
function filledIn(world: World, text: string): string {
  return text.replace(/\{\{([^{}]+)\}\}/g, (whole, word) => world.words.get(word) ?? `missing ${whole}`)
}

function keptOf({ headers, text }: RawAnswer, kept: Kept): string {
  if (kept === 'entity tag') return String(headers.etag)
  const body = text.startsWith('{') ? JSON.parse(text) : {}
  if (kept === 'session id') return String(body.data?.id)
  return String(kept === 'access token' ? body.access_token : body.refresh_token)
}

/** Events of several sessions come in side by side: only within a session is there an order. */
function sessionBySession(events: readonly ReceivedEvent[]): ReceivedEvent[] {
  const sessions = [...new Set(events.map(({ data }) => data.sessionId))]
  const startOf = (id: string) => String(events.find(({ data }) => data.sessionId === id)?.data.createdAt)
  sessions.sort((one, other) => (startOf(one) < startOf(other) ? -1 : 1))
  return sessions.flatMap((id) => events.filter(({ data }) => data.sessionId === id))
}

const LONGEST_SHOWN = 200

function shortened(raw: WalkRequest['raw']): string | undefined {
  if (raw === undefined) return undefined
  if (Array.isArray(raw)) return `${raw.length} chunks of ${raw[0]?.byteLength} bytes`
  const text = typeof raw === 'string' ? raw : textOf(raw)
  return text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN)}… ${text.length} characters`
}

function textOf(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes)
  return isUtf8(buffer) ? buffer.toString() : `bytes ${buffer.toString('hex')}`
}
