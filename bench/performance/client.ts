import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

export interface Reply {
  status: number
  body: Buffer
}

export interface RequestParts {
  method: string
  path: string
  headers?: Record<string, string>
  body?: object
}

/** A request as the bytes that go over the wire. */
export function encodeRequest({ method, path, headers = {}, body }: RequestParts): Buffer {
  const text = body === undefined ? '' : JSON.stringify(body)
  const all: Record<string, string | number> = { host: 'bench.test', ...headers }
  if (body !== undefined) {
    all['content-type'] = 'application/json'
    all['content-length'] = Buffer.byteLength(text)
  }
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  return Buffer.from(`${method} ${path} HTTP/1.1\r\n${head.join('')}\r\n${text}`)
}

const HEADERS_END = '\r\n\r\n'
const LAST_CHUNK = '0\r\n\r\n'

/**
 * One keep-alive connection for one request at a time. It shares the cores with what it measures, so it does no
 * more than find the end of each answer.
 */
export class Connection {
  private readonly socket: Socket
  private received: Buffer[] = []
  private waiting: PromiseWithResolvers<Reply> | undefined

  private constructor(socket: Socket) {
    this.socket = socket
    socket.setNoDelay(true)
    socket.on('data', (chunk) => this.take(chunk))
    socket.on('error', (error) => this.fail(error))
    socket.on('close', () => this.fail(new Error('The server closed the connection.')))
  }

  static async open(port: number): Promise<Connection> {
    const socket = connect(port, '127.0.0.1')
    await once(socket, 'connect')
    return new Connection(socket)
  }

  /** Raises when the connection ends before the answer does. */
  send(request: Buffer): Promise<Reply> {
    const waiting = Promise.withResolvers<Reply>()
    this.waiting = waiting
    if (this.socket.destroyed) this.fail(new Error('The connection is closed.'))
    else this.socket.write(request)
    return waiting.promise
  }

  close(): void {
    this.socket.destroy()
  }

  private fail(error: Error): void {
    this.received = []
    const { waiting } = this
    this.waiting = undefined
    waiting?.reject(error)
  }

  private take(chunk: Buffer): void {
    this.received.push(chunk)
    const all = this.received.length === 1 ? chunk : Buffer.concat(this.received)
    const reply = readReply(all)
    if (reply === undefined) return
    this.received = []
    const { waiting } = this
    this.waiting = undefined
    waiting?.resolve(reply)
  }
}

/** The answer, once it is there as a whole. */
function readReply(bytes: Buffer): Reply | undefined {
  const end = bytes.indexOf(HEADERS_END)
  if (end < 0) return undefined
  const head = bytes.toString('latin1', 0, end).toLowerCase()
  const body = bytes.subarray(end + HEADERS_END.length)
  const status = Number(head.slice(9, 12))
  if (status === 204 || status === 304) return { status, body }
  if (head.includes('\r\ntransfer-encoding: chunked')) {
    const isWhole = body.subarray(-LAST_CHUNK.length).equals(Buffer.from(LAST_CHUNK))
    return isWhole ? { status, body: withoutChunks(body) } : undefined
  }
  const length = Number(/\r\ncontent-length: (\d+)/.exec(head)?.[1] ?? 0)
  return body.length >= length ? { status, body } : undefined
}

function withoutChunks(body: Buffer): Buffer {
  const parts: Buffer[] = []
  for (let at = 0; at < body.length; ) {
    const lineEnd = body.indexOf('\r\n', at)
    const length = Number.parseInt(body.toString('latin1', at, lineEnd), 16)
    if (length === 0) break
    parts.push(body.subarray(lineEnd + 2, lineEnd + 2 + length))
    at = lineEnd + 2 + length + 2
  }
  return Buffer.concat(parts)
}
