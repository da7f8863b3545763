import { headers } from 'next/headers.js'
import { KnownError } from '#lib/flow/known-error.ts'
import { servedFirststep } from '#lib/served-firststep.ts'

/** What the API refused to answer, with what it says to do next. */
export class ApiRefused extends KnownError {
  static override readonly kind = 'ApiRefused'
  readonly status: number
  readonly detail: string
  constructor(status: number, detail: string) {
    super(`The API answered ${status}: ${detail}`)
    this.status = status
    this.detail = detail
  }
}

/** What the API is told of the request for a page; nothing else of it concerns an answer. */
const HANDED_ON = ['authorization', 'cookie', 'x-forwarded-for']

interface Told<Data, Meta> {
  data: Data
  meta: Meta
}

/**
 * Asks the API for whoever asked for the page, through the same door as from outside: role, limits and the audit trail
 * are the endpoint's. Raises ApiRefused.
 */
export async function askApi<Data, Meta = unknown>(path: string, locale: string): Promise<Told<Data, Meta>> {
  const { handler, runtime } = servedFirststep()
  const sent = await headers()
  const asked = new Headers({ accept: 'application/json', 'accept-language': locale })
  for (const name of HANDED_ON) {
    const value = sent.get(name)
    if (value !== null) asked.set(name, value)
  }
  const address = new URL(path, runtime.configuration.PUBLIC_ORIGIN)
  const response = await handler(new Request(address, { headers: asked }))
  const answer = await response.json()
  if (response.ok) return answer
  const { detail, errors = [] } = answer as { detail: string; errors?: { message: string }[] }
  throw new ApiRefused(response.status, errors.map(({ message }) => message).join(' ') || detail)
}
