import type { Features } from './features.ts'
import { FUNCTION_WORDS, type Word } from './industry-words.ts'

export type ReasonLocale = 'en' | 'es'

const MAX_QUOTED_WORDS = 3
const MAX_WORD_CHARACTERS = 24
/** A word is quoted when it carries at least this share of what the strongest one does. */
const LEAST_SHARE = 0.35
/** Below this a word moved the answer too little to be called a reason. */
const LEAST_CONTRIBUTION = 0.5
/** Letters, numbers and words of grammar are never a reason that a person would accept. */
const SPEAKS = /^(?=.*\p{L}).{2,}$/u

/** Marks a word that is never quoted. */
const SILENT = -1

const TEXTS = {
  en: {
    spoke: (quoted: string) => `The words ${quoted} point to this industry.`,
    spokeAlone: (quoted: string) => `The word ${quoted} points to this industry.`,
    silent: 'No word in the text points clearly to this industry.',
    added: (quoted: string) => `The text mentions ${quoted}.`,
    known: 'A well-known company of this name is in this industry.',
    decides: (quoted: string) => `Only the word ${quoted} decides for this industry: look at the others too.`,
    quote: (word: string) => `“${word}”`,
    and: ' and ',
  },
  es: {
    spoke: (quoted: string) => `Las palabras ${quoted} apuntan a esta industria.`,
    spokeAlone: (quoted: string) => `La palabra ${quoted} apunta a esta industria.`,
    silent: 'Ninguna palabra del texto apunta con claridad a esta industria.',
    added: (quoted: string) => `El texto menciona ${quoted}.`,
    known: 'Una empresa conocida con este nombre es de esta industria.',
    decides: (quoted: string) =>
      `Solo la palabra ${quoted} decide por esta industria: mira también las demás.`,
    quote: (word: string) => `«${word}»`,
    and: ' y ',
  },
} as const

/** The words of a text that can be reasons, and for each feature which of them it was read from. */
export interface Speakers {
  words: Word[]
  ofFeature: number[][]
}

/** Finds what can be quoted in a text's features, once for all industries. */
export function speakersOf({ words }: Features): Speakers {
  const places = new Map<string, number>()
  const speakers: Speakers = { words: [], ofFeature: [] }
  const placeOf = (word: Word): number => {
    const known = places.get(word.folded)
    if (known !== undefined) return known
    const speaks = SPEAKS.test(word.folded) && !FUNCTION_WORDS.has(word.folded)
    const place = speaks ? speakers.words.push(word) - 1 : SILENT
    places.set(word.folded, place)
    return place
  }
  speakers.ofFeature = words.map((sources) => sources.map(placeOf))
  return speakers
}

/** What each word adds to the contributions. */
function sumsByWord({ words, ofFeature }: Speakers, contributions: Float64Array): Float64Array {
  const sums = new Float64Array(words.length)
  ofFeature.forEach((places, feature) => {
    const share = (contributions[feature] ?? 0) / places.length
    for (const place of places) if (place !== SILENT) sums[place] = (sums[place] ?? 0) + share
  })
  return sums
}

/** In fewer words than this, one of them always decides. */
const FEWEST_WORDS_TO_DOUBT_ONE = 4

/** The word without which the second industry would be the first; none where several words agree. */
export function decidingWord(
  speakers: Speakers,
  first: Float64Array,
  second: Float64Array,
): string | undefined {
  if (speakers.words.length < FEWEST_WORDS_TO_DOUBT_ONE) return undefined
  const lead = leadByWord(speakers, first, second)
  const total = lead.reduce((sum, amount) => sum + amount, 0)
  const strongest = lead.indexOf(Math.max(...lead))
  return total - (lead[strongest] ?? 0) < 0 ? speakers.words[strongest]?.written : undefined
}

/** What each word does for one industry beyond what it does for another. */
function leadByWord(speakers: Speakers, one: Float64Array, other: Float64Array): Float64Array {
  const others = sumsByWord(speakers, other)
  return sumsByWord(speakers, one).map((sum, place) => sum - (others[place] ?? 0))
}

/** The words that spoke for an industry, strongest first; none when nothing spoke clearly. */
export function speakingWords(speakers: Speakers, contributions: Float64Array): string[] {
  const { words } = speakers
  const sums = sumsByWord(speakers, contributions)
  const bar = Math.max(LEAST_CONTRIBUTION, LEAST_SHARE * sums.reduce((most, sum) => Math.max(most, sum), 0))
  return words
    .flatMap(({ written }, place) => {
      const sum = sums[place] ?? 0
      return sum >= bar ? [{ written, sum }] : []
    })
    .sort((one, other) => other.sum - one.sum)
    .slice(0, MAX_QUOTED_WORDS)
    .map(({ written }) => written)
}

function listed(words: readonly string[], locale: ReasonLocale): string {
  const { quote, and } = TEXTS[locale]
  const quoted = words.map((word) => quote([...word].slice(0, MAX_WORD_CHARACTERS).join('')))
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')}${and}${quoted.at(-1)}`
}

/** Says in words what spoke for an industry; plain text that quotes letters and digits only. */
export function reasonFor(words: readonly string[], locale: ReasonLocale): string {
  const texts = TEXTS[locale]
  if (words.length === 0) return texts.silent
  return words.length === 1 ? texts.spokeAlone(listed(words, locale)) : texts.spoke(listed(words, locale))
}

/** Says which keyword of an operator's own industry the text holds. */
export function reasonForKeyword(words: readonly string[], locale: ReasonLocale): string {
  return TEXTS[locale].added(listed([words.join(' ')], locale))
}

/** Says that the name is known, not that the company is the one of that name. */
export function reasonForKnownName(locale: ReasonLocale): string {
  return TEXTS[locale].known
}

/** Says that one word alone decided. */
export function reasonForOneWord(word: string, locale: ReasonLocale): string {
  return TEXTS[locale].decides(listed([word], locale))
}
