import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { defineFlow, field } from 'firststep'
import { toNodeListener } from 'firststep/node'
import { createTestFirststep, type TestFirststep } from 'firststep/test'
import { SignJWT } from 'jose'
import pg from 'pg'

const flow = defineFlow({ id: 'shop', version: 1 })
  .step('shop', { title: field.text({ max: 60, required: false }) })
  .words({ en: { shop: { title: 'Shop', fields: { title: 'Title' } } } })

/** Where the gate of the app sends people. */
export const WIZARD = '/welcome'

/** An app of somebody's, on loopback: pages behind the gate, and the API beside them. */
export interface GatedApp {
  origin: string
  /** The name of the cookie in which the app's sign-in keeps a session. */
  signInCookie: string
  sql: pg.Pool
  /** What the cookie holds with a token of these claims, which ends so many seconds from now. */
  sessionOf(userId: string, claims?: object, endsInSeconds?: number): Promise<string>
  signUp(): Promise<string>
  /** How often the gate has asked the database, as the metrics tell it. */
  gateReads(): Promise<number>
  stop(): Promise<void>
}

/** Starts the app over a throw-away database; `postgresUrl` as of `createTestFirststep`. */
export async function startGatedApp(postgresUrl?: string): Promise<GatedApp> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const secret = randomBytes(32).toString('base64')
  const metricsToken = randomBytes(16).toString('hex')
  const kit = await createTestFirststep({
    flow,
    postgresUrl,
    publicOrigin: origin,
    supabaseJwtSecret: secret,
    metricsToken,
    rateLimitScale: 10_000,
  })
  const sql = new pg.Pool({ connectionString: kit.connectionString, max: 2 })
  sql.on('error', () => undefined)
  const serveApi = toNodeListener(kit.firststep)
  server.on('request', (request, response) => {
    const serving = request.url?.startsWith('/api/')
      ? serveApi(request, response)
      : servePage(kit, origin, request, response)
    serving.catch((error: unknown) => response.destroy(error as Error))
  })
  return {
    origin,
    signInCookie: `sb-${new URL(origin).hostname.split('.')[0]}-auth-token`,
    sql,
    async sessionOf(userId, claims = {}, endsInSeconds = 3600) {
      const token = await new SignJWT({ sub: userId, role: 'authenticated', ...claims })
        .setProtectedHeader({ alg: 'HS256' })
        .setIssuer(`${origin}/auth/v1`)
        .setAudience('authenticated')
        .setExpirationTime(Math.floor(Date.now() / 1000) + endsInSeconds)
        .sign(Buffer.from(secret))
      return `base64-${Buffer.from(JSON.stringify({ access_token: token })).toString('base64url')}`
    },
    signUp: async () => (await kit.createUser()).id,
    async gateReads() {
      const address = `${origin}/api/onboarding/metrics`
      const text = await (
        await fetch(address, { headers: { authorization: `Bearer ${metricsToken}` } })
      ).text()
      return Number(/^db_query_duration_seconds_count\{query="gate\.done"\} (\d+)/m.exec(text)?.[1] ?? 0)
    },
    async stop() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
      await sql.end()
      await kit.close()
    },
  }
}

/** The gate first, then a page that says what it is; those behind the gate want a sign-in. */
async function servePage(
  { firststep }: Pick<TestFirststep, 'firststep'>,
  origin: string,
  incoming: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const headers = new Headers({ cookie: incoming.headers.cookie ?? '' })
  const request = new Request(new URL(incoming.url ?? '/', origin), { headers })
  const sent = await firststep.gate(request, { to: WIZARD })
  if (sent !== undefined) {
    response.writeHead(sent.status, Object.fromEntries(sent.headers)).end()
    return
  }
  const { pathname } = new URL(request.url)
  const isWizard = pathname === WIZARD || pathname.startsWith(`${WIZARD}/`)
  const { kind } = await firststep.visitor(headers)
  const shown = isWizard ? 'wizard' : kind === 'signed_in' ? 'page' : 'sign-in'
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.setHeader('Cache-Control', 'private, no-store')
  response.end(`<!doctype html><title>${shown}</title><body data-shown="${shown}">${pathname}</body>`)
}
