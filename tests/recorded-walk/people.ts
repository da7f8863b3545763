/** Everybody who walks, with the claims that their tokens carry beside the usual ones. Ids never change. */
const CLAIMS = {
  ada: {},
  ben: {},
  cora: {},
  dora: {},
  emil: {},
  fred: {},
  gina: {},
  hugo: {},
  iris: {},
  joel: {},
  kira: {},
  lena: {},
  max: {},
  nora: {},
  olga: {},
  paul: {},
  rosa: {},
  sara: {},
  uma: {},
  admin: { app_metadata: { role: 'admin' } },
  support: { app_metadata: { role: 'support' } },
  analyst: { app_metadata: { role: 'analyst' } },
} as const

export type Person = keyof typeof CLAIMS

export const PEOPLE = (Object.keys(CLAIMS) as Person[]).map((name, index) => ({
  name,
  id: `0a000000-0000-4000-8000-${String(index + 1).padStart(12, '0')}`,
  email: `${name}@example.com`,
  claims: CLAIMS[name] as Record<string, unknown>,
}))
