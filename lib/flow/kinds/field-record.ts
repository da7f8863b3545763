import type { Due, FieldRecord, Sharing } from '../field-types.ts'

interface GivenOptions {
  required?: boolean
  sealed?: boolean
  shareWith?: readonly Sharing[]
  findBy?: boolean
  due?: Due
}

/** The options of every field, whatever its kind. */
export const COMMON_OPTIONS = ['required', 'sealed', 'shareWith', 'findBy', 'due'] as const

/** The options of a field that must have some; without any, those that are missing are refused where the place is known. */
export const optionsOf = <Options extends object>(given: Options): Options =>
  typeof given === 'object' && given !== null ? given : ({} as Options)

/** A field as data: what was given, and what holds where nothing was. Options that there are not are kept, to be refused. */
export function fieldRecord<Bounds extends object>(
  kind: string,
  given: GivenOptions,
  bounds: Bounds,
): FieldRecord & Bounds {
  const own = Object.entries({ ...given, ...bounds, kind }).filter(([, value]) => value !== undefined)
  const usual = { required: true, sealed: false, shareWith: [], findBy: false }
  return Object.freeze({ ...usual, ...Object.fromEntries(own) }) as unknown as FieldRecord & Bounds
}
