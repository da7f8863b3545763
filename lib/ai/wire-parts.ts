import type { LanguageModelMiddleware } from 'ai'
import { parseBillNanoUsd } from './money.ts'

type DoStream = Parameters<NonNullable<LanguageModelMiddleware['wrapStream']>>[0]['doStream']
type PartStream = Awaited<ReturnType<DoStream>>['stream']
export type Part = PartStream extends ReadableStream<infer Item> ? Item : never

/** What the last part of an answer tells, as far as it can be believed. */
export interface Finish {
  finishReason: string
  /** The text is JSON to its end; a gateway may say `stop` of one that was cut off. */
  isWhole: boolean
  modelUsed?: string
  inputTokens?: number
  cacheReadTokens?: number
  cacheWriteTokens?: number
  outputTokens?: number
  billedNanoUsd?: bigint
}

export interface PartListener {
  onText(): void
  onGenerationId(id: string): void
  onFinish(finish: Finish): void
  onError(error: unknown): void
}

/** Beyond this a stream is not an answer of the size that was asked for. */
const MAX_TEXT_CHARACTERS = 12_000
const MAX_PARTS = 4_000
/** More tokens than any call of ours can have. */
const MAX_COUNT = 1_000_000
/** How long the end of a finished answer is waited for, so that its connection can be used again. */
const LINGER_MS = 250

/** The answer goes on and on. */
class EndlessAnswerError extends Error {
  constructor() {
    super('The answer does not end.')
    this.name = 'AI_NoObjectGeneratedError'
  }
}

/**
 * The text of an answer and its end, and nothing else that the gateway may send: tool calls, reasoning and
 * sources were not asked for, and whatever follows the end is not read. Tells the listener what goes by.
 */
export function tidyParts(stream: ReadableStream<unknown>, listener: PartListener): ReadableStream<Part> {
  const reader = stream.getReader()
  const parts = readParts(reader, listener)
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await parts.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    cancel: () => reader.cancel(),
  })
}

type PartReader = ReadableStreamDefaultReader<unknown>

const TEXT_ID = '0'

async function* readParts(reader: PartReader, listener: PartListener): AsyncGenerator<Part, void> {
  let isOver = false
  let parts = 0
  let text = ''
  try {
    yield { type: 'text-start', id: TEXT_ID }
    for (;;) {
      const { done, value } = await reader.read()
      if (done) {
        isOver = true
        break
      }
      const part = isObject(value) ? value : {}
      const generationId = gatewayText(part, 'generationId')
      if (generationId !== undefined) listener.onGenerationId(generationId)
      if (part.type === 'error') {
        const error = part.error ?? new Error('The gateway broke off without a reason.')
        listener.onError(error)
        yield { type: 'error', error }
        return
      }
      if (part.type === 'finish') {
        const finish = { ...readFinish(part), isWhole: isWholeJson(text) }
        listener.onFinish(finish)
        isOver = true
        linger(reader)
        yield { type: 'text-end', id: TEXT_ID }
        yield finishPart(finish)
        return
      }
      const delta = part.type === 'text-delta' && typeof part.delta === 'string' ? part.delta : ''
      text += delta
      parts += 1
      if (text.length > MAX_TEXT_CHARACTERS || parts > MAX_PARTS) throw new EndlessAnswerError()
      if (delta === '') continue
      listener.onText()
      yield { type: 'text-delta', id: TEXT_ID, delta }
    }
    yield { type: 'text-end', id: TEXT_ID }
  } catch (error) {
    listener.onError(error)
    throw error
  } finally {
    if (!isOver) await reader.cancel().catch(() => undefined)
  }
}

/** Reads a finished answer to its very end, or closes its connection when that does not come. */
function linger(reader: PartReader): void {
  const cancel = () => void reader.cancel().catch(() => undefined)
  const timer = setTimeout(cancel, LINGER_MS)
  const next = (): Promise<void> => reader.read().then(({ done }) => (done ? undefined : next()))
  next().then(
    () => clearTimeout(timer),
    () => clearTimeout(timer),
  )
}

/** Whatever stands around it, such as a code fence. */
function isWholeJson(text: string): boolean {
  try {
    JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1))
    return true
  } catch {
    return false
  }
}

function readFinish(part: Fields): Omit<Finish, 'isWhole'> {
  const usage = isObject(part.usage) ? part.usage : {}
  const input = isObject(usage.inputTokens) ? usage.inputTokens : {}
  const output = isObject(usage.outputTokens) ? usage.outputTokens : {}
  const reason = isObject(part.finishReason) ? part.finishReason.unified : part.finishReason
  return {
    finishReason: typeof reason === 'string' ? reason : 'other',
    modelUsed: usedModel(part),
    inputTokens: count(input.total),
    cacheReadTokens: count(input.cacheRead),
    cacheWriteTokens: count(input.cacheWrite),
    outputTokens: count(output.total),
    billedNanoUsd: parseBillNanoUsd(gatewayText(part, 'cost') ?? ''),
  }
}

/** The end of an answer in the form that the SDK insists on. */
function finishPart({ finishReason, inputTokens, outputTokens }: Finish): Part {
  return {
    type: 'finish',
    finishReason: { unified: finishReason === 'stop' ? 'stop' : 'other', raw: finishReason },
    usage: {
      inputTokens: { total: inputTokens, noCache: undefined, cacheRead: undefined, cacheWrite: undefined },
      outputTokens: { total: outputTokens, text: undefined, reasoning: undefined },
    },
  }
}

type Fields = Record<string, unknown>

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function count(value: unknown): number | undefined {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) < MAX_COUNT
    ? Number(value)
    : undefined
}

function gatewayFields(part: Fields): Fields {
  const metadata = isObject(part.providerMetadata) ? part.providerMetadata : {}
  return isObject(metadata.gateway) ? metadata.gateway : {}
}

function gatewayText(part: Fields, field: string): string | undefined {
  const value = gatewayFields(part)[field]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

function usedModel(part: Fields): string | undefined {
  const { routing } = gatewayFields(part)
  if (!isObject(routing)) return undefined
  const used = routing.canonicalSlug ?? routing.resolvedProviderApiModelId ?? routing.originalModelId
  return typeof used === 'string' ? used : undefined
}
