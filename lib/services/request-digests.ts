import { canonicalJson } from '../canonical-json.ts'
import { RETIRED_DIGEST } from '../jobs/key-rotation.ts'
import type { ServiceContext } from './context.ts'

/** Digests by which a repeated operation is told from another one under the same id, the writing key's first. */
export function requestDigests(
  { encryption }: Pick<ServiceContext, 'encryption'>,
  opId: string | undefined,
  request: unknown,
): string[] {
  if (opId === undefined) return []
  const digests = encryption.digests(`${opId}:${canonicalJson(request)}`)
  return [...digests.map((digest, place) => `${encryption.keyIds[place]}:${digest}`), RETIRED_DIGEST]
}
