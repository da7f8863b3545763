/** What of a text a linear model reads: keys and how loudly each speaks; parallel arrays. */
export interface KeyedFeatures {
  keys: readonly number[]
  values: readonly number[]
}

/** FNV-1a over UTF-16 units with a final mix: 32 bits, the same on every machine; a tag for each kind of feature. */
export function featureKey(tag: number, text: string): number {
  let hash = Math.imul(0x811c9dc5 ^ tag, 0x01000193)
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}
