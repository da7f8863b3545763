import { generateKeyPair, SignJWT } from 'jose'
import type { SignedUp } from '#tests/support/product-process.ts'
import type { AnsweredStep } from '#tests/support/sample-answers.ts'
import type { World } from './world.ts'

/** Where a first load of the wizard ends: at the sign-in, in the wizard, at the plan, with a word on why not, or before the door. */
export type Landing = 'sign-in' | 'wizard' | 'plan' | 'explained' | 'refused'

export interface Arrival {
  /** The session that the browser still holds, as the sign-in gave it; nobody's without one. */
  session?: SignedUp
  /** Cookies as they stand, instead of those that the session makes. */
  cookies?: { name: string; value: string }[]
  /** Ends what keeps people out, so that the way on can be gone. */
  mend?: () => Promise<unknown>
}

/** A state in which people come to a page for the first time today. */
export interface State {
  name: string
  lands: Landing
  arrive(world: World): Promise<Arrival>
}

const HOUR_SECONDS = 3_600
const ALL_STEPS: AnsweredStep[] = ['welcome', 'company', 'organization']
const CHUNK_CHARACTERS = 3_180

const signedIn =
  (steps: readonly AnsweredStep[] | undefined) =>
  async (world: World): Promise<Arrival> => {
    const session = await world.signUp()
    if (steps) await world.answer(session, steps)
    return { session }
  }

/** Somebody whose access token is another one; the refresh token still works. */
const withToken =
  (makeToken: (world: World, session: SignedUp) => Promise<string>) =>
  async (world: World): Promise<Arrival> => {
    const session = await world.signUp()
    await world.answer(session, ['welcome'])
    return { session: { ...session, access_token: await makeToken(world, session) } }
  }

/** Somebody whose onboarding has been changed behind the scenes. */
const changed =
  (steps: readonly AnsweredStep[], statement: string) =>
  async (world: World): Promise<Arrival> => {
    const session = await world.signUp()
    const id = await world.answer(session, steps)
    const { rowCount } = await world.product.sql(statement, [id])
    if (rowCount !== 1) throw new Error(`${statement} changed ${rowCount} rows.`)
    return { session }
  }

const cookieValue = (session: object) =>
  `base64-${Buffer.from(JSON.stringify(session)).toString('base64url')}`

const foreignToken = async (header: { alg: string; kid?: string }, userId: string) => {
  const { privateKey } = await generateKeyPair('ES256')
  const secret = new TextEncoder().encode('a secret that another project signs with')
  return new SignJWT({
    iss: 'https://other.supabase.co/auth/v1',
    aud: 'authenticated',
    role: 'authenticated',
  })
    .setProtectedHeader(header)
    .setSubject(userId)
    .setIssuedAt()
    .setExpirationTime('1h')
    .sign(header.alg === 'HS256' ? secret : privateKey)
}

const runOut = (world: World, { user }: SignedUp) => world.sign({ sub: user.id }, -HOUR_SECONDS)

export const STATES: State[] = [
  { name: 'nobody', lands: 'sign-in', arrive: async () => ({}) },
  { name: 'signed in, nothing begun', lands: 'wizard', arrive: signedIn(undefined) },
  { name: 'half-way', lands: 'wizard', arrive: signedIn(['welcome']) },
  { name: 'all steps answered', lands: 'plan', arrive: signedIn(ALL_STEPS) },
  { name: 'a token that ran out an hour ago', lands: 'wizard', arrive: withToken(runOut) },
  {
    name: 'a token that ran out, and a refresh token that does not work',
    lands: 'sign-in',
    async arrive(world) {
      const session = await world.signUp()
      return {
        session: { ...session, access_token: await runOut(world, session), refresh_token: 'long-forgotten' },
      }
    },
  },
  { name: 'a text instead of a token', lands: 'wizard', arrive: withToken(async () => 'run-out') },
  {
    name: 'a token that was changed',
    lands: 'wizard',
    arrive: withToken(async (_, { access_token }) => `${access_token.slice(0, -8)}AAAAAAAA`),
  },
  {
    name: 'a token by an unknown key',
    lands: 'wizard',
    arrive: withToken((_, { user }) => foreignToken({ alg: 'ES256', kid: 'unknown' }, user.id)),
  },
  {
    name: 'a token of a legacy secret',
    lands: 'wizard',
    arrive: withToken((_, { user }) => foreignToken({ alg: 'HS256' }, user.id)),
  },
  {
    name: 'another project’s cookie',
    lands: 'sign-in',
    async arrive(world) {
      const session = await world.signUp()
      const access_token = await foreignToken({ alg: 'ES256', kid: 'other' }, session.user.id)
      return { session: { ...session, access_token, refresh_token: 'of-another-project' } }
    },
  },
  {
    name: 'a cookie that does not decode',
    lands: 'sign-in',
    arrive: async () => ({ cookies: [{ name: '', value: 'base64-%7Bhalf' }] }),
  },
  {
    name: 'a cookie in chunks',
    lands: 'wizard',
    async arrive(world) {
      const session = await world.signUp()
      const long = { ...session, user: { ...session.user, user_metadata: { about: 'a'.repeat(6_000) } } }
      return { cookies: chunksOf(cookieValue(long)) }
    },
  },
  {
    name: 'chunks of which one was lost',
    lands: 'sign-in',
    async arrive(world) {
      const session = await world.signUp()
      const long = { ...session, user: { ...session.user, user_metadata: { about: 'a'.repeat(6_000) } } }
      return { cookies: chunksOf(cookieValue(long)).slice(0, -1) }
    },
  },
  {
    name: 'stale chunks beside the cookie',
    lands: 'wizard',
    async arrive(world) {
      const session = await world.signUp()
      const stale = chunksOf('x'.repeat(2 * CHUNK_CHARACTERS))
      return { cookies: [{ name: '', value: cookieValue(session) }, ...stale] }
    },
  },
  {
    name: 'a user who was removed',
    lands: 'sign-in',
    async arrive(world) {
      const session = await world.signUp()
      await world.answer(session, ['welcome'])
      await world.product.sql('delete from auth.users where id = $1', [session.user.id])
      return { session }
    },
  },
  {
    name: 'an anonymous user, who may not come in',
    lands: 'sign-in',
    async arrive(world) {
      const session = await world.signUp()
      await world.product.sql('update auth.users set is_anonymous = true where id = $1', [session.user.id])
      const claims = { sub: session.user.id, is_anonymous: true }
      return { session: { ...session, access_token: await world.sign(claims, HOUR_SECONDS) } }
    },
  },
  {
    name: 'a spent limit of reads',
    lands: 'wizard',
    async arrive(world) {
      const session = await world.signUp()
      await world.answer(session, ['welcome'])
      await spend(world, session, 'GET', '/api/onboarding/session/current')
      return { session }
    },
  },
  {
    name: 'a spent limit of starts, with nothing begun',
    lands: 'explained',
    async arrive(world) {
      const session = await world.signUp()
      await spend(world, session, 'POST', '/api/onboarding/start', { restart: true })
      await world.product.sql('delete from public.onboarding_sessions where user_id = $1', [session.user.id])
      return {
        session,
        mend: () => world.product.sql('delete from onboarding.rate_limits'),
      }
    },
  },
  {
    name: 'an address whose limit is spent',
    lands: 'refused',
    async arrive(world) {
      const session = await world.signUp()
      await spend(world, { ...session, access_token: 'nobody-s' }, 'GET', '/api/onboarding/session/current')
      return { session }
    },
  },
  {
    name: 'an onboarding that has expired',
    lands: 'wizard',
    arrive: changed(
      ['welcome'],
      `update public.onboarding_sessions set expires_at = now() - interval '1 hour' where id = $1`,
    ),
  },
  {
    name: 'an onboarding that was abandoned',
    lands: 'wizard',
    async arrive(world) {
      const session = await world.signUp()
      const id = await world.answer(session, ['welcome'])
      await world.call(session, 'DELETE', `/api/onboarding/session/${id}`)
      return { session }
    },
  },
  {
    name: 'an onboarding that is completed',
    lands: 'plan',
    async arrive(world) {
      const session = await world.signUp()
      await world.complete(session, await world.answer(session, ALL_STEPS))
      return { session }
    },
  },
  {
    name: 'an onboarding of another version',
    lands: 'wizard',
    arrive: changed(
      ['welcome'],
      'update public.onboarding_sessions set definition_version = 99 where id = $1',
    ),
  },
  {
    name: 'an answer that does not open',
    lands: 'explained',
    arrive: changed(
      ['welcome', 'company'],
      `update public.onboarding_sessions set step_data =
         jsonb_set(step_data, '{company,description}', '"enc:v1:lost:AAAA"') where id = $1`,
    ),
  },
  {
    name: 'a database that lets nobody in',
    lands: 'explained',
    async arrive(world) {
      const session = await world.signUp()
      await world.answer(session, ['welcome'])
      return { session, mend: await world.closeDatabase() }
    },
  },
  {
    name: 'a database that has stopped in the middle of everything',
    lands: 'explained',
    async arrive(world) {
      const session = await world.signUp()
      await world.answer(session, ['welcome'])
      return { session, mend: await world.freezeDatabase() }
    },
  },
]

/** Calls until the limit refuses. */
async function spend(world: World, session: SignedUp, method: string, target: string, body?: object) {
  for (let count = 0; count < 5_000; count++) {
    const response = await world.call(session, method, target, body)
    await response.body?.cancel()
    if (response.status === 429) return
  }
  throw new Error(`${method} ${target} was never refused.`)
}

/** As `@supabase/ssr` writes a long session. */
function chunksOf(value: string): { name: string; value: string }[] {
  const chunks: string[] = []
  for (let start = 0; start < value.length; start += CHUNK_CHARACTERS)
    chunks.push(value.slice(start, start + CHUNK_CHARACTERS))
  return chunks.map((chunk, index) => ({ name: `.${index}`, value: chunk }))
}
