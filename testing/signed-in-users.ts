import { randomUUID } from 'node:crypto'
import { exportJWK, generateKeyPair, type JSONWebKeySet, SignJWT } from 'jose'

/** Whom a token is of. */
export interface SignedIn {
  id: string
  email: string
  /** A Supabase access token. */
  token: string
}

export interface NewUser {
  email?: string
  /** Of an operator. */
  role?: 'admin' | 'support' | 'analyst'
  /** Further claims of the token. */
  claims?: Record<string, unknown>
}

/** A connection of who may add users. */
interface Sql {
  query(text: string, values: unknown[]): Promise<unknown>
}

const KEY_ID = 'test'
const ALGORITHM = 'ES256'
const TOKEN_LIFE = '1d'

/** A sign-in service that knows everybody. */
export interface SignIn {
  /** By which its tokens are verified. */
  keys: JSONWebKeySet
  /** Adds a user, and signs in. */
  signUp(user?: NewUser): Promise<SignedIn>
  signToken(claims: Record<string, unknown>): Promise<string>
}

/** Signs users of a database in for a Firststep of this origin. */
export async function createSignIn(sql: Sql, origin: string): Promise<SignIn> {
  const { publicKey, privateKey } = await generateKeyPair(ALGORITHM)
  const keys = { keys: [{ ...(await exportJWK(publicKey)), kid: KEY_ID, alg: ALGORITHM }] }

  const signToken = (claims: Record<string, unknown>) =>
    new SignJWT({ role: 'authenticated', ...claims })
      .setProtectedHeader({ alg: ALGORITHM, kid: KEY_ID })
      .setIssuedAt()
      .setIssuer(`${origin}/auth/v1`)
      .setAudience('authenticated')
      .setExpirationTime(TOKEN_LIFE)
      .sign(privateKey)

  return {
    keys,
    signToken,
    async signUp({ email, role, claims = {} } = {}) {
      const id = randomUUID()
      const address = email ?? `${id}@example.com`
      await sql.query(
        `insert into auth.users (id, aud, role, email) values ($1, 'authenticated', 'authenticated', $2)`,
        [id, address],
      )
      const metadata = role === undefined ? {} : { app_metadata: { role } }
      return {
        id,
        email: address,
        token: await signToken({ sub: id, email: address, ...metadata, ...claims }),
      }
    },
  }
}
