import assert from 'node:assert/strict'
import fc from 'fast-check'
import { type GatedApp, WIZARD } from './gated-app.ts'

/** What somebody sees at the end of a navigation, and over how many redirects. */
export interface Shown {
  what: string
  path: string
  redirects: number
}

/** Somebody's browser: tabs with a history each, and one jar of cookies. */
export interface Device {
  open(address: string): Promise<Shown>
  reload(): Promise<Shown>
  /** Undefined where there is nothing before. */
  back(): Promise<Shown | undefined>
  newTab(): Promise<void>
  /** Goes on in another of the tabs. */
  switchTab(place: number): Promise<void>
  /** Asks the API as a page of the app does. */
  call(
    method: string,
    path: string,
    body?: object,
  ): Promise<{ status: number; body: { data?: { id: string } } }>
  setCookie(name: string, value: string): Promise<void>
  clearCookies(): Promise<void>
  close(): Promise<void>
}

const ADDRESSES = ['/home', '/projects/7?tab=2', WIZARD, `${WIZARD}/shop`, `${WIZARD}-back`] as const

const act = fc.oneof(
  // Done with a fresh claim is where most people are, and where most has to hold.
  { weight: 3, arbitrary: fc.constantFrom('complete', 'fresh token') },
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      ...(['start', 'erase', 'reload', 'back', 'second tab', 'stale token', 'token ends'] as const),
      ...(['expired session', 'sign out and in', 'current'] as const),
    ),
  },
  { weight: 3, arbitrary: fc.record({ open: fc.constantFrom(...ADDRESSES) }) },
  { weight: 1, arbitrary: fc.record({ tab: fc.nat(4) }) },
)
type Act = typeof act extends fc.Arbitrary<infer One> ? One : never

/** What somebody does, one after the other. */
export const walks = fc.array(act, { minLength: 4, maxLength: 14 })

/** What all walks came to. */
export interface Tally {
  navigations: number
  redirected: number
  /** Reads of the gate while a token's claim said that its person is done. */
  readsByClaim: number
  looksByClaim: number
}

export const newTally = (): Tally => ({ navigations: 0, redirected: 0, readsByClaim: 0, looksByClaim: 0 })

const isOfWizard = (path: string) => path === WIZARD || path.startsWith(`${WIZARD}/`)

/**
 * Walks, and raises where somebody is sent on twice, sees a page of the app undone, or is held by the wizard once they
 * are done.
 */
export async function walkGate(
  app: GatedApp,
  device: Device,
  acts: readonly Act[],
  tally: Tally,
): Promise<void> {
  const userId = await app.signUp()
  let sessions: string[] = []
  let isDone = false
  let isSignedIn = true
  let hasClaim = false

  async function signIn(claims: object = {}, endsInSeconds?: number): Promise<void> {
    await device.setCookie(app.signInCookie, await app.sessionOf(userId, claims, endsInSeconds))
    isSignedIn = endsInSeconds === undefined
    hasClaim =
      isSignedIn &&
      isDone &&
      'onboarding_done' in claims &&
      Object.keys(claims.onboarding_done as object).length > 0
  }

  function judge(shown: Shown | undefined, asked?: string): void {
    if (shown === undefined) return
    const told = JSON.stringify({ acts, shown, asked, isDone, isSignedIn })
    tally.navigations++
    tally.redirected += shown.redirects
    assert.ok(shown.redirects <= 1, `a chain of redirects: ${told}`)
    if (isSignedIn && !isDone) assert.equal(shown.what, 'wizard', `a page for who is not done: ${told}`)
    if (isSignedIn && isDone)
      assert.equal(shown.what, isOfWizard(shown.path) ? 'wizard' : 'page', `held although done: ${told}`)
    const stays = isDone || !isSignedIn || (asked !== undefined && isOfWizard(asked))
    if (stays) assert.equal(shown.redirects, 0, `sent on although nothing is owed: ${told}`)
    if (stays && asked !== undefined) assert.equal(shown.path, asked, told)
  }

  const pathOf = (address: string) => new URL(address, app.origin).pathname
  async function open(address: string): Promise<void> {
    const before = hasClaim ? await app.gateReads() : 0
    judge(await device.open(address), pathOf(address))
    if (!hasClaim) return
    tally.looksByClaim++
    tally.readsByClaim += (await app.gateReads()) - before
  }

  async function complete(): Promise<void> {
    const { body } = await device.call('POST', 'start', { restart: isDone })
    const sessionId = body.data?.id ?? ''
    await device.call('PUT', 'progress', { sessionId, step: 'shop', data: {}, complete: true })
    const completed = await device.call('POST', 'complete', { sessionId })
    assert.equal(completed.status, 200)
    sessions.push(sessionId)
    isDone = true
  }

  const does: Record<Extract<Act, string>, () => Promise<unknown>> = {
    start: () => device.call('POST', 'start', { restart: isDone }),
    complete: async () => isSignedIn && (await complete()),
    async erase() {
      if (!isSignedIn) return
      for (const id of sessions) await device.call('DELETE', `session/${id}?erase=true`)
      sessions = []
      isDone = false
      // Cookie and claim may outlive what they were made of; here they have run out.
      await device.clearCookies()
      await signIn()
    },
    reload: async () => judge(await device.reload()),
    back: async () => judge(await device.back()),
    'second tab': () => device.newTab(),
    'stale token': () => signIn({ onboarding_done: {} }),
    'fresh token': () => signIn({ onboarding_done: isDone ? { shop: null } : {} }),
    'token ends': () => signIn({}, -60),
    'expired session': () =>
      app.sql.query(
        `update public.onboarding_sessions set expires_at = now() - interval '1 second'
         where user_id = $1 and status = 'in_progress'`,
        [userId],
      ),
    async 'sign out and in'() {
      await device.clearCookies()
      isSignedIn = false
      hasClaim = false
      await open('/home')
      await signIn()
    },
    current: () => device.call('GET', 'session/current'),
  }

  await signIn()
  await open('/home')
  for (const one of acts) {
    if (typeof one === 'string') await does[one]()
    else if ('open' in one) await open(one.open)
    else {
      await device.switchTab(one.tab)
      judge(await device.reload())
    }
    if (one !== 'reload' && one !== 'back' && typeof one === 'string') await open('/home')
  }
}
