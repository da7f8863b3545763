/** AES-256's. */
export const KEY_BYTES = 32
const KEY_ID = /^[A-Za-z0-9_-]{1,64}$/
const BASE64 = /^[A-Za-z0-9+/_-]+={0,2}$/

/** A key as it stands in a ring, before anything is derived from it. */
export interface RingKey {
  id: string
  secret: Buffer
}

/**
 * Reads a key ring `id:base64key,…`; the first one writes.
 * Raises an Error that names what is wrong, never the key.
 */
export function parseKeyRing(ring: string): RingKey[] {
  const keys = ring.split(',').map((entry, index): RingKey => {
    const [id = '', encoded, ...rest] = entry.trim().split(':')
    if (!KEY_ID.test(id) || encoded === undefined || rest.length > 0)
      throw new Error('each key must be written as id:base64key, with an id of letters and digits')
    const secret = Buffer.from(encoded, 'base64')
    if (secret.length !== KEY_BYTES || !BASE64.test(encoded))
      throw new Error(`key ${index + 1} must be ${KEY_BYTES} bytes in base64`)
    return { id, secret }
  })
  if (new Set(keys.map(({ id }) => id)).size !== keys.length) throw new Error('key ids must be different')
  return keys
}
