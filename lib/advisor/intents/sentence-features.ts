import { stemOf } from '../industries/industry-words.ts'
import { featureKey, type KeyedFeatures } from '../learning/features.ts'
import { classesIn } from './combined.ts'
import { isMonthName } from './deadlines.ts'
import { numberOf } from './number-words.ts'

/** How loudly each kind of feature speaks; classes of words say more than a word, and pairs of them most of all. */
const KINDS = {
  word: { tag: 21, loudness: 1 },
  beginning: { tag: 22, loudness: 0.7 },
  pair: { tag: 23, loudness: 0.9 },
  overOne: { tag: 24, loudness: 0.5 },
  meant: { tag: 25, loudness: 1 },
  meantTogether: { tag: 26, loudness: 0.6 },
  denied: { tag: 27, loudness: 1.5 },
} as const
type Kind = keyof typeof KINDS

/** What keeps the weights small: of a hundred thousand features fewer than a hundred share a key. */
const KEY_BITS = 26
/** Every sentence speaks as loudly as another, however long it is. */
const LOUDNESS = 4
const LONGEST_WITHOUT_BEGINNING = 6
const BEGINNING = 5
const WORD = /[\p{L}\p{N}']+|%/gu
/** Words that say nothing by themselves; in a pair they do. */
const SILENT = new Set(
  'the a an and of is are to we our for it la el los las de y en un una que con lo por del al'.split(' '),
)

/** Which number or month it is says nothing of what somebody is after; `one`, `una` and `may` are seldom either. */
const wordFor = (word: string): string =>
  /^\d/.test(word) || (!NO_NUMBERS.has(word) && !Number.isNaN(numberOf(word)))
    ? '#'
    : isMonthName(word)
      ? '#month'
      : stemOf(word)
const NO_NUMBERS = new Set('one uno una un once'.split(' '))

/** What a reader that has learnt from sentences sees in a folded one; the same for the same text on every machine. */
export function featuresOfSentence(folded: string): KeyedFeatures {
  const found = new Map<number, number>()
  const add = (kind: Kind, text: string): void => {
    const { tag, loudness } = KINDS[kind]
    found.set(featureKey(tag, text) >>> (32 - KEY_BITS), loudness)
  }
  const words = (folded.match(WORD) ?? []).map(wordFor)
  for (const [place, word] of words.entries()) {
    if (!SILENT.has(word)) add('word', word)
    if (word.length > LONGEST_WITHOUT_BEGINNING) add('beginning', word.slice(0, BEGINNING))
    const [next, over] = [words[place + 1], words[place + 2]]
    if (next !== undefined) add('pair', `${word} ${next}`)
    if (over !== undefined) add('overOne', `${word} ${over}`)
  }
  const classes = classesIn(folded)
  const meant = [...classes.meant.keys()].sort()
  for (const one of classes.denied) add('denied', one)
  for (const [place, one] of meant.entries()) {
    add('meant', one)
    for (const other of meant.slice(place + 1)) add('meantTogether', `${one} ${other}`)
  }
  const length = Math.sqrt([...found.values()].reduce((sum, value) => sum + value * value, 0))
  return {
    keys: [...found.keys()],
    values: [...found.values()].map((value) => (LOUDNESS * value) / length),
  }
}
