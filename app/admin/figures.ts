import { useEffect, useState } from 'react'
import type { SignInService } from '#app/sign-in/sign-in-service.ts'
import { DAY_MS, isoDay } from '#lib/iso-day.ts'
import { KnownError } from '#lib/known-error.ts'
import type { AiUsage } from '#lib/operators/ai-usage-service.ts'
import type { Analytics } from '#lib/operators/analytics-service.ts'

export interface Figures {
  analytics: Analytics
  usage: AiUsage
}

export type FiguresState =
  | { kind: 'loading' }
  | { kind: 'signed_out' }
  | { kind: 'forbidden' }
  | { kind: 'failed' }
  | { kind: 'ready'; figures: Figures }

/** `?from=&to=` for the last days, today included. */
export function rangeQuery(days: number): string {
  const day = (time: number) => isoDay(new Date(time))
  const now = Date.now()
  return `?from=${day(now - (days - 1) * DAY_MS)}&to=${day(now)}`
}

class Refused extends KnownError {
  static override readonly kind = 'Refused'
  readonly status: number
  constructor(status: number) {
    super(`The API answered ${status}.`)
    this.status = status
  }
}

/** Asks the API as who is signed in here; a token that has run out is renewed first. */
export async function askApi(path: string, service: SignInService, init: RequestInit): Promise<Response> {
  const response = await fetch(path, init)
  if (response.status !== 401) return response
  const { renewSignIn } = await import('#app/sign-in/browser-client.ts')
  return (await renewSignIn(service)) ? fetch(path, init) : response
}

async function read<Data>(path: string, service: SignInService, signal: AbortSignal): Promise<Data> {
  const response = await askApi(path, service, { signal, headers: { accept: 'application/json' } })
  if (!response.ok) {
    // An answer that nobody reads keeps its connection.
    await response.body?.cancel()
    throw new Refused(response.status)
  }
  return (await response.json()).data
}

/** Reads both reports for the last days, again whenever `turn` changes. */
export function useFigures(days: number, turn: number, service: SignInService): FiguresState {
  const [state, setState] = useState<FiguresState>({ kind: 'loading' })
  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` asks for the same figures again
  useEffect(() => {
    const leaving = new AbortController()
    const query = rangeQuery(days)
    Promise.all([
      read<Analytics>(`/api/admin/analytics${query}`, service, leaving.signal),
      read<AiUsage>(`/api/admin/ai-usage${query}`, service, leaving.signal),
    ]).then(
      ([analytics, usage]) => setState({ kind: 'ready', figures: { analytics, usage } }),
      (error: unknown) => {
        if (leaving.signal.aborted) return
        const status = Refused.isInstance(error) ? error.status : 0
        setState({ kind: status === 401 ? 'signed_out' : status === 403 ? 'forbidden' : 'failed' })
      },
    )
    return () => leaving.abort()
  }, [days, turn, service])
  return state
}
