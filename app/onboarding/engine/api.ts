import type { ErrorExtensions } from '#lib/errors.ts'
import type { AIRecommendations, NextStep, OKRSuggestion } from '#lib/flow/recommendations.ts'
import type { OnboardingSession } from '#lib/flow/session.ts'
import type { Locale, StepName } from '#lib/flow/steps.ts'

/** A call that did not succeed: with the API's own code, `network` without an answer, else `unexpected`. */
export class CallError extends Error {
  readonly code: string
  readonly extensions: ErrorExtensions
  readonly retryAfterSeconds: number | undefined

  constructor(code: string, extensions: ErrorExtensions = {}, retryAfterSeconds?: number) {
    super(code)
    this.name = 'CallError'
    this.code = code
    this.extensions = extensions
    this.retryAfterSeconds = retryAfterSeconds
  }
}

export interface SessionAnswer {
  session: OnboardingSession
  recommendationsStale: boolean
}

export interface SaveBody {
  sessionId: string
  step: StepName
  data: Record<string, unknown>
  complete: boolean
  baseRevision: number
  opId: string
  locale?: Locale
}

export interface Industry {
  slug: string
  name: string
  categoryName: string
  match?: { confidence: number; reason: string }
}

export interface IndustryAnswer {
  industries: Industry[]
  confident: boolean
}

export type PlanEvent =
  | { event: 'insight' | 'advice'; item: string }
  | { event: 'okr'; item: OKRSuggestion }
  | { event: 'next-step'; item: NextStep }
  | { event: 'done'; whole: AIRecommendations }

interface Envelope<Data> {
  data: Data
  meta: { recommendationsStale?: boolean; confident?: boolean }
}

async function send(
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
  signal?: AbortSignal,
) {
  let response: Response
  try {
    response = await fetch(`/api/onboarding${path}`, {
      method,
      headers: { ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...headers },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal,
    })
  } catch (cause) {
    signal?.throwIfAborted()
    throw new CallError('network', { cause } as ErrorExtensions)
  }
  if (!response.ok) throw await errorOf(response)
  return response
}

async function errorOf(response: Response): Promise<CallError> {
  const problem = (await response.json().catch(() => ({}))) as ErrorExtensions & { code?: string }
  const seconds = Number(response.headers.get('retry-after'))
  return new CallError(problem.code ?? 'unexpected', problem, seconds > 0 ? seconds : undefined)
}

async function sessionOf(response: Promise<Response>): Promise<SessionAnswer> {
  const { data, meta } = (await (await response).json()) as Envelope<OnboardingSession>
  return { session: data, recommendationsStale: meta.recommendationsStale ?? false }
}

/** The calls of the wizard, with the cookies of the signed-in user. All raise CallError. */
export const api = {
  start: (body: { locale: Locale; restart?: boolean; opId: string }) =>
    sessionOf(send('POST', '/start', { ...body, source: 'wizard' })),
  save: (body: SaveBody) => sessionOf(send('PUT', '/progress', body)),
  read: (id: string) => sessionOf(send('GET', `/session/${id}`)),
  complete: (sessionId: string) => sessionOf(send('POST', '/complete', { sessionId })),

  async industries(query: Record<string, string>, signal?: AbortSignal): Promise<IndustryAnswer> {
    const response = await send('GET', `/industries?${new URLSearchParams(query)}`, undefined, {}, signal)
    const { data, meta } = (await response.json()) as Envelope<Industry[]>
    return { industries: data, confident: meta.confident ?? false }
  },

  /** Recommendations item by item; a server that answers all at once yields the same events. */
  async *plan(sessionId: string, signal: AbortSignal): AsyncGenerator<PlanEvent> {
    const body = { kind: 'recommendations', sessionId }
    const response = await send('POST', '/ai-suggestions', body, { Accept: 'text/event-stream' }, signal)
    if (response.headers.get('content-type')?.startsWith('text/event-stream') && response.body) {
      for await (const { event, data } of readEvents(response.body)) {
        if (event === 'error') throw new CallError((data as { code?: string }).code ?? 'unexpected')
        if (event === 'done') yield { event, whole: (data as Envelope<AIRecommendations>).data }
        else yield { event, item: data } as PlanEvent
      }
      return
    }
    const { data } = (await response.json()) as Envelope<AIRecommendations>
    yield { event: 'done', whole: data }
  },
}

/** Server-sent events (HTML standard, 9.2.6), as far as the API uses them. */
async function* readEvents(
  stream: ReadableStream<Uint8Array>,
): AsyncGenerator<{ event: string; data: unknown }> {
  const reader = stream.getReader()
  const decoder = new TextDecoder()
  let buffer = ''
  for (;;) {
    const { value, done } = await reader.read()
    if (done) return
    buffer += decoder.decode(value, { stream: true })
    for (let end = buffer.indexOf('\n\n'); end >= 0; end = buffer.indexOf('\n\n')) {
      const lines = buffer.slice(0, end).split('\n')
      buffer = buffer.slice(end + 2)
      const linesOf = (name: string) =>
        lines
          .filter((line) => line.startsWith(`${name}:`))
          .map((line) => line.slice(name.length + 1).trimStart())
      const data = linesOf('data').join('\n')
      if (data !== '') yield { event: linesOf('event')[0] ?? 'message', data: JSON.parse(data) }
    }
  }
}
