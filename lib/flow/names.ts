import { quote } from './flow-fault.ts'

const FLOW_ID = /^[a-z][a-z0-9_-]{0,62}$/
const STEP_NAME = /^[a-z][A-Za-z0-9_-]{0,39}$/
const FIELD_NAME = /^[A-Za-z][A-Za-z0-9_]{0,39}$/

/**
 * Addresses of the API and the wizard, and the key of the engine's own words: a step of such a name could not be told
 * from them.
 */
const TAKEN_STEP_NAMES = ['complete', 'current', 'plan', 'update', 'engine'] as const
export type TakenStepName = (typeof TAKEN_STEP_NAMES)[number]

/** Names that every object already has, so that "no such answer" could be mistaken for one. */
const isInherited = (name: string) => name in Object.prototype

/** Says what is wrong with the id of a flow; undefined when it is one. */
export function faultOfFlowId(id: unknown): string | undefined {
  return typeof id === 'string' && FLOW_ID.test(id)
    ? undefined
    : `an id is 1–63 of a–z, 0–9, "_" and "-" and begins with a letter, which ${quote(id)} is not`
}

/** Says what is wrong with the name of a step; undefined when it is one. */
export function faultOfStepName(name: unknown): string | undefined {
  if (typeof name !== 'string' || !STEP_NAME.test(name))
    return `a step name is 1–40 letters, digits, "_" and "-" and begins with a small letter, which ${quote(name)} is not`
  if (TAKEN_STEP_NAMES.some((taken) => taken === name))
    return `${quote(name)} is taken by the engine; name the step otherwise`
  return isInherited(name)
    ? `${quote(name)} is a name that every object has; name the step otherwise`
    : undefined
}

/** Says what is wrong with the name of a field or a check; undefined when it is one. */
export function faultOfFieldName(name: unknown): string | undefined {
  if (typeof name !== 'string' || !FIELD_NAME.test(name))
    return `a name is 1–40 letters, digits and "_" and begins with a letter, which ${quote(name)} is not`
  return isInherited(name) ? `${quote(name)} is a name that every object has; name it otherwise` : undefined
}

/** Says what is wrong with a locale; undefined when it is one of BCP 47 in its canonical form. */
export function faultOfLocale(locale: unknown): string | undefined {
  if (typeof locale !== 'string')
    return `a locale is text such as "en" or "pt-BR", which ${quote(locale)} is not`
  try {
    const [canonical] = Intl.getCanonicalLocales(locale)
    if (canonical === locale) return undefined
    return `write the locale ${quote(locale)} as ${quote(canonical)}`
  } catch {
    return `${quote(locale)} is no locale of BCP 47, such as "en" or "pt-BR"`
  }
}
