import { brotliCompressSync } from 'node:zlib'
import type { EncodedModel } from '#lib/advisor/learning/linear-model.ts'

/** Bytes of a key. */
const KEY = 4

/**
 * The weights' bytes are most of the package, so they are packed closer than npm packs them: ascending keys as their
 * differences, whose high bytes are all alike, a plane for each byte.
 */
export function weightsModule(json: string): string {
  const { bytes, ...rest } = JSON.parse(json) as EncodedModel
  const packed = brotliCompressSync(withPlanes(Buffer.from(bytes, 'base64'), rest.features)).toString(
    'base64',
  )
  return `import { brotliDecompressSync } from 'node:zlib'
const features = ${rest.features}
const packed = brotliDecompressSync(Buffer.from('${packed}', 'base64'))
const bytes = Buffer.from(packed)
for (let place = 0, key = 0; place < features; place++) {
  for (let at = 0; at < ${KEY}; at++) key += packed[at * features + place] * 2 ** (8 * at)
  bytes.writeUInt32LE(key, place * ${KEY})
}
export default { ...${JSON.stringify(rest)}, bytes: bytes.toString('base64') }
`
}

function withPlanes(bytes: Buffer, features: number): Buffer {
  const planes = Buffer.from(bytes)
  let before = 0
  for (let place = 0; place < features; place++) {
    const key = bytes.readUInt32LE(place * KEY)
    for (let at = 0; at < KEY; at++) planes[at * features + place] = ((key - before) >>> (8 * at)) & 0xff
    before = key
  }
  return planes
}
