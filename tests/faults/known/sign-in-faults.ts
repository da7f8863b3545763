import { startLoopbackIssuer } from '#tests/support/loopback-issuer.ts'
import type { KnownFault } from './known-fault.ts'

const PASSWORD = 'correct horse battery'

async function post(origin: string, path: string, body: object, headers: Record<string, string> = {}) {
  const response = await fetch(`${origin}/auth/v1${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  return { status: response.status, body: await response.json() }
}

const refresh = (origin: string, refreshToken: string) =>
  post(origin, '/token?grant_type=refresh_token', { refresh_token: refreshToken })

/** What the embedded sign-in and the checks of a token do. */
export const SIGN_IN_FAULTS: KnownFault[] = [
  {
    id: 'M7',
    guarantee:
      'Who lost the answer to a refresh gets it an hour later; a token older than that ends the session.',
    async play({ product }) {
      const { origin, sql, signUp } = await product()
      const { user, refresh_token: first } = await signUp()
      const lost = await refresh(origin, first)
      await sql(
        `update auth.sessions set refreshed_at = refreshed_at - interval '1 hour' where user_id = $1`,
        [user.id],
      )
      const again = await refresh(origin, first)
      const next = await refresh(origin, again.body.refresh_token)
      const stolen = await refresh(origin, first)
      const ended = await refresh(origin, next.body.refresh_token)
      return {
        again: again.status,
        isTheLostOne: again.body.refresh_token === lost.body.refresh_token,
        next: next.status,
        stolen: stolen.body.error_code,
        ended: ended.body.error_code,
      }
    },
    right: {
      again: 200,
      isTheLostOne: true,
      next: 200,
      stolen: 'refresh_token_already_used',
      ended: 'refresh_token_not_found',
    },
  },
  {
    id: 'M10',
    guarantee:
      'Guesses from ever other networks stop being answered, and do not keep the owner out where he was.',
    async play({ start }) {
      const { origin } = await start({ RATE_LIMIT_SCALE: '1', TRUSTED_PROXY_COUNT: '1' })
      const email = `${crypto.randomUUID()}@example.com`
      const attempt = async (address: string, password: string, name = email) =>
        post(origin, '/token?grant_type=password', { email: name, password }, { 'x-forwarded-for': address })
      await post(origin, '/signup', { email, password: PASSWORD }, { 'x-forwarded-for': '192.0.2.1' })
      const statuses: number[] = []
      for (let network = 1; network <= 24; network++)
        statuses.push((await attempt(`2001:db8:0:${network}::1`, 'a wrong password')).status)
      return {
        wrong: statuses.filter((status) => status === 400).length,
        refused: statuses.filter((status) => status === 429).length,
        owner: (await attempt('192.0.2.1', PASSWORD)).status,
        longAddress: (await attempt('192.0.2.2', PASSWORD, `${'x'.repeat(60_000)}@example.com`)).body
          .error_code,
      }
    },
    right: { wrong: 20, refused: 4, owner: 200, longAddress: 'validation_failed' },
  },
  {
    id: 'M15',
    guarantee:
      'A project behind a domain of its own signs people in, and the issuer of the domain is not believed.',
    async play({ start, afterwards }) {
      const issuer = await startLoopbackIssuer()
      afterwards(() => issuer.stop())
      const projectIssuer = 'https://ref.supabase.co/auth/v1'
      const { origin } = await start({ SUPABASE_URL: issuer.url, SUPABASE_JWT_ISSUER: projectIssuer })
      const statusWith = async (headers: Record<string, string>) =>
        (await fetch(`${origin}/api/onboarding/industries?limit=1`, { headers })).status
      const token = await issuer.sign({ iss: projectIssuer })
      const session = Buffer.from(JSON.stringify({ access_token: token })).toString('base64url')
      return {
        bearer: await statusWith({ authorization: `Bearer ${token}` }),
        cookie: await statusWith({ cookie: `sb-127-auth-token=base64-${session}` }),
        domain: await statusWith({ authorization: `Bearer ${await issuer.sign()}` }),
      }
    },
    right: { bearer: 200, cookie: 200, domain: 401 },
  },
]
