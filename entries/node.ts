import type { IncomingMessage, ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { Firststep } from '#lib/firststep/public.ts'

/** Answers requests of `node:http`, of Express or of anything else that speaks it. */
export type NodeListener = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** A listener that answers with a Firststep. What reads a body must not stand before it. */
export function toNodeListener(firststep: Pick<Firststep, 'handler'>): NodeListener {
  return getRequestListener((request, env) => {
    const { incoming } = env as { incoming: IncomingMessage }
    return firststep.handler(request, { remoteAddress: incoming.socket.remoteAddress })
  })
}
