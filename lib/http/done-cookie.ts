import { parseCookies } from '../auth/cookies.ts'
import { readDone } from '../db/statements/gate.ts'
import { type FieldEncryption, SealedTextError } from '../sealing/field-encryption.ts'
import type { ServiceContext } from '../services/context.ts'
import type { Product } from './product.ts'

/** For so long a cookie spares the gate its read; somebody whose session is erased elsewhere meanwhile passes until then. */
const MAX_AGE_MS = 300_000

interface Holder {
  userId: string
  flow: string
}

/** A session of the caller, and whether this very request has completed it. */
interface DoneRecord {
  session: { status: string; definitionVersion: number }
  isJustCompleted?: boolean
}

const nameOf = (flow: string) => `onboarding-done.${flow}`
/** What is proven: nobody else's cookie, nor another flow's, has the same proof. */
const textOf = ({ userId, flow }: Holder, untilMs: number) => `done ${flow} ${userId} ${untilMs}`

/** The header that lets the gate pass without a read whoever is done, for five minutes or until something is past due. */
export async function doneCookieFor(
  context: Pick<ServiceContext, 'agent' | 'database' | 'encryption' | 'flow' | 'now' | 'user'>,
  { session, isJustCompleted = false }: DoneRecord,
  product: Pick<Product, 'configuration'>,
): Promise<Record<string, string>> {
  // A service's answer goes to no browser of the user's.
  if (session.status !== 'completed' || context.agent !== undefined) return {}
  const isUndisputed = isJustCompleted && session.definitionVersion >= context.flow.version
  const { isDone, pastDueAtMs } = isUndisputed ? NOTHING_BLOCKS : await readWhatBlocks(context)
  if (!isDone) return {}
  const nowMs = context.now().getTime()
  const untilMs = Math.floor(Math.min(pastDueAtMs ?? Number.POSITIVE_INFINITY, nowMs + MAX_AGE_MS))
  const holder = { userId: context.user.id, flow: context.flow.id }
  const { keyId, code } = context.encryption.prove(textOf(holder, untilMs))
  const seconds = Math.max(0, Math.floor((untilMs - nowMs) / 1000))
  return setCookie(holder.flow, `${untilMs}.${keyId}.${code}`, seconds, product)
}

/** The header that makes the gate read again for whose session was erased. */
export function withoutDoneCookie(
  { agent, flow }: Pick<ServiceContext, 'agent' | 'flow'>,
  product: Pick<Product, 'configuration'>,
): Record<string, string> {
  return agent === undefined ? setCookie(flow.id, '', 0, product) : {}
}

function setCookie(
  flow: string,
  value: string,
  seconds: number,
  { configuration }: Pick<Product, 'configuration'>,
): Record<string, string> {
  const secure = configuration.PUBLIC_ORIGIN.startsWith('https:') ? '; Secure' : ''
  return {
    'Set-Cookie': `${nameOf(flow)}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`,
  }
}

/** Completing takes every deadline away; a later one is set by processes of newer versions, of which this one knows nothing. */
const NOTHING_BLOCKS = { isDone: true, pastDueAtMs: null }

const readWhatBlocks = ({ database, flow }: Pick<ServiceContext, 'database' | 'flow'>) =>
  database.runOne(readDone(flow.id, 'cookie.done'))

/** Whether a request carries a cookie of ours by which its user is done now. */
export function isDoneByCookie(
  header: string | null,
  holder: Holder,
  { encryption, now }: { encryption: Pick<FieldEncryption, 'isProofOf'>; now: Date },
): boolean {
  const value = header === null ? undefined : parseCookies(header).get(nameOf(holder.flow))
  const [written, keyId, code] = value?.split('.') ?? []
  const untilMs = Number(written)
  if (keyId === undefined || code === undefined || !(untilMs > now.getTime())) return false
  try {
    return encryption.isProofOf(textOf(holder, untilMs), { keyId, code })
  } catch (error) {
    // A key that has left the ring proves nothing any more.
    if (SealedTextError.isInstance(error)) return false
    throw error
  }
}
