import { NOTHING } from '../intent.ts'
import type { LabelledText } from './train.ts'

/** By name, what is written in English and in Spanish. */
export type Turns = Readonly<Record<string, readonly [string, string]>>

/** Each noun of a kind with every fourth turn of speech of each aim, beginning elsewhere for each. */
const EVERY = 4

/**
 * Puts nouns, separated by commas, into turns of speech, separated by strokes, each of which names its kind of noun in
 * capitals; an aim may stand several times, with words behind its name. The same every time.
 */
export function composedOf(nouns: Turns, turns: Turns): LabelledText[] {
  const slot = new RegExp(Object.keys(nouns).join('|'))
  return Object.entries(turns).flatMap(([intent, byLanguage]) =>
    ([0, 1] as const).flatMap((language) => {
      const ways = byLanguage[language].split('|').map((turn) => turn.trim())
      const [kind = ''] = slot.exec(ways[0] ?? '') ?? []
      const ofKind = (nouns[kind]?.[language] ?? '').split(',').map((noun) => noun.trim())
      return ofKind.flatMap((noun, place) =>
        ways.flatMap((turn, at) =>
          (at + place) % EVERY === 0
            ? [{ intent: intent.split(' ')[0] ?? NOTHING, text: turn.replace(slot, noun) }]
            : [],
        ),
      )
    }),
  )
}
