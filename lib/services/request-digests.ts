import { canonicalJson } from '../flow/canonical-json.ts'
import { RETIRED_DIGEST } from '../jobs/key-rotation.ts'
import type { FieldEncryption } from '../sealing/field-encryption.ts'

/** Digests by which a repeated operation is told from another one under the same id, the writing key's first. */
export function requestDigestsOf(
  encryption: FieldEncryption,
  opId: string | undefined,
  request: unknown,
): string[] {
  if (opId === undefined) return []
  const digests = encryption.digests(`${opId}:${canonicalJson(request)}`)
  return [...digests.map((digest, place) => `${encryption.keyIds[place]}:${digest}`), RETIRED_DIGEST]
}
