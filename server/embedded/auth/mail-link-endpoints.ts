import type { Attempt, createAttemptLimits } from './attempt-limits.ts'
import type { Answer, AuthContext, Call } from './auth-context.ts'
import { AuthError } from './auth-error.ts'
import { type Invited, makeAuthCode, makeLinkToken, openLinkToken, redeemAuthCode } from './mail-links.ts'
import { type LinkRequest, readCodeGrant, readMagicLink, readRecovery } from './requests.ts'
import { openSession, type SignedIn, signUpUser } from './sign-in-sessions.ts'
import { findUserByEmail, isBanned } from './users.ts'

interface MailLinkContext extends AuthContext {
  limits: ReturnType<typeof createAttemptLimits>
  answerSession(signedIn: SignedIn, address: string): Promise<Answer>
}

/** Why a link lets nobody in, as Supabase Auth tells the page that it leads to. */
const RUN_OUT = {
  error: 'access_denied',
  error_code: 'otp_expired',
  error_description: 'Email link is invalid or has expired',
}

/**
 * Links that let somebody in without a password, as Supabase Auth mails them. Nobody mails these: each stands in the
 * server's log, as long as the account is there.
 */
export function createMailLinkEndpoints(context: MailLinkContext) {
  const { pool, clock, limits } = context

  async function invite(kind: Invited['kind'], wish: LinkRequest, { query, address }: Call): Promise<Answer> {
    const { email, codeChallenge, makesUser } = wish
    const attempts: Attempt[] = [
      { kind: 'accountLink', who: email },
      { kind: 'addressLink', who: address },
    ]
    limits.check(attempts)
    limits.count(attempts)
    const user = await findUserByEmail(pool, email)
    // Made for whoever asks, so that neither the answer nor its time tells who has an account.
    const token = await makeLinkToken(pool, { kind, email, codeChallenge }, clock())
    const link = new URL(`${context.issuer}/verify`)
    link.search = String(new URLSearchParams({ token, type: kind, redirect_to: placeToReturnTo(query) }))
    if (user !== undefined || makesUser) context.announceLink(link.href)
    return { status: 200, body: {} }
  }

  /** Where the application asked to go on, if it is one that browsers may call from, else the product's own pages. */
  function placeToReturnTo(query: URLSearchParams): string {
    const wanted = query.get('redirect_to') ?? ''
    const isOurs = URL.canParse(wanted) && context.origins.isAllowed(new URL(wanted).origin)
    return isOurs ? wanted : `${new URL(context.issuer).origin}/`
  }

  async function enter({ kind, email }: Invited): Promise<SignedIn> {
    const now = clock()
    const user = await findUserByEmail(pool, email)
    if (user !== undefined && isBanned(user, now)) throw new AuthError('user_banned', { status: 400 })
    const signedIn =
      user !== undefined
        ? await openSession(pool, { userId: user.id, method: 'otp' }, now)
        : kind === 'magiclink'
          ? await signUpUser(pool, { method: 'otp', email, metadata: {}, now })
          : undefined
    if (signedIn === undefined) throw new AuthError('user_not_found')
    return signedIn
  }

  return {
    recover: async (call: Call) => invite('recovery', await readRecovery(call.request), call),
    magicLink: async (call: Call) => invite('magiclink', await readMagicLink(call.request), call),

    /** Opens a link: leads back with a code, or without a challenge with the session itself in the fragment. */
    async verify({ query, address }: Call): Promise<Answer> {
      const place = new URL(placeToReturnTo(query))
      const invited = await openLinkToken(pool, query.get('token') ?? '', clock())
      if (invited === undefined) {
        for (const [name, value] of Object.entries(RUN_OUT)) place.searchParams.set(name, value)
        place.hash = String(new URLSearchParams(RUN_OUT))
      } else if (invited.codeChallenge !== null) {
        place.searchParams.set('code', await makeAuthCode(pool, invited, clock()))
      } else {
        const { body } = await context.answerSession(await enter(invited), address)
        const { user: _, ...tokens } = body as Record<string, string>
        place.hash = String(new URLSearchParams({ ...tokens, type: invited.kind }))
      }
      return { status: 303, headers: { location: place.href } }
    },

    /** Lets in the browser that asked for the link, by the code and what it kept to itself. */
    async exchangeCode({ request, address }: Call): Promise<Answer> {
      const invited = await redeemAuthCode(pool, await readCodeGrant(request), clock())
      return context.answerSession(await enter(invited), address)
    },
  }
}
