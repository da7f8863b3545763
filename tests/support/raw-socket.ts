import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

export interface RawAnswer {
  status: number
  headers: Record<string, string>
  text: string
}

export interface RawSocket {
  /** Sends bytes as they are; a text stands for its bytes in Latin-1. */
  send(bytes: string | Uint8Array): void
  /** The next answer, whole by its content-length; undefined where the connection ends before. */
  answer(): Promise<RawAnswer | undefined>
  /** How the connection ended: by whom tells the code of a reset, after how long. */
  ended: Promise<{ code: string | undefined; milliseconds: number }>
  close(): void
}

/** A connection on which anything can be said, also what no HTTP client would. */
export async function openRawSocket(origin: string): Promise<RawSocket> {
  const { hostname, port } = new URL(origin)
  const socket = connect(Number(port), hostname)
  await once(socket, 'connect')
  const connectedAt = performance.now()
  let received = Buffer.alloc(0)
  let code: string | undefined
  socket.on('error', (error: NodeJS.ErrnoException) => {
    code = error.code
  })
  socket.on('data', (chunk: Buffer) => {
    received = Buffer.concat([received, chunk])
  })
  const ended = new Promise<{ code: string | undefined; milliseconds: number }>((resolve) => {
    socket.once('close', () => resolve({ code, milliseconds: performance.now() - connectedAt }))
  })

  function takeAnswer(): RawAnswer | undefined {
    const end = received.indexOf('\r\n\r\n')
    if (end < 0) return undefined
    const [statusLine = '', ...lines] = received.subarray(0, end).toString('latin1').split('\r\n')
    const headers = Object.fromEntries(
      lines.map((line) => {
        const colon = line.indexOf(':')
        return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]
      }),
    )
    const bodyEnd = end + 4 + Number(headers['content-length'] ?? 0)
    if (received.byteLength < bodyEnd) return undefined
    const text = received.subarray(end + 4, bodyEnd).toString()
    received = received.subarray(bodyEnd)
    return { status: Number(statusLine.split(' ')[1]), headers, text }
  }

  return {
    send: (bytes) => socket.write(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes),
    async answer() {
      for (;;) {
        const answer = takeAnswer()
        if (answer !== undefined || socket.destroyed) return answer
        await nextWord(socket)
      }
    },
    ended,
    close: () => socket.destroy(),
  }
}

/** More data, or the end. */
function nextWord(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    const settle = () => {
      socket.off('data', settle)
      socket.off('close', settle)
      resolve()
    }
    socket.on('data', settle)
    socket.on('close', settle)
  })
}

/** One exchange on a connection of its own. */
export async function rawExchange(
  origin: string,
  bytes: string | Uint8Array,
): Promise<RawAnswer | undefined> {
  const socket = await openRawSocket(origin)
  socket.send(bytes)
  const answer = await socket.answer()
  socket.close()
  return answer
}
