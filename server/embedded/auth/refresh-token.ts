import { createHmac, timingSafeEqual } from 'node:crypto'

const ID_BYTES = 16
const COUNTER_BYTES = 4
const SEAL_BYTES = 24

export interface RefreshTokenContent {
  sessionId: string
  counter: number
}

/** Writes a refresh token: always the same one for the same session and counter, which a lost reply needs. */
export function sealRefreshToken({ sessionId, counter }: RefreshTokenContent, key: Buffer): string {
  const content = Buffer.alloc(ID_BYTES + COUNTER_BYTES)
  content.write(sessionId.replaceAll('-', ''), 'hex')
  content.writeUInt32BE(counter, ID_BYTES)
  return Buffer.concat([content, seal(content, key)]).toString('base64url')
}

/** Reads a refresh token; undefined when it was not written with this key. */
export function openRefreshToken(token: string, key: Buffer): RefreshTokenContent | undefined {
  const bytes = Buffer.from(token, 'base64url')
  if (bytes.length !== ID_BYTES + COUNTER_BYTES + SEAL_BYTES || bytes.toString('base64url') !== token)
    return undefined
  const content = bytes.subarray(0, ID_BYTES + COUNTER_BYTES)
  if (!timingSafeEqual(seal(content, key), bytes.subarray(ID_BYTES + COUNTER_BYTES))) return undefined
  const sessionId = content
    .toString('hex', 0, ID_BYTES)
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  return { sessionId, counter: content.readUInt32BE(ID_BYTES) }
}

function seal(content: Buffer, key: Buffer): Buffer {
  return createHmac('sha256', key).update(content).digest().subarray(0, SEAL_BYTES)
}
