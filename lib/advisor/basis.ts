import type { AdviceFact } from '../flow/advice-binding.ts'
import type { ChosenPlay } from './advice/chosen-play.ts'
import type { Profile } from './profile.ts'
import type { Said } from './said.ts'

/** Which answers each thing that advice is written from was read out of; times and language are no answers. */
const OF_PROFILE: Record<keyof Profile, readonly AdviceFact[]> = {
  locale: [],
  now: [],
  company: ['name'],
  companyFitsObjective: ['name'],
  industryName: ['industry', 'customIndustry'],
  fieldIsKnown: ['industry'],
  role: ['role'],
  customRole: ['customRole'],
  experience: ['experienceLevel'],
  size: ['size'],
  teamSize: ['teamSize'],
  teamKind: ['teamSize', 'size'],
  hasLeads: ['teamSize', 'structure'],
  structure: ['structure'],
  methodology: ['methodology'],
  collaboration: ['collaborationStyle'],
  integrations: ['integrations'],
  departments: ['departments'],
  knowledge: ['industry', 'name', 'description'],
  variant: ['industry', 'name', 'description'],
  country: ['country'],
}
const WRITTEN: readonly AdviceFact[] = ['description', 'obstacle', 'customGoal']
const OF_SAID: Record<keyof Said, readonly AdviceFact[]> = {
  aims: [...WRITTEN, 'goal', 'stage', 'industry'],
  figures: WRITTEN,
  signs: ['description', 'industry'],
  stage: ['stage', 'description'],
  ownNumber: ['metric'],
}

/** Notes which answers are read while something is written. */
export class Basis {
  readonly #facts = new Set<AdviceFact>()

  profile(profile: Profile): Profile {
    return this.#watch(profile, OF_PROFILE)
  }

  said(said: Said): Said {
    return this.#watch(said, OF_SAID)
  }

  /** Whoever reads a play rests on what it was chosen by. */
  plays(plays: readonly BasedPlay[]): readonly ChosenPlay[] {
    return new Proxy(plays, {
      get: (target, key, receiver) => {
        const play = typeof key === 'string' && /^\d+$/.test(key) ? target[Number(key)] : undefined
        if (play !== undefined) this.add(play.basedOn)
        return Reflect.get(target, key, receiver)
      },
    })
  }

  add(facts: readonly AdviceFact[]): void {
    for (const fact of facts) this.#facts.add(fact)
  }

  get facts(): AdviceFact[] {
    return [...this.#facts].sort()
  }

  #watch<Thing extends object>(thing: Thing, facts: Record<keyof Thing, readonly AdviceFact[]>): Thing {
    return new Proxy(thing, {
      get: (target, key, receiver) => {
        if (Object.hasOwn(facts, key)) this.add(facts[key as keyof Thing])
        return Reflect.get(target, key, receiver)
      },
    })
  }
}

/** A play with the answers that it was chosen by. */
export interface BasedPlay extends ChosenPlay {
  basedOn: AdviceFact[]
}

/** Something written, with the answers that it rests on. */
export interface Based<Value> {
  value: Value
  basedOn: AdviceFact[]
}

/** Writes one thing from what the answers said; undefined where it does not apply. */
export type Writer<Value> = (from: {
  plays: readonly ChosenPlay[]
  profile: Profile
  said: Said
}) => Value | undefined

/** Writes each thing and notes what it rests on. */
export function written<Value>(
  writers: readonly Writer<Value>[],
  { plays, profile, said }: { plays: readonly BasedPlay[]; profile: Profile; said: Said },
): Based<Value>[] {
  return writers.flatMap((write) => {
    const basis = new Basis()
    const value = write({
      plays: basis.plays(plays),
      profile: basis.profile(profile),
      said: basis.said(said),
    })
    return value === undefined ? [] : [{ value, basedOn: basis.facts }]
  })
}
