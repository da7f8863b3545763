import { en as engine } from './engine-words/en.ts'
import { type Phrase, write } from './phrase.ts'
import { en } from './refusal-words/en.ts'
import type { Told } from './told.ts'

const PHRASES: Readonly<Record<Told['wording'], Phrase>> = {
  ...engine.problems,
  ...en,
  needAttention: engine.needAttention,
}

/** What a refusal tells in English, as logs and stacks say it, without the words of any other language. */
export function englishRefusal({ wording, parameters }: Told): string {
  const { count } = parameters
  const number = typeof count === 'number' ? (engine.numbers[count] ?? count) : ''
  return write(PHRASES[wording], { number, ...parameters }, 'en')
}
