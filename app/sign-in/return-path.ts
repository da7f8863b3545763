/** The page to go to after signing in: a path of this origin, whatever the address bar says. */
export function returnPath(next: string | string[] | undefined | null): string {
  const isOwnPath = typeof next === 'string' && /^\/(?![/\\])[\w\-./?=&%]*$/.test(next)
  return isOwnPath ? next : '/onboarding'
}
