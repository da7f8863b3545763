/** Where the endpoints of one Firststep are reached. */
export interface Addresses {
  /** All of them stand below it. */
  basePath: string
  /** Whether they answer at the paths that they declare as well, as the appliance's do. */
  servesDeclaredPaths: boolean
}

const API = '/api'
const ONBOARDING = `${API}/onboarding`

/** Everything that one origin serves by itself. */
export const DEFAULT_BASE_PATH = ONBOARDING

const isWithin = (path: string, folder: string) => `${path}/`.startsWith(`${folder}/`)

/** The one address of a declared path below a base path: what is not of `/api/onboarding` stands beside it there. */
export const mountedAt = (basePath: string, path: string): string =>
  `${basePath}${path.slice(isWithin(path, ONBOARDING) ? ONBOARDING.length : API.length)}`

/** Every address of a declared path. */
export function addressesOf({ basePath, servesDeclaredPaths }: Addresses, path: string): string[] {
  const mounted = mountedAt(basePath, path)
  return servesDeclaredPaths && mounted !== path ? [path, mounted] : [mounted]
}

/** The address of a declared path that callers are told. */
export const addressIn = (addresses: Addresses, path: string): string =>
  addressesOf(addresses, path)[0] ?? path

const BASE_PATH = /^(\/[A-Za-z0-9._~-]+)+$/

/** The base path, if it is one: it begins with a slash and ends without. Raises TypeError. */
export function checkBasePath(basePath: string): string {
  if (BASE_PATH.test(basePath)) return basePath
  throw new TypeError(`basePath must be a path such as /api/onboarding, not "${basePath}".`)
}
