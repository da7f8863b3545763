import { createHash } from 'node:crypto'
import type { Flow } from '../flow/flow.ts'
import { consentsOf, consentText, type KeptConsent, keptConsentKey } from '../flow/kept-consent.ts'
import type { Problem } from '../flow/problems.ts'
import { openStep } from '../sealing/sealed-answers.ts'
import { addressedIn, type Languages } from './addressing.ts'
import type { ServiceContext } from './context.ts'

/** Names the consents that a patch gives on behalf of somebody else: nobody agrees for a person. */
export function consentsGivenFor(
  { flow, agent }: Pick<ServiceContext, 'flow' | 'agent'>,
  step: string,
  patch: Record<string, unknown>,
): Problem[] {
  if (agent === undefined) return []
  return consentsOf(flow, step)
    .filter((field) => patch[field] === true)
    .map((field) => ({ path: [field], code: 'own_consent', wording: 'own_consent', parameters: {} }))
}

/**
 * A patch with what is to be kept of the consents in it: when each was given, and to which text in which language. One
 * that is given already, to the same text, stays as it was given.
 */
export async function withConsents(
  context: ServiceContext,
  {
    flow,
    sessionId,
    step,
    patch,
    languages,
  }: { flow: Flow; sessionId: string; step: string; patch: Record<string, unknown>; languages: Languages },
): Promise<Record<string, unknown>> {
  const { encryption, knownAnswers, now } = context
  const given = consentsOf(flow, step).filter((field) => Object.hasOwn(patch, field))
  if (given.length === 0) return patch
  const locale = await addressedIn(context, { flow, sessionId, languages })
  const stored = knownAnswers.of(sessionId)?.stepData[step] ?? {}
  const known = openStep(encryption, sessionId, step, stored)
  const kept = given.map((field): [string, KeptConsent | null] => {
    const key = keptConsentKey(field)
    if (patch[field] !== true) return [key, null]
    const text = consentText(flow, { step, field, locale })
    const textDigest = createHash('sha256').update(text).digest('hex')
    const earlier = known[key] as KeptConsent | undefined
    const isSame = known[field] === true && earlier?.textDigest === textDigest
    return [key, isSame ? earlier : { at: now().toISOString(), locale, textDigest }]
  })
  return { ...patch, ...Object.fromEntries(kept) }
}
