import type { ChosenPlay } from './advice/chosen-play.ts'
import type { Profile } from './profile.ts'
import type { Said } from './said.ts'

/** Which answers each thing that advice is written from was read out of; times and language are no answers. */
const OF_PROFILE: Record<keyof Profile, readonly string[]> = {
  locale: [],
  now: [],
  company: ['company.name'],
  companyFitsObjective: ['company.name'],
  industryName: ['company.industry', 'company.customIndustry'],
  fieldIsKnown: ['company.industry'],
  role: ['welcome.role'],
  customRole: ['welcome.customRole'],
  experience: ['welcome.experienceLevel'],
  size: ['company.size'],
  teamSize: ['organization.teamSize'],
  teamKind: ['organization.teamSize', 'company.size'],
  hasLeads: ['organization.teamSize', 'organization.structure'],
  structure: ['organization.structure'],
  methodology: ['organization.methodology'],
  collaboration: ['organization.collaborationStyle'],
  integrations: ['organization.integrations'],
  departments: ['organization.departments'],
  knowledge: ['company.industry', 'company.name', 'company.description'],
  variant: ['company.industry', 'company.name', 'company.description'],
  country: ['company.country'],
}
const WRITTEN = ['company.description', 'organization.obstacle', 'organization.customGoal']
const OF_SAID: Record<keyof Said, readonly string[]> = {
  aims: [...WRITTEN, 'organization.goal', 'company.stage', 'company.industry'],
  figures: WRITTEN,
  signs: ['company.description', 'company.industry'],
  stage: ['company.stage', 'company.description'],
  ownNumber: ['organization.metric'],
}

/** Notes which answers are read while something is written. */
export class Basis {
  readonly #paths = new Set<string>()

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

  add(paths: readonly string[]): void {
    for (const path of paths) this.#paths.add(path)
  }

  get paths(): string[] {
    return [...this.#paths].sort()
  }

  #watch<Thing extends object>(thing: Thing, paths: Record<keyof Thing, readonly string[]>): Thing {
    return new Proxy(thing, {
      get: (target, key, receiver) => {
        if (Object.hasOwn(paths, key)) this.add(paths[key as keyof Thing])
        return Reflect.get(target, key, receiver)
      },
    })
  }
}

/** A play with the answers that it was chosen by. */
export interface BasedPlay extends ChosenPlay {
  basedOn: string[]
}

/** Something written, with the answers that it rests on. */
export interface Based<Value> {
  value: Value
  basedOn: string[]
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
    return value === undefined ? [] : [{ value, basedOn: basis.paths }]
  })
}
