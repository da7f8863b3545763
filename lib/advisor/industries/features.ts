import { featureKey } from '../learning/features.ts'
import { FUNCTION_WORDS, stemOf, type Word, wordsOf } from './industry-words.ts'

/** What a company says of itself. */
export interface CompanyText {
  name: string
  description?: string
}

/** A feature's key, its value, and the words it was read from; parallel arrays. */
export interface Features {
  keys: number[]
  values: number[]
  words: Word[][]
  hasDescription: boolean
}

const MAX_NAME_WORDS = 24
const MAX_DESCRIPTION_WORDS = 60
const SHORTEST_PIECE = 3
const LONGEST_PIECE = 5

/**
 * How loudly each kind of feature speaks: in a name that stands alone, in one that a description explains,
 * and in that description. A kind's weight is shared among its features of one text, so that a long
 * description does not shout down a short one.
 */
const KINDS = {
  stem: { tag: 1, inLoneName: 1, inName: 1, inDescription: 2 },
  nameWord: { tag: 2, inLoneName: 1, inName: 1, inDescription: 0 },
  pair: { tag: 3, inLoneName: 1, inName: 1, inDescription: 1.5 },
  piece: { tag: 4, inLoneName: 1, inName: 0.5, inDescription: 0 },
  lastNameStem: { tag: 5, inLoneName: 0.5, inName: 0.5, inDescription: 0 },
  firstNameStem: { tag: 6, inLoneName: 0.5, inName: 0.5, inDescription: 0 },
  descriptionStem: { tag: 7, inLoneName: 0, inName: 0, inDescription: 1 },
  prefix: { tag: 8, inLoneName: 0, inName: 0, inDescription: 0.7 },
  hasDescription: { tag: 9, inLoneName: 0, inName: 0, inDescription: 1 },
} as const
type Kind = keyof typeof KINDS

/** In so many bits one unknown word of four hundred is taken for a known one; 32 would cost the package 130 kB. */
const KEY_BITS = 26
const keyOf = (kind: Kind, text: string): number => featureKey(KINDS[kind].tag, text) >>> (32 - KEY_BITS)

/** Collects one text's features by kind, each once, with the words that it came from. */
class Collector {
  readonly #byKind = new Map<Kind, Map<number, Word[]>>()

  add(kind: Kind, text: string, words: Word[]) {
    const features = this.#byKind.get(kind) ?? new Map<number, Word[]>()
    this.#byKind.set(kind, features)
    const key = keyOf(kind, text)
    if (!features.has(key)) features.set(key, words)
  }

  pour(part: 'inLoneName' | 'inName' | 'inDescription', into: Features) {
    for (const [kind, features] of this.#byKind) {
      const value = KINDS[kind][part] / Math.sqrt(features.size)
      for (const [key, words] of features) {
        into.keys.push(key)
        into.values.push(value)
        into.words.push(words)
      }
    }
  }
}

function nameFeatures(words: Word[]): Collector {
  const collector = new Collector()
  const stems = words.map(({ folded }) => stemOf(folded))
  words.forEach((word, index) => {
    const stem = stems[index] ?? ''
    collector.add('stem', stem, [word])
    collector.add('nameWord', word.folded, [word])
    const next = words[index + 1]
    if (next !== undefined) collector.add('pair', `${stem} ${stems[index + 1]}`, [word, next])
    const framed = `^${word.folded}$`
    for (let length = SHORTEST_PIECE; length <= LONGEST_PIECE; length++)
      for (let start = 0; start + length <= framed.length; start++)
        collector.add('piece', framed.slice(start, start + length), [word])
  })
  const [first] = words
  const last = words.at(-1)
  if (first !== undefined) collector.add('firstNameStem', stems[0] ?? '', [first])
  if (last !== undefined) collector.add('lastNameStem', stems.at(-1) ?? '', [last])
  return collector
}

function descriptionFeatures(words: Word[]): Collector {
  const collector = new Collector()
  const stems = words.map(({ folded }) => stemOf(folded))
  words.forEach((word, index) => {
    const stem = stems[index] ?? ''
    const { folded } = word
    if (!FUNCTION_WORDS.has(folded)) {
      collector.add('stem', stem, [word])
      collector.add('descriptionStem', stem, [word])
      if (folded.length > 5) collector.add('prefix', folded.slice(0, 5), [word])
      if (folded.length > 6) collector.add('prefix', folded.slice(0, 6), [word])
    }
    const next = words[index + 1]
    if (next !== undefined) collector.add('pair', `${stem} ${stems[index + 1]}`, [word, next])
  })
  collector.add('hasDescription', '', [])
  return collector
}

/** Drops the company's name from the start of its description: it was read already. */
function withoutLeadingName(description: Word[], name: Word[]): Word[] {
  let shared = 0
  while (shared < name.length && description[shared]?.folded === name[shared]?.folded) shared++
  return shared > 0 && (shared === name.length || shared >= 2) ? description.slice(shared) : description
}

/** The features of a company, the same for the same text on every machine; none for text without words. */
export function featuresOf({ name, description = '' }: CompanyText): Features {
  const nameWords = wordsOf(name, MAX_NAME_WORDS)
  const descriptionWords = withoutLeadingName(wordsOf(description, MAX_DESCRIPTION_WORDS), nameWords)
  const features: Features = {
    keys: [],
    values: [],
    words: [],
    hasDescription: descriptionWords.length > 0,
  }
  nameFeatures(nameWords).pour(features.hasDescription ? 'inName' : 'inLoneName', features)
  if (features.hasDescription) descriptionFeatures(descriptionWords).pour('inDescription', features)
  return features
}
