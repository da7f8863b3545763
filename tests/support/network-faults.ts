import { createServer as createHttpServer, request as httpRequest } from 'node:http'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export interface FreezableProxy {
  port: number
  /** From now on bytes arrive and go nowhere, and nobody is told: a half-open connection. */
  freeze(): void
  /** Drops what was frozen and forwards new connections again. */
  thaw(): void
  close(): Promise<void>
}

/** A TCP proxy to a loopback port that can stop forwarding without closing anything. */
export async function startFreezableProxy(targetPort: number): Promise<FreezableProxy> {
  const sockets = new Set<Socket>()
  let isFrozen = false
  const server = createServer((near) => {
    sockets.add(near)
    near.on('error', () => near.destroy())
    near.on('close', () => sockets.delete(near))
    if (isFrozen) return
    const far = connect(targetPort, '127.0.0.1')
    far.on('error', () => near.destroy())
    near.on('data', (chunk) => isFrozen || far.write(chunk))
    far.on('data', (chunk) => isFrozen || near.write(chunk))
    near.on('close', () => far.destroy())
    far.on('close', () => isFrozen || near.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const dropAll = () => {
    for (const socket of sockets) socket.destroy()
  }
  return {
    port: (server.address() as AddressInfo).port,
    freeze() {
      isFrozen = true
    },
    thaw() {
      isFrozen = false
      dropAll()
    },
    close() {
      dropAll()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

export interface SwallowingProxy {
  origin: string
  swallowed: number
  close(): Promise<void>
}

/** An HTTP proxy that lets every third change through and then cuts the caller off instead of answering. */
export async function startSwallowingProxy(targetPort: number): Promise<SwallowingProxy> {
  let changes = 0
  const server = createHttpServer((request, response) => {
    const { method, url, headers } = request
    const upstream = httpRequest(
      { port: targetPort, host: '127.0.0.1', method, path: url, headers },
      (answer) => {
        const isChange = method !== 'GET'
        if (isChange) changes += 1
        if (isChange && changes % 3 === 0) {
          proxy.swallowed += 1
          answer.resume()
          request.socket.destroy()
          return
        }
        response.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(response)
      },
    )
    upstream.on('error', () => request.socket.destroy())
    request.pipe(upstream)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const proxy: SwallowingProxy = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    swallowed: 0,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return proxy
}
