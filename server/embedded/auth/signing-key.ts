import { hkdfSync } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose'
import { StartError } from '../../start-error.ts'
import { explainFileError, writeSecretFile } from '../postgres/data-directory.ts'

const ALGORITHM = 'ES256'

/** What signs access tokens and seals refresh tokens. */
export interface SigningKey {
  algorithm: typeof ALGORITHM
  keyId: string
  privateKey: CryptoKey
  publicKey: CryptoKey
  publicJwk: JWK
  refreshTokenKey: Buffer
}

/** The data directory's signing key, made on first use and kept there with mode 600. Raises `StartError`. */
export async function loadSigningKey(dataDirectory: string): Promise<SigningKey> {
  const file = path.join(dataDirectory, 'auth-signing-key.json')
  if (!existsSync(file)) {
    const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true })
    const content = `${JSON.stringify(await exportJWK(privateKey))}\n`
    try {
      writeSecretFile(file, content)
    } catch (error) {
      throw explainFileError(error, dataDirectory)
    }
  }
  try {
    return await importSigningKey(JSON.parse(readFileSync(file, 'utf8')))
  } catch (cause) {
    throw new StartError(
      `${file} is no ${ALGORITHM} key in JWK form: restore it, or delete it, which signs everybody out.`,
      { cause },
    )
  }
}

async function importSigningKey(privateJwk: JWK): Promise<SigningKey> {
  const { kty, crv, x, y, d = '' } = privateJwk
  const keyId = await calculateJwkThumbprint({ kty, crv, x, y } as JWK)
  const publicJwk: JWK = {
    kty,
    crv,
    x,
    y,
    kid: keyId,
    alg: ALGORITHM,
    use: 'sig',
    key_ops: ['verify'],
  } as JWK
  const [privateKey, publicKey] = await Promise.all([
    importJWK(privateJwk, ALGORITHM),
    importJWK(publicJwk, ALGORITHM),
  ])
  if (privateKey instanceof Uint8Array || publicKey instanceof Uint8Array || d === '')
    throw new Error('The key is not a private elliptic curve key.')
  const refreshTokenKey = Buffer.from(
    hkdfSync('sha256', Buffer.from(d, 'base64url'), '', 'firststep refresh tokens', 32),
  )
  return { algorithm: ALGORITHM, keyId, privateKey, publicKey, publicJwk, refreshTokenKey }
}
