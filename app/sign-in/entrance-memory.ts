/** Set once somebody has come in by this browser: whoever has an account is asked to sign in, a stranger to sign up. */
export const KNOWN_COOKIE = 'firststep-known'

const YEAR_SECONDS = 365 * 24 * 60 * 60
const EMAIL_KEY = 'firststep.sign-in.email'

/** Remembers that somebody has come in by this browser. */
export function rememberVisitor(): void {
  const secure = location.protocol === 'https:' ? '; Secure' : ''
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing from Safari before 18.4 and Firefox before 140
  document.cookie = `${KNOWN_COOKIE}=1; Path=/; Max-Age=${YEAR_SECONDS}; SameSite=Lax${secure}`
}

/** Takes an address along from one page of the entrance to the next, out of sight of logs and the history. */
export function rememberEmail(email: string): void {
  try {
    sessionStorage.setItem(EMAIL_KEY, email)
  } catch {
    // Where storage is switched off, it is typed again.
  }
}

/** The address that was typed on the page before. */
export function rememberedEmail(): string {
  try {
    return sessionStorage.getItem(EMAIL_KEY) ?? ''
  } catch {
    return ''
  }
}
