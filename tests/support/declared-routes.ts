import { randomUUID } from 'node:crypto'
import { defaultFlow } from '#lib/flow/default-flow.ts'
import { routesOf } from '#lib/http/endpoints.ts'
import type { RouteSpec } from '#lib/http/route.ts'

export type DeclaredRoute = RouteSpec<unknown, unknown>

/** Every endpoint that the server declares; suites over them cover new ones by themselves. */
export const ROUTES: DeclaredRoute[] = routesOf(defaultFlow).map(({ spec }) => spec)

/** Those that want somebody signed in. */
export const WITH_USER = ROUTES.filter(({ access }) => access === 'user' || access === 'admin')

export const PATHS: string[] = [...new Set(ROUTES.map(({ path }) => path))]

export const titleOf = ({ method, path }: DeclaredRoute) => `${method} ${path}`

/** An address that a path with parameters stands for, naming nothing that exists. */
export const addressOf = (path: string) => path.replace(/:\w+/g, () => randomUUID())

/** The methods that a path answers. */
export function methodsOf(path: string): string[] {
  const declared = ROUTES.filter((route) => route.path === path).map(({ method }) => method as string)
  return [...declared, ...(declared.includes('GET') ? ['HEAD'] : []), 'OPTIONS']
}
