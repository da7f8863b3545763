import { startLoopbackGateway } from '#tests/support/loopback-gateway.ts'
import { startLoopbackIssuer } from '#tests/support/loopback-issuer.ts'
import { startTestServer, type TestServer } from '#tests/support/test-server.ts'
import { type ReceivedEvent, startWebhookReceiver } from '#tests/support/webhook-receiver.ts'
import { expire } from '#tests/support/wizard.ts'
import { forgeTokens } from './forged-tokens.ts'
import { GATEWAY_MOODS, type GatewayMood } from './gateway-moods.ts'
import { PEOPLE, type Person } from './people.ts'

/** The product as one part of the walk finds it: each name is a configuration. */
export type WorldName = 'plain' | 'models' | 'archive' | 'project' | 'limits'

/** The only place of the walk that knows more of the product than its API. */
export interface World {
  origin: string
  /** What requests may name as `{{word}}`. */
  words: Map<string, string>
  /** Waits until everything that answers have left behind is booked. */
  settle(): Promise<void>
  /** Lets the database know at once what it is told a moment after an answer, and what later figures depend on. */
  noteSignals(): Promise<void>
  expire(sessionId: string): Promise<void>
  deleteAccount(person: Person): Promise<void>
  setGateway(mood: GatewayMood): void
  /** The events that have come in since the last time. */
  takeEvents(): ReceivedEvent[]
  close(): Promise<void>
}

const CRON_SECRET = 'the-cron-secret-of-the-walk'
const METRICS_TOKEN = 'the-metrics-token-of-the-walk'
const MODEL = 'openai/gpt-6-luna'

const COMMON = {
  PUBLIC_ORIGIN: 'https://walk.example.com',
  ALLOWED_ORIGINS: 'https://app.example.com, https://other.example.com:8443',
  CRON_SECRET,
  METRICS_TOKEN,
}

type Opened = { environment: Record<string, string>; close: () => Promise<void> } & Partial<World>

const nothing = async () => undefined

/** What each world has beside the product itself. */
const SURROUNDINGS: Record<WorldName, () => Promise<Opened>> = {
  async plain() {
    const receiver = await startWebhookReceiver()
    return {
      environment: { WEBHOOK_URL: receiver.url, WEBHOOK_SECRET: receiver.secret },
      takeEvents: () => receiver.received.splice(0),
      close: () => receiver.stop(),
    }
  },
  async models() {
    const gateway = await startLoopbackGateway(GATEWAY_MOODS.sound)
    // One model: a second one is asked when the first is slow, which a busy machine may make it.
    const environment = {
      AI_GATEWAY_API_KEY: 'a-key-of-the-walk',
      AI_GATEWAY_BASE_URL: gateway.baseURL,
      AI_MODELS_CLASSIFICATION: MODEL,
      AI_MODELS_RECOMMENDATIONS: MODEL,
    }
    return {
      environment,
      setGateway: (mood) => gateway.behave(GATEWAY_MOODS[mood]),
      close: () => gateway.close(),
    }
  },
  async archive() {
    return { environment: { SESSION_ARCHIVE_DAYS: '0' }, close: nothing }
  },
  async project() {
    const issuer = await startLoopbackIssuer()
    return {
      environment: { SUPABASE_URL: issuer.url },
      words: await forgeTokens(issuer),
      close: () => issuer.stop(),
    }
  },
  async limits() {
    return { environment: { RATE_LIMIT_SCALE: '0.005' }, close: nothing }
  },
}

/** Starts the product in one of its worlds, with everybody who walks signed up. */
export async function openWorld(name: WorldName): Promise<World> {
  const { environment, close, words = new Map(), ...parts } = await SURROUNDINGS[name]()
  const server = await startTestServer({ ...COMMON, ...environment })
  words.set('cron secret', CRON_SECRET)
  words.set('metrics token', METRICS_TOKEN)
  // A project's own service signs everybody up, on first use.
  if (environment.SUPABASE_URL === undefined) await signUp(server, words)
  return {
    origin: server.origin,
    words,
    async settle() {
      await server.server.runtime.ai.drain()
      await server.server.runtime.activity.flush()
    },
    noteSignals: () => server.server.runtime.activity.flush(),
    expire: (sessionId) => expire(server, sessionId),
    async deleteAccount(person) {
      const user = PEOPLE.find((one) => one.name === person)
      await server.sql.query('delete from auth.users where id = $1', [user?.id])
    },
    setGateway: () => undefined,
    takeEvents: () => [],
    ...parts,
    async close() {
      await server.stop()
      await close()
    },
  }
}

async function signUp(server: TestServer, words: Map<string, string>): Promise<void> {
  for (const { name, id, email, claims } of PEOPLE) {
    await server.sql.query(
      `insert into auth.users (id, aud, role, email) values ($1, 'authenticated', 'authenticated', $2)`,
      [id, email],
    )
    const token = await server.signToken({ sub: id, email, ...claims })
    words.set(`token:${name}`, token)
    words.set(
      `cookie:${name}`,
      `base64-${Buffer.from(JSON.stringify({ access_token: token })).toString('base64url')}`,
    )
  }
}
