import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  timingSafeEqual,
} from 'node:crypto'
import { KnownError } from '../flow/known-error.ts'
import { KEY_BYTES, parseKeyRing } from './key-ring.ts'

/** A sealed text: `enc:v1:<key id>:<base64url of nonce, ciphertext and tag>`. */
export const SEALED_PREFIX = 'enc:v1:'
const NONCE_BYTES = 12
const TAG_BYTES = 16

/** Key objects, since Node takes bytes as a key at several times the cost of what is done with it. */
interface Key {
  id: string
  encryption: KeyObject
  nonce: KeyObject
  digest: KeyObject
  proof: KeyObject
}

/** Who has the key `keyId` has seen the text: nobody else can make the code. */
export interface Proof {
  keyId: string
  code: string
}

/** A sealed text does not open: wrong key, wrong place, or changed. Never the caller's fault. */
export class SealedTextError extends KnownError {
  static override readonly kind = 'SealedTextError'

  constructor(reason: string) {
    super(`A sealed text does not open: ${reason}`)
  }
}

/** Seals texts with the first key of a ring and opens what any of its keys sealed. */
export interface FieldEncryption {
  readonly writingKeyId: string
  /** All keys of the ring, the writing one first. */
  readonly keyIds: readonly string[]
  /** The same text in the same place gives the same result, so that the database can compare answers. */
  seal(text: string, associatedData: string): string
  /** Raises SealedTextError when the key, the place or the text does not fit. */
  open(sealed: string, associatedData: string): string
  /** Reads a sealed text wherever it was found, without proof that it belongs there: only to search for words. */
  peek(sealed: string): string
  keyIdOf(sealed: string): string
  /** Keyed digests of a text, one per key of the ring, the writing key's first: to recognise it, not to read it. */
  digests(text: string): string[]
  /** A proof of the text, made with the writing key. */
  prove(text: string): Proof
  /** Whether it is a proof of the text. Raises SealedTextError when the ring has no such key. */
  isProofOf(text: string, proof: Proof): boolean
}

/**
 * Reads a key ring `id:base64key,…`; the first one writes.
 * Raises an Error that names what is wrong, never the key.
 */
export function createFieldEncryption(ring: string): FieldEncryption {
  const keys = parseKeyRing(ring).map(({ id, secret }): Key => {
    const derive = (use: string) =>
      createSecretKey(Buffer.from(hkdfSync('sha256', secret, '', `firststep ${use}`, KEY_BYTES)))
    return {
      id,
      encryption: derive('field encryption'),
      nonce: derive('field nonce'),
      digest: derive('digest'),
      proof: derive('proof'),
    }
  })
  const byId = new Map(keys.map((key) => [key.id, key]))
  const [writing] = keys
  if (!writing) throw new Error('the ring has no key')

  function keyIdOf(sealed: string): string {
    const end = sealed.indexOf(':', SEALED_PREFIX.length)
    if (!sealed.startsWith(SEALED_PREFIX) || end < 0) throw new SealedTextError('it is not a sealed text')
    return sealed.slice(SEALED_PREFIX.length, end)
  }

  const codeOf = (text: string, key: Key) => createHmac('sha256', key.proof).update(text).digest()

  function partsOf(sealed: string): { key: Key; bytes: Buffer } {
    const keyId = keyIdOf(sealed)
    const key = byId.get(keyId)
    if (!key) throw new SealedTextError(`the ring has no key "${keyId}"`)
    const bytes = Buffer.from(sealed.slice(SEALED_PREFIX.length + keyId.length + 1), 'base64url')
    if (bytes.length < NONCE_BYTES + TAG_BYTES) throw new SealedTextError('it is too short')
    return { key, bytes }
  }

  return {
    writingKeyId: writing.id,
    keyIds: [...byId.keys()],
    keyIdOf,

    peek(sealed) {
      const { key, bytes } = partsOf(sealed)
      const decipher = createDecipheriv('aes-256-gcm', key.encryption, bytes.subarray(0, NONCE_BYTES))
      // Without final(), which alone would check the tag: this is the bare counter mode.
      return decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)).toString('utf8')
    },

    prove: (text) => ({ keyId: writing.id, code: codeOf(text, writing).toString('base64url') }),

    isProofOf(text, { keyId, code }) {
      const key = byId.get(keyId)
      if (!key) throw new SealedTextError(`the ring has no key "${keyId}"`)
      const [expected, given] = [codeOf(text, key), Buffer.from(code, 'base64url')]
      return given.length === expected.length && timingSafeEqual(given, expected)
    },

    digests: (text) => keys.map((key) => createHmac('sha256', key.digest).update(text).digest('base64url')),

    seal(text, associatedData) {
      // The nonce is a keyed digest of place and text (as in SIV, RFC 5297): it repeats only with both.
      const nonce = createHmac('sha256', writing.nonce)
        .update(`${Buffer.byteLength(associatedData)}:${associatedData}`)
        .update(text)
        .digest()
        .subarray(0, NONCE_BYTES)
      const cipher = createCipheriv('aes-256-gcm', writing.encryption, nonce)
      cipher.setAAD(Buffer.from(associatedData))
      const ciphertext = Buffer.concat([
        nonce,
        cipher.update(text, 'utf8'),
        cipher.final(),
        cipher.getAuthTag(),
      ])
      return `${SEALED_PREFIX}${writing.id}:${ciphertext.toString('base64url')}`
    },

    open(sealed, associatedData) {
      const { key, bytes } = partsOf(sealed)
      const decipher = createDecipheriv('aes-256-gcm', key.encryption, bytes.subarray(0, NONCE_BYTES))
      decipher.setAAD(Buffer.from(associatedData))
      decipher.setAuthTag(bytes.subarray(-TAG_BYTES))
      try {
        return (
          decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES), undefined, 'utf8') + decipher.final('utf8')
        )
      } catch {
        throw new SealedTextError('it was changed, moved, or sealed with another key')
      }
    },
  }
}
