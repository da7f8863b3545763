import type { AdviceFact } from '../flow/advice-binding.ts'
import type { ChosenPlay } from './advice/chosen-play.ts'
import type { Profile } from './profile.ts'
import type { Said } from './said.ts'

type FactsOf<Thing> = Record<keyof Thing, (thing: Thing) => readonly AdviceFact[]>

const only =
  (...facts: AdviceFact[]) =>
  () =>
    facts
const SMALLEST_WITH_LEADS = 11

/** Which answers each thing that advice is written from was read out of; times and language are no answers. */
const OF_PROFILE: FactsOf<Profile> = {
  locale: only(),
  now: only(),
  company: only('name'),
  companyFitsObjective: only('name'),
  industryName: only('industry', 'customIndustry'),
  fieldIsKnown: only('industry'),
  role: only('role'),
  customRole: only('customRole'),
  experience: only('experienceLevel'),
  size: only('size'),
  teamSize: only('teamSize'),
  // The size of the company tells one person alone from one person of many.
  teamKind: ({ teamSize }) => (teamSize === 1 ? ['teamSize', 'size'] : ['teamSize']),
  hasLeads: ({ teamSize, structure }) =>
    structure === 'flat'
      ? ['structure']
      : teamSize !== undefined && teamSize < SMALLEST_WITH_LEADS
        ? ['teamSize']
        : ['teamSize', 'structure'],
  structure: only('structure'),
  methodology: only('methodology'),
  collaboration: only('collaborationStyle'),
  integrations: only('integrations'),
  departments: only('departments'),
  knowledge: ({ mayVary }) => (mayVary ? ['industry', 'name', 'description'] : ['industry']),
  variant: ({ mayVary }) => (mayVary ? ['industry', 'name', 'description'] : ['industry']),
  mayVary: only('industry'),
  served: only('industry'),
  country: only('country'),
}
const WRITTEN: readonly AdviceFact[] = ['description', 'obstacle', 'customGoal']
/** A stage that was answered is not looked for in the description. */
const stageOf = ({ isStageAnswered }: Said): AdviceFact[] =>
  isStageAnswered ? ['stage'] : ['stage', 'description']
const OF_SAID: FactsOf<Said> = {
  aims: (said) => [...WRITTEN, ...stageOf(said), 'goal', 'industry'],
  denied: only(...WRITTEN),
  figures: only(...WRITTEN),
  signs: only('description', 'industry'),
  namesDonors: only('description'),
  stage: stageOf,
  ownNumber: only('metric'),
  isClosing: (said) => ['goal', ...stageOf(said)],
  isStageAnswered: only('stage'),
  isGoalPlain: only('goal'),
}

/** What a plain goal leaves open: whether it can be followed at this stage. */
export const ofPlainGoal = (said: Said): AdviceFact[] => ['goal', 'industry', ...stageOf(said)]

/** Notes which answers are read while something is written. */
export class Basis {
  readonly #facts = new Set<AdviceFact>()

  profile(profile: Profile): Profile {
    return this.#watch(profile, OF_PROFILE)
  }

  said(said: Said): Said {
    return this.#watch(said, OF_SAID)
  }

  /** Whoever reads a play rests on what it was chosen by, and on what its figures were written from where it reads them. */
  plays(plays: readonly BasedPlay[]): readonly ChosenPlay[] {
    return plays.map(
      (play) =>
        new Proxy(play, {
          get: (target, key, receiver) => {
            this.add(target.basedOn)
            if (key === 'metrics') this.add(target.measuredOn)
            return Reflect.get(target, key, receiver)
          },
        }),
    )
  }

  add(facts: readonly AdviceFact[]): void {
    for (const fact of facts) this.#facts.add(fact)
  }

  get facts(): AdviceFact[] {
    return [...this.#facts].sort()
  }

  #watch<Thing extends object>(thing: Thing, facts: FactsOf<Thing>): Thing {
    return new Proxy(thing, {
      get: (target, key, receiver) => {
        if (Object.hasOwn(facts, key)) this.add(facts[key as keyof Thing](thing))
        return Reflect.get(target, key, receiver)
      },
    })
  }
}

/** A play with the answers that it was chosen by, and those that its figures were written from. */
export interface BasedPlay extends ChosenPlay {
  basedOn: AdviceFact[]
  measuredOn: AdviceFact[]
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
