import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Logger } from 'pino'
import { isLoopbackHost } from '#lib/loopback-host.ts'
import { sendConsoleTo } from './console-log.ts'

export interface Pages {
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void>
  close(): Promise<void>
}

/**
 * The pages, by Next, which is loaded when the first page is asked for: the API never waits for it.
 * Browsers that come by another name of this machine are sent to the public origin, where their cookies are.
 */
export function createPages({
  publicOrigin,
  isDevelopment,
  log,
}: {
  publicOrigin: string
  isDevelopment: boolean
  log: Logger
}): Pages {
  const { host: publicHost, hostname: publicHostname } = new URL(publicOrigin)
  let loading: Promise<Loaded> | undefined

  interface Loaded {
    handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>
    upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => Promise<void>
    close: () => Promise<void>
  }

  async function load(): Promise<Loaded> {
    // Before Next is loaded, which keeps the console that it finds. Who develops reads its words as they are.
    const restoreConsole = isDevelopment ? () => undefined : sendConsoleTo(log)
    // The package's types describe `import next from 'next'` of bundlers; Node finds the function one level deeper.
    const { default: next } = (await import('next')) as unknown as { default: typeof import('next').default }
    // In development Next's socket lets in this host alone.
    const ownHost = isDevelopment ? { hostname: publicHostname } : {}
    const app = next({ dev: isDevelopment, dir: process.cwd(), ...ownHost })
    await app.prepare()
    return {
      handle: app.getRequestHandler(),
      upgrade: app.getUpgradeHandler(),
      close: () => app.close().finally(restoreConsole),
    }
  }

  function loaded(): Promise<Loaded> {
    loading ??= load().catch((error) => {
      loading = undefined
      throw error
    })
    return loading
  }

  return {
    async handle(request, response) {
      const host = request.headers.host ?? ''
      if (
        host !== publicHost &&
        isLoopbackHost(host.replace(/:\d+$/, '')) &&
        isLoopbackHost(publicHostname)
      ) {
        response.writeHead(307, { Location: `${publicOrigin}${request.url ?? '/'}` }).end()
        return
      }
      await (await loaded()).handle(request, response)
    },
    upgrade: async (request, socket, head) => (await loaded()).upgrade(request, socket, head),
    close: async () => {
      await (await loading)?.close()
    },
  }
}
