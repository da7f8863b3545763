import { type Sentence, sentencesOf } from './clauses.ts'
import { type Read, readValues } from './figure-values.ts'
import { inDigits } from './in-digits.ts'

/** A sentence by its place in the text, with its figures in digits and the numbers that stand in it. */
export interface SentenceInNumbers {
  sentence: Sentence
  place: number
  /** Folded, with figures in digits. */
  text: string
  read: Read[]
}

/** The sentences of a text with the numbers of each. */
export const inNumbers = (text: string): SentenceInNumbers[] =>
  sentencesOf(text).map((sentence, place) => {
    const marked = inDigits(sentence.folded)
    return { sentence, place, text: marked.text, read: readValues(sentence.folded, marked) }
  })
