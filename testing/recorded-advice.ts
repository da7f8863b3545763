import type { ModelNextStep, ModelObjective } from '#lib/ai/prompts/recommendations-v2.ts'

/** What models are taken to say. To a question that has no answer here no model knows one, and the advisor does. */
export interface RecordedAdvice {
  industries?: readonly { slug: string; confidence: number; reason: string }[]
  insights?: readonly string[]
  okrs?: readonly ModelObjective[]
  advice?: readonly string[]
  nextSteps?: readonly ModelNextStep[]
}

/** A question that has left for a model. */
export interface ModelQuestion {
  about: keyof RecordedAdvice
  model: string
  /** Everything that the model was told. */
  prompt: string
}

interface Body {
  prompt: { content: string | { text?: string }[] }[]
  providerOptions: { gateway: { tags: string[] } }
}

const ABOUT: Readonly<Record<string, keyof RecordedAdvice>> = {
  industry: 'industries',
  insights: 'insights',
  okrs: 'okrs',
  advice: 'advice',
  next_steps: 'nextSteps',
}
/** USD for a token. */
const PRICE = { input: '0.0000001', output: '0.0000001' }
const TOKENS = 100

/** What is asked of the gateway goes to these recordings, and no further. */
export function recordedModels(advice: () => RecordedAdvice, questions: ModelQuestion[]): typeof fetch {
  const asked = new Set<string>()

  return async (input, init) => {
    const request = new Request(input, init)
    if (request.method === 'GET') return Response.json({ models: [...asked].map(listed) })
    const body = (await request.json()) as Body
    const model = request.headers.get('ai-language-model-id') ?? ''
    asked.add(model)
    const about = ABOUT[body.providerOptions.gateway.tags.at(-1) ?? '']
    if (about === undefined) return refusal()
    questions.push({ about, model, prompt: body.prompt.flatMap(textsOf).join('\n') })
    const said = advice()[about]
    if (said === undefined) return refusal()
    const elements = said.map((element) => (typeof element === 'string' ? { text: element } : element))
    return answer(model, JSON.stringify({ elements }))
  }
}

const listed = (id: string) => ({ id, name: id, pricing: PRICE })

const textsOf = ({ content }: Body['prompt'][number]): string[] =>
  typeof content === 'string' ? [content] : content.map(({ text = '' }) => text)

const refusal = () =>
  Response.json(
    { error: { message: 'Nothing is recorded for this question.', type: 'invalid_request_error' } },
    { status: 400 },
  )

/** The text as the gateway streams it. */
function answer(model: string, text: string): Response {
  const gateway = {
    generationId: 'recorded',
    routing: { originalModelId: model },
    cost: '0',
    marketCost: '0',
  }
  const parts = [
    { type: 'stream-start', warnings: [] },
    { type: 'response-metadata', id: 'recorded', modelId: model },
    { type: 'text-start', id: '0' },
    { type: 'text-delta', id: '0', delta: text },
    { type: 'text-end', id: '0' },
    {
      type: 'finish',
      finishReason: { unified: 'stop', raw: 'stop' },
      usage: { inputTokens: { total: TOKENS }, outputTokens: { total: TOKENS } },
      providerMetadata: { gateway },
    },
  ]
  const events = [...parts.map((part) => JSON.stringify(part)), '[DONE]'].map((data) => `data: ${data}\n\n`)
  return new Response(events.join(''), { headers: { 'content-type': 'text/event-stream' } })
}
