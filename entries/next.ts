import type { Firststep, GateOptions } from '#lib/firststep/public.ts'
import type { Handlers } from '#lib/http-methods.ts'

/** What `proxy.ts` exports: a redirect where there is one, and undefined, by which Next goes on. */
export type NextProxy = (request: Request) => Promise<Response | undefined>

/** The exports of a catch-all route file. */
export function toNextHandlers(firststep: Pick<Firststep, 'handlers'>): Handlers {
  return firststep.handlers
}

/** A proxy, or a middleware of the Node runtime, that sends who still has to be onboarded to `to`. */
export function toNextProxy(firststep: Pick<Firststep, 'gate'>, options: GateOptions): NextProxy {
  return (request) => firststep.gate(request, options)
}
