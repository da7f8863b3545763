import { stemOf, wordsOf } from './industry-words.ts'

/** An industry that an operator added, known by its keywords alone. */
export interface AdditionalIndustry {
  slug: string
  name: string
  keywords: readonly string[]
}

export interface KeywordMatch {
  slug: string
  confidence: number
  /** The words of the text that matched, as they were written. */
  words: string[]
}

const MAX_TEXT_WORDS = 84
const MAX_KEYWORD_WORDS = 6
/** A single word may stand for many things; a phrase, or a second keyword, hardly does. */
const CONFIDENCE = { word: 0.6, phrase: 0.75, several: 0.85 }

/** The operator's industries whose name or keywords the text holds, surest first; grammar endings do not count. */
export function matchAdditional(text: string, additional: readonly AdditionalIndustry[]): KeywordMatch[] {
  const words = wordsOf(text, MAX_TEXT_WORDS)
  const stems = words.map(({ folded }) => stemOf(folded))
  const spanOf = (keyword: string): string[] | undefined => {
    const wanted = wordsOf(keyword, MAX_KEYWORD_WORDS).map(({ folded }) => stemOf(folded))
    if (wanted.length === 0) return undefined
    const start = stems.findIndex((_, at) => wanted.every((stem, offset) => stems[at + offset] === stem))
    return start < 0 ? undefined : words.slice(start, start + wanted.length).map(({ written }) => written)
  }
  return additional
    .flatMap(({ slug, name, keywords }) => {
      const spans = [name, ...keywords].flatMap((keyword) => {
        const span = spanOf(keyword)
        return span === undefined ? [] : [span]
      })
      const longest = spans.reduce((long, span) => (span.length > long.length ? span : long), [] as string[])
      if (longest.length === 0) return []
      const distinct = new Set(spans.map((span) => span.join(' ').toLowerCase())).size
      const strength = distinct > 1 ? 'several' : longest.length > 1 ? 'phrase' : 'word'
      return [{ slug, confidence: CONFIDENCE[strength], words: longest }]
    })
    .sort((one, other) => other.confidence - one.confidence)
}
