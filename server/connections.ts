import type { Server, ServerResponse } from 'node:http'
import { Server as NetServer, type Socket } from 'node:net'

/** How long a connection may stay open with no request on it: time enough for one that is on its way. */
const IDLE_GRACE_MS = 1_000
/** How long connections are still taken: those that wait in the kernel's queue would be reset with what they sent. */
const QUEUE_MS = 20
/** Under the ten seconds after which Docker kills, with room for what is ended after the connections. */
const DRAIN_MS = 7_000
/** Answers that one connection may wait for: browsers and proxies wait for one before they ask for the next. */
const MAX_AWAITED = 100

export interface Connections {
  /** The answers that a connection waits for. */
  awaitedOn(socket: Socket): ReadonlySet<ServerResponse>
  /**
   * Must hear of every answer before anything is written to it. False where the connection asks for more than may
   * wait at once, or is gone: then it has been ended, and nothing is to be done for it.
   */
  follow(response: ServerResponse): boolean
  /**
   * Takes no more connections, and resolves when none is left with the number of those that had to be given up while
   * they were served. What was asked is answered, the next request of a connection as well, and its answer says that
   * it is the last; a connection that asks nothing is closed.
   */
  drain(): Promise<number>
}

/** Follows the connections of a server, those that never say a word included, which Node counts as busy. */
export function followConnections(server: Server): Connections {
  const open = new Map<Socket, Set<ServerResponse>>()
  let isDraining = false

  server.on('connection', (socket) => {
    open.set(socket, new Set())
    socket.once('close', () => open.delete(socket))
    if (isDraining) closeUnlessUsed(socket)
  })

  function closeUnlessUsed(socket: Socket): void {
    setTimeout(() => {
      if (open.get(socket)?.size === 0) socket.destroy()
    }, IDLE_GRACE_MS)
  }

  return {
    awaitedOn: (socket) => open.get(socket) ?? new Set(),

    follow(response) {
      const { socket } = response.req
      const awaited = open.get(socket)
      if (awaited === undefined || socket.destroyed) return false
      if (awaited.size >= MAX_AWAITED) {
        socket.destroy()
        return false
      }
      awaited.add(response)
      if (isDraining) response.shouldKeepAlive = false
      response.once('close', () => {
        awaited.delete(response)
        // Its headers had left before the drain began, and promised that the connection stays.
        if (isDraining && awaited.size === 0) closeUnlessUsed(socket)
      })
      return true
    },

    drain() {
      isDraining = true
      return new Promise((resolve) => {
        let givenUp = 0
        const giveUp = setTimeout(() => {
          givenUp = open.size
          for (const socket of open.keys()) socket.destroy()
        }, DRAIN_MS)
        const stopListening = () => {
          // Only this half of http's own close: the other one ends idle connections on which a request is on its way.
          NetServer.prototype.close.call(server, () => {
            clearTimeout(giveUp)
            resolve(givenUp)
          })
        }
        setTimeout(stopListening, QUEUE_MS)
        for (const [socket, awaited] of open) {
          if (awaited.size === 0) closeUnlessUsed(socket)
          for (const response of awaited) if (!response.headersSent) response.shouldKeepAlive = false
        }
      })
    },
  }
}
