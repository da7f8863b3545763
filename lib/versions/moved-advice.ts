import { boundAnswers } from '../advisor/bound-answers.ts'
import type { AdviceFact } from '../flow/advice-binding.ts'
import type { Flow } from '../flow/flow.ts'
import { renamedBasis } from '../flow/recommendations.ts'
import type { KeptRecommendations } from '../sealing/session-records.ts'
import type { StoredSession } from '../sealing/stored-session.ts'
import { type AdviceDigests, isReadAlike } from './judged-answers.ts'

/** Where a newer version has put what advice reads, by where it was. */
export function movedBindings({ bind: before }: Flow, { bind: after }: Flow): Record<string, string> {
  return Object.fromEntries(
    (Object.keys(before ?? {}) as AdviceFact[]).flatMap((fact) => {
      const [was, is] = [before?.[fact], after?.[fact]]
      return was === undefined || is === undefined || was === is ? [] : [[was, is]]
    }),
  )
}

/**
 * What is read alike in the version that a session comes to keeps the digest that it had, by where it stands now, so that
 * advice which rests on it still does.
 */
export function keptDigests(
  { adviceBasis }: Pick<StoredSession, 'adviceBasis'>,
  { from, before, to, after }: { from: Flow; before: Answers; to: Flow; after: Answers },
): AdviceDigests {
  const stored = (adviceBasis === '' ? {} : JSON.parse(adviceBasis)) as AdviceDigests
  const [factsBefore, facts] = [boundAnswers(from, before), boundAnswers(to, after)]
  return Object.fromEntries(
    (Object.keys(to.bind ?? {}) as AdviceFact[]).flatMap((fact) => {
      const [was, is] = [from.bind?.[fact], to.bind?.[fact]]
      const digest = was === undefined ? undefined : stored[was]
      return is === undefined || digest === undefined || !isReadAlike(fact, factsBefore[fact], facts[fact])
        ? []
        : [[is, digest]]
    }),
  )
}

type Answers = Parameters<typeof boundAnswers>[1]

/** Advice that names what its items rest on by where that stands now; undefined where it names nothing. */
export function movedAdvice(
  { basedOn, ...kept }: KeptRecommendations,
  paths: Readonly<Record<string, string>>,
): KeptRecommendations | undefined {
  if (basedOn === undefined) return undefined
  return { ...kept, basedOn: renamedBasis(basedOn, (path) => paths[path] ?? path) }
}
