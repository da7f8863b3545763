import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { Redis } from 'ioredis'

export type BridgeMood = 'answers' | 'refuses' | 'hangs' | 'babbles' | 'fails'

/** Upstash's REST interface in front of a real Redis, and the ways in which it can be out of reach. */
export interface UpstashBridge {
  url: string
  token: string
  redis: Redis
  requests(): number
  setMood(mood: BridgeMood): Promise<void>
  stop(): Promise<void>
}

const TOKEN = 'bridge-token'
/** A header that only Upstash's own Redis understands. */
const SHEBANG = /^#!lua[^\n]*\n/

const sha1 = (text: string) => createHash('sha1').update(text).digest('hex')

export async function startUpstashBridge(redisPort: number, port: number): Promise<UpstashBridge> {
  const redis = new Redis({ port: redisPort, host: '127.0.0.1' })
  const shaOf = new Map<string, string>()
  let mood: BridgeMood = 'answers'
  let requests = 0

  async function run([name = '', ...parameters]: string[]): Promise<unknown> {
    const command = name.toLowerCase()
    if (command === 'eval') {
      const plain = String(parameters[0]).replace(SHEBANG, '')
      shaOf.set(sha1(String(parameters[0])), sha1(plain))
      parameters[0] = plain
    }
    if (command === 'evalsha') parameters[0] = shaOf.get(String(parameters[0])) ?? String(parameters[0])
    return redis.call(command, ...parameters.map(String))
  }

  async function reply(commands: string[][], isTransaction: boolean): Promise<object[]> {
    if (isTransaction) {
      const transaction = redis.multi(
        commands.map(([name = '', ...rest]) => [name.toLowerCase(), ...rest.map(String)]),
      )
      return ((await transaction.exec()) ?? []).map(([error, result]) =>
        error ? { error: error.message } : { result },
      )
    }
    const settled = await Promise.allSettled(commands.map(run))
    return settled.map((one) =>
      one.status === 'fulfilled' ? { result: one.value } : { error: String(one.reason.message) },
    )
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    requests++
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const body = JSON.parse(Buffer.concat(chunks).toString())
    if (mood === 'hangs') return
    if (mood === 'babbles') {
      response.end('<html>bad gateway</html>')
      return
    }
    if (mood === 'fails' || request.headers.authorization !== `Bearer ${TOKEN}`) {
      response.writeHead(500).end(JSON.stringify({ error: `ERR, command was: ${JSON.stringify(body)}` }))
      return
    }
    const isSingle = request.url === '/'
    const replies = await reply(isSingle ? [body] : body, request.url === '/multi-exec')
    const encoded = request.headers['upstash-encoding'] === 'base64' ? replies.map(encode) : replies
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify(isSingle ? encoded[0] : encoded))
  }

  let server: Server
  const listen = () =>
    new Promise<void>((resolve) => {
      server = createServer(
        (request, response) => void handle(request, response).catch(() => response.destroy()),
      )
      server.listen(port, '127.0.0.1', resolve)
    })
  const close = () =>
    new Promise<void>((resolve) => {
      if (!server.listening) return resolve()
      server.closeAllConnections()
      server.close(() => resolve())
    })
  await listen()
  return {
    url: `http://127.0.0.1:${port}`,
    token: TOKEN,
    redis,
    requests: () => requests,
    async setMood(next) {
      mood = next
      if (next === 'refuses') await close()
      else if (!server.listening) await listen()
    },
    async stop() {
      await close()
      redis.disconnect()
    },
  }
}

function encode(reply: object): object {
  if (!('result' in reply)) return reply
  return reply.result === 'OK' ? reply : { result: encodeStrings(reply.result) }
}

function encodeStrings(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(encodeStrings)
  return typeof value === 'string' ? Buffer.from(value).toString('base64') : value
}
