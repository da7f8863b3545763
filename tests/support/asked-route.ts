import { addressOf } from './declared-routes.ts'
import { type RawAnswer, type RawRequest, rawRequest } from './raw-request.ts'
import type { TestServer, TestUser } from './test-server.ts'

/** What a route answers to somebody, or to nobody, at an address that it has. */
export function askRoute(
  { origin }: Pick<TestServer, 'origin'>,
  { method, path }: { method: string; path: string },
  { as, headers, ...request }: Partial<RawRequest> & { as: TestUser | null },
): Promise<RawAnswer> {
  const authorization: Record<string, string> = as === null ? {} : { authorization: `Bearer ${as.token}` }
  return rawRequest(origin, {
    method,
    path: addressOf(path),
    ...request,
    headers: { ...authorization, ...headers },
  })
}
