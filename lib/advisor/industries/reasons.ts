import type { Features } from './features.ts'
import { FUNCTION_WORDS, type Word } from './words.ts'

export type ReasonLocale = 'en' | 'es'

const MAX_QUOTED_WORDS = 3
const MAX_WORD_CHARACTERS = 24
/** A word is quoted when it carries at least this share of what the strongest one does. */
const LEAST_SHARE = 0.35
/** Below this a word moved the answer too little to be called a reason. */
const LEAST_CONTRIBUTION = 0.5
/** Letters, numbers and words of grammar are never a reason that a person would accept. */
const SPEAKS = /^(?=.*\p{L}).{2,}$/u

const TEXTS = {
  en: {
    spoke: (quoted: string) => `The words ${quoted} point to this industry.`,
    spokeAlone: (quoted: string) => `The word ${quoted} points to this industry.`,
    silent: 'No word in the text points clearly to this industry.',
    added: (quoted: string) => `The text mentions ${quoted}.`,
    quote: (word: string) => `“${word}”`,
    and: ' and ',
  },
  es: {
    spoke: (quoted: string) => `Las palabras ${quoted} apuntan a esta industria.`,
    spokeAlone: (quoted: string) => `La palabra ${quoted} apunta a esta industria.`,
    silent: 'Ninguna palabra del texto apunta con claridad a esta industria.',
    added: (quoted: string) => `El texto menciona ${quoted}.`,
    quote: (word: string) => `«${word}»`,
    and: ' y ',
  },
} as const

/** The words that spoke for a class, strongest first; none when nothing spoke clearly. */
export function speakingWords({ words }: Features, contributions: Float64Array): string[] {
  const byWord = new Map<string, { word: Word; sum: number }>()
  words.forEach((sources, index) => {
    for (const word of sources) {
      if (!SPEAKS.test(word.folded) || FUNCTION_WORDS.has(word.folded)) continue
      const entry = byWord.get(word.folded) ?? { word, sum: 0 }
      byWord.set(word.folded, entry)
      entry.sum += (contributions[index] ?? 0) / sources.length
    }
  })
  const strongest = [...byWord.values()].sort((one, other) => other.sum - one.sum)
  const bar = Math.max(LEAST_CONTRIBUTION, LEAST_SHARE * (strongest[0]?.sum ?? 0))
  return strongest
    .filter(({ sum }) => sum >= bar)
    .slice(0, MAX_QUOTED_WORDS)
    .map(({ word }) => word.written)
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
