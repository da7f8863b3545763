/**
 * Words of one class in both languages, folded, separated by commas, over as many lines as they take: `cancel*` is every word that begins so, `*ists`
 * every one that ends so, `#` any number, `_` any one word, `~` up to two words or none.
 */
export type Vocabulary<Class extends string> = Readonly<Record<Class, string>>

/** Where words of a class stand: by token, and by UTF-16 offset in the folded sentence. */
export interface Mention<Class extends string> {
  of: Class
  from: number
  to: number
  at: number
  end: number
}

interface Entry<Class extends string> {
  of: Class
  rest: readonly string[]
}

export interface Token {
  word: string
  at: number
}

const TOKEN = /\d[\d.,]*\d|[\p{L}\p{N}']+|[%$€£]/gu
const NUMBER =
  /^(?:\d[\d.,]*k?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|seventy|eighty|cien)$/
const MOST_BETWEEN = 2

/** Splits a folded sentence into its words; a hyphen parts two, a figure of thousands stays whole. */
export const tokensOf = (folded: string): Token[] =>
  [...folded.matchAll(TOKEN)].map(({ 0: word, index }) => ({ word, at: index }))

/** Words by their first one, so that a sentence is read in one pass whatever the vocabulary holds. */
export class Lexicon<Class extends string> {
  readonly #exact = new Map<string, Entry<Class>[]>()
  readonly #stems = new Map<string, Entry<Class>[]>()
  readonly #endings: { ending: string; entry: Entry<Class> }[] = []
  readonly #numbers: Entry<Class>[] = []
  readonly #stemLengths: number[]

  constructor(vocabularies: readonly Partial<Vocabulary<Class>>[]) {
    for (const vocabulary of vocabularies)
      for (const [of, list] of Object.entries(vocabulary) as [Class, string][])
        for (const phrase of list.split(',')) this.#add(of, phrase.trim().split(/\s+/))
    this.#stemLengths = [...new Set([...this.#stems.keys()].map(({ length }) => length))]
  }

  /** Finds every mention, in the order of their first words; one word may be of several classes. */
  mentions(tokens: readonly Token[]): Mention<Class>[] {
    return tokens.flatMap(({ word, at }, from) =>
      this.#startingWith(word).flatMap(({ of, rest }) => {
        const to = endOf(tokens, from + 1, rest)
        const last = to === undefined ? undefined : tokens[to - 1]
        return to === undefined || last === undefined
          ? []
          : [{ of, from, to, at, end: last.at + last.word.length }]
      }),
    )
  }

  #add(of: Class, [first = '', ...rest]: string[]): void {
    if (first === '#') this.#numbers.push({ of, rest })
    else if (first.startsWith('*')) this.#endings.push({ ending: first.slice(1), entry: { of, rest } })
    else if (first.endsWith('*')) push(this.#stems, first.slice(0, -1), { of, rest })
    else push(this.#exact, first, { of, rest })
  }

  #startingWith(word: string): Entry<Class>[] {
    const found = [...(this.#exact.get(word) ?? [])]
    for (const length of this.#stemLengths) {
      if (length <= word.length) found.push(...(this.#stems.get(word.slice(0, length)) ?? []))
    }
    for (const { ending, entry } of this.#endings) if (word.endsWith(ending)) found.push(entry)
    if (NUMBER.test(word)) found.push(...this.#numbers)
    return found
  }
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, [value])
  else known.push(value)
}

/** The place behind the last word of a phrase whose first is already found; undefined where it does not stand here. */
function endOf(tokens: readonly Token[], from: number, rest: readonly string[]): number | undefined {
  const [pattern, ...more] = rest
  if (pattern === undefined) return from
  if (pattern === '~') {
    for (let skipped = 0; skipped <= MOST_BETWEEN; skipped++) {
      const end = endOf(tokens, from + skipped, more)
      if (end !== undefined) return end
    }
    return undefined
  }
  const word = tokens[from]?.word
  return word !== undefined && fits(word, pattern) ? endOf(tokens, from + 1, more) : undefined
}

function fits(word: string, pattern: string): boolean {
  if (pattern === '_') return true
  if (pattern === '#') return NUMBER.test(word)
  return pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern
}
