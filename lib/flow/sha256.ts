// Written out because the web's own digest is a promise and only in secure contexts, and a flow's content is a value.

const INITIAL = firstPrimes(8).map((prime) => fraction(prime ** (1 / 2)))
const ROUNDS = firstPrimes(64).map((prime) => fraction(prime ** (1 / 3)))

function firstPrimes(count: number): number[] {
  const primes: number[] = []
  for (let candidate = 2; primes.length < count; candidate++)
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate)
  return primes
}

/** The first 32 bits of a number's fraction (FIPS 180-4, 4.2.2 and 5.3.3). */
function fraction(number: number): number {
  return ((number - Math.floor(number)) * 2 ** 32) | 0
}

const rotate = (word: number, bits: number) => (word >>> bits) | (word << (32 - bits))

/** The SHA-256 digest of a text's UTF-8 form, in hexadecimal. */
export function sha256(text: string): string {
  const state = [...INITIAL]
  const words = padded(text)
  for (let start = 0; start < words.length; start += 16) compress(state, words.slice(start, start + 16))
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

function padded(text: string): number[] {
  const bytes = utf8(text)
  const bits = bytes.length * 8
  const blocks = Math.ceil((bytes.length + 9) / 64)
  const words = new Array<number>(blocks * 16).fill(0)
  for (const [place, byte] of [...bytes, 0x80].entries()) {
    const word = place >> 2
    words[word] = (words[word] ?? 0) | (byte << (24 - (place % 4) * 8))
  }
  words[words.length - 2] = Math.floor(bits / 2 ** 32)
  words[words.length - 1] = bits | 0
  return words
}

function utf8(text: string): number[] {
  return [...text.toWellFormed()].flatMap((character) => {
    const point = character.codePointAt(0) ?? 0
    if (point < 0x80) return [point]
    if (point < 0x800) return [0xc0 | (point >> 6), 0x80 | (point & 63)]
    if (point < 0x10000) return [0xe0 | (point >> 12), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63)]
    return [
      0xf0 | (point >> 18),
      0x80 | ((point >> 12) & 63),
      0x80 | ((point >> 6) & 63),
      0x80 | (point & 63),
    ]
  })
}

function compress(state: number[], block: readonly number[]): void {
  const schedule = [...block]
  for (let place = 16; place < 64; place++) {
    const [two, seven, fifteen, sixteen] = [2, 7, 15, 16].map((back) => schedule[place - back] ?? 0) as [
      number,
      number,
      number,
      number,
    ]
    const low = rotate(fifteen, 7) ^ rotate(fifteen, 18) ^ (fifteen >>> 3)
    const high = rotate(two, 17) ^ rotate(two, 19) ^ (two >>> 10)
    schedule[place] = (sixteen + low + seven + high) | 0
  }
  let [a, b, c, d, e, f, g, h] = state as [number, number, number, number, number, number, number, number]
  for (const [place, round] of ROUNDS.entries()) {
    const mixed = (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g))
    const first = (h + mixed + round + (schedule[place] ?? 0)) | 0
    const second = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + first) | 0
    d = c
    c = b
    b = a
    a = (first + second) | 0
  }
  for (const [place, word] of [a, b, c, d, e, f, g, h].entries())
    state[place] = ((state[place] ?? 0) + word) | 0
}
