import type { Dictionary } from '#app/dictionary/en.ts'

export type ErrorWords = Dictionary['signIn']['errors']
export type ErrorName = keyof ErrorWords

const MIN_PASSWORD_CHARACTERS = 8
/** Neither Supabase Auth nor the embedded sign-in takes more. */
const MAX_PASSWORD_BYTES = 72

/** What is wrong with a password that somebody chooses; one that was chosen elsewhere is the service's to judge. */
export function wrongWithNew(password: string): ErrorName | undefined {
  if ([...password].length < MIN_PASSWORD_CHARACTERS) return 'password'
  return new TextEncoder().encode(password).length > MAX_PASSWORD_BYTES ? 'longPassword' : undefined
}

export const isAddress = (email: string): boolean => /^\S+@\S+\.\S+$/.test(email)

/** The word for a refusal of the sign-in service. */
export function nameOf({ code, status }: { code?: string; status?: number }, errors: ErrorWords): ErrorName {
  if (code !== undefined && code in errors) return code as ErrorName
  return status === undefined || status === 0 ? 'network' : 'unknown'
}
