import type { ProductProcess } from '#tests/support/product-process.ts'
import { ANSWERS } from '#tests/support/sample-answers.ts'

export interface Answer {
  status: number
  // biome-ignore lint/suspicious/noExplicitAny: entries look into bodies of every shape
  body: any
}

/** Somebody who has signed up and has a session, as the product's API sees them. */
export interface Person {
  userId: string
  sessionId: string
  call(method: string, path: string, body?: unknown): Promise<Answer>
  save(step: string, data: object, options?: object): Promise<Answer>
  /** Saves every step with sound answers, changed as asked for. */
  answerAll(changes?: Partial<Record<keyof typeof ANSWERS, object>>): Promise<void>
  recommend(): Promise<Answer>
}

/** Signs somebody up and starts their onboarding with this body. */
export async function newPerson(product: ProductProcess, startBody: object = {}): Promise<Person> {
  const { access_token: token, user } = await product.signUp()

  async function call(method: string, path: string, body?: unknown): Promise<Answer> {
    const response = await fetch(`${product.origin}/api/onboarding/${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    return { status: response.status, body: await response.json() }
  }

  const started = await call('POST', 'start', startBody)
  const sessionId: string = started.body.data.id
  const save = (step: string, data: object, options: object = {}) =>
    call('PUT', 'progress', { sessionId, step, data, ...options })
  return {
    userId: user.id,
    sessionId,
    call,
    save,
    async answerAll(changes = {}) {
      for (const [step, data] of Object.entries(ANSWERS)) {
        const { status } = await save(step, { ...data, ...changes[step as keyof typeof ANSWERS] })
        if (status !== 200) throw new Error(`Saving ${step} answered ${status}`)
      }
    },
    recommend: () => call('POST', 'ai-suggestions', { kind: 'recommendations', sessionId }),
  }
}
