import { en } from './engine-words/en.ts'
import { write } from './phrase.ts'
import { type TextBounds as Bounds, typedText } from './typed-text.ts'

export interface TextBounds extends Bounds {
  label: string
}

/** A schema for text that a person typed, which says in English what is wrong with it; see `typedText`. */
export function boundedText({ label, ...bounds }: TextBounds) {
  return typedText(bounds, (wording, parameters) =>
    write(en.problems[wording], { label, ...parameters }, 'en'),
  )
}
