import { stemOf } from '../industries/industry-words.ts'
import { featureKey, type KeyedFeatures } from '../learning/features.ts'
import type { Read } from './figure-values.ts'

/** A sentence whose numbers stand in digits, and the numbers that were read in it. */
export interface ReadSentence {
  text: string
  read: readonly Read[]
}

/** How loudly each kind of feature speaks. */
const LOUDNESS = { rule: 1, place: 1, near: 1, around: 0.6, pair: 0.8, between: 0.5 } as const
type Kind = keyof typeof LOUDNESS
const TAGS: Readonly<Record<Kind, number>> = {
  rule: 41,
  place: 42,
  near: 43,
  around: 44,
  pair: 45,
  between: 46,
}

const KEY_BITS = 26
const BEFORE = 9
const BEHIND = 7
/** How far a word stands from its number, roughly. */
const DISTANCES = [1, 1, 2, 3, 3, 4, 4, 4, 4, 4]

const WORD = /[\p{L}']+|\d[\d.,]*|[,;:()–—?%]/gu
const END = '.'

interface Token {
  text: string
  /** Its number, where one was read. */
  read?: Read
}

interface Numbered {
  read: Read
  at: number
  sentence: number
}

/** What a reader of roles sees of a text. */
export interface NumbersSeen {
  /** Of each number, in their order. */
  ofNumbers: KeyedFeatures[]
  /** Of one as where something stands, and of another as what is wished of it. */
  ofPair(now: number, wanted: number): KeyedFeatures
}

/** Sees each number of a text among its words and beside the others; the same for the same text on every machine. */
export function seenOfNumbers(sentences: readonly ReadSentence[]): NumbersSeen {
  const tokens: Token[] = []
  const numbers: Numbered[] = []
  sentences.forEach(({ text, read }, sentence) => {
    tokensOf(text, read).forEach((token) => {
      if (token.read !== undefined) numbers.push({ read: token.read, at: tokens.length, sentence })
      tokens.push(token)
    })
    tokens.push({ text: END })
  })
  return {
    ofNumbers: numbers.map((_, place) => featuresOf(place, numbers, tokens, sentences.length)),
    ofPair: (now, wanted) => featuresOfPair(now, wanted, numbers, tokens),
  }
}

/** How much larger, roughly, the one is than the other. */
const timesOf = (one: number, other: number): string => {
  const times = one / Math.max(1e-9, other)
  return times > 12
    ? '>12'
    : times > 4
      ? '>4'
      : times > 2
        ? '>2'
        : times > 1
          ? '>1'
          : times === 1
            ? '='
            : times > 0.5
              ? '<1'
              : times > 0.25
                ? '<2'
                : times > 1 / 12
                  ? '<4'
                  : '<12'
}

function featuresOfPair(
  now: number,
  wanted: number,
  numbers: readonly Numbered[],
  tokens: readonly Token[],
): KeyedFeatures {
  const found = new Map<number, number>()
  const add = (text: string): void => void found.set(featureKey(51, text) >>> (32 - KEY_BITS), 1)
  const [one, other] = [numbers[now] as Numbered, numbers[wanted] as Numbered]
  const units = `${one.read.unit} ${other.read.unit}`
  const far = other.sentence - one.sentence
  const step = wanted - now
  const nouns = [one, other].map(({ at }) => tokens[at + 1]?.text ?? '')
  const isNoun = nouns.map((noun) => noun.length > 3)
  const noun =
    isNoun[0] && isNoun[1]
      ? nouns[0] === nouns[1]
        ? 'same'
        : 'differ'
      : isNoun[1]
        ? 'of wish'
        : isNoun[0]
          ? 'of state'
          : 'none'
  const times = timesOf(one.read.value, other.read.value)
  add(`units ${units}`)
  add(`times ${times}`)
  add(`units ${units} times ${times}`)
  add(`sentences ${Math.max(-2, Math.min(2, far))}`)
  add(`steps ${Math.max(-3, Math.min(3, step))}`)
  add(`steps ${Math.max(-3, Math.min(3, step))} ${Math.max(-2, Math.min(2, far))}`)
  add(`nouns ${noun}`)
  add(`nouns ${noun} ${units}`)
  add(`wish ${one.read.wish ?? '-'} ${other.read.wish ?? '-'}`)
  add(`stated ${one.read.isStated} ${other.read.wish ?? '-'}`)
  add(`hidden ${one.read.isHidden} ${other.read.isHidden}`)
  add(`alone ${one.read.standsAlone} ${other.read.standsAlone}`)
  add(`alone ${other.read.standsAlone} ${units}`)
  add(`rate ${one.read.whole !== undefined} ${other.read.whole !== undefined} ${other.read.unit}`)
  add(`wish noun ${nouns[1]}`)
  const between = tokens.slice(Math.min(one.at, other.at) + 1, Math.max(one.at, other.at))
  if (between.length <= 16) for (const { text } of between) add(`between ${step > 0} ${text}`)
  const length = Math.sqrt(found.size)
  return { keys: [...found.keys()], values: [...found.values()].map((value) => (LOUD * value) / length) }
}

function tokensOf(text: string, read: readonly Read[]): Token[] {
  const tokens: Token[] = []
  let next = 0
  const add = (from: number, to: number): void => {
    for (const [word] of text.slice(from, to).matchAll(WORD))
      tokens.push({ text: /^\d/.test(word) ? '#' : word.length > 2 ? stemOf(word) : word })
  }
  for (const one of read) {
    add(next, one.start)
    tokens.push({ text: `#${UNIT_KINDS[one.unit] ?? 't'}`, read: one })
    next = one.end
  }
  add(next, text.length)
  return tokens
}
const UNIT_KINDS: Partial<Record<Read['unit'], string>> = { count: '', '%': '%', money: '$' }

function featuresOf(
  place: number,
  numbers: readonly Numbered[],
  tokens: readonly Token[],
  sentenceCount: number,
): KeyedFeatures {
  const found = new Map<number, number>()
  const add = (kind: Kind, text: string): void => {
    found.set(featureKey(TAGS[kind], text) >>> (32 - KEY_BITS), LOUDNESS[kind])
  }
  const own = numbers[place] as Numbered
  for (const one of rulesOf(own.read)) add('rule', one)
  addPlace(place, numbers, sentenceCount, (text) => add('place', text))
  addWords(own, tokens, add)
  for (const side of [-1, 1]) {
    const other = numbers[place + side]
    if (other === undefined || other.read.isHidden !== own.read.isHidden) continue
    const between = tokens.slice(Math.min(own.at, other.at) + 1, Math.max(own.at, other.at))
    if (between.length <= 14) for (const { text } of between) add('between', `${side} ${text}`)
  }
  const length = Math.sqrt([...found.values()].reduce((sum, value) => sum + value * value, 0))
  return { keys: [...found.keys()], values: [...found.values()].map((value) => (LOUD * value) / length) }
}
/** Every number speaks as loudly as another, however much stands around it. */
const LOUD = 5

/** What the rules say of a number. */
function rulesOf({
  wish,
  isStated,
  stoodBefore,
  isRaised,
  standsAlone,
  isBare,
  isHidden,
  happened,
  from,
  isSameAgain,
  unit,
  whole,
  value,
}: Read): string[] {
  return [
    `wish ${wish ?? '-'}`,
    ...(wish === undefined && isStated ? ['stated'] : []),
    ...(stoodBefore ? ['before'] : []),
    ...(isRaised ? ['raised'] : []),
    ...(standsAlone ? ['alone'] : []),
    ...(isBare ? ['bare'] : []),
    ...(isHidden ? ['hidden'] : []),
    ...(happened ? ['happened'] : []),
    ...(isSameAgain ? ['again'] : []),
    ...(from ? ['from'] : []),
    ...(whole === undefined ? [] : ['rate']),
    `unit ${unit}`,
    ...(unit === 'count' && value >= 1900 && value <= 2100 ? ['year'] : []),
  ]
}

const isOfOneUnit = (one: Read, other: Read): boolean =>
  (UNIT_KINDS[one.unit] ?? 't') === (UNIT_KINDS[other.unit] ?? 't') ||
  one.unit === 'count' ||
  other.unit === 'count'

function addPlace(
  place: number,
  numbers: readonly Numbered[],
  sentenceCount: number,
  add: (text: string) => void,
): void {
  const { read, sentence } = numbers[place] as Numbered
  const same = numbers.filter((one) => one.read.unit === read.unit && one.read.isHidden === read.isHidden)
  const at = same.findIndex((one) => one.read === read)
  add(`of unit ${Math.min(at, 3)}`)
  add(`of unit ${Math.min(at, 3)} of ${Math.min(same.length, 4)}`)
  add(`number ${Math.min(place, 4)}`)
  add(`left ${Math.min(numbers.length - 1 - place, 4)}`)
  add(`sentence ${Math.min(sentence, 3)} of ${Math.min(sentenceCount, 4)}`)
  add(`first of sentence ${numbers[place - 1]?.sentence !== sentence}`)
  for (const [side, step] of [
    ['before', -1],
    ['behind', 1],
  ] as const) {
    const other = numbers[place + step]
    if (other === undefined) {
      add(`${side} none`)
      continue
    }
    const relation =
      other.read.value > read.value ? 'larger' : other.read.value < read.value ? 'smaller' : 'equal'
    const times =
      Math.max(other.read.value, read.value) / Math.max(1e-9, Math.min(other.read.value, read.value))
    const far = Math.abs(other.sentence - sentence)
    add(`${side} ${far > 1 ? 'far' : far} ${other.read.unit} ${read.unit}`)
    add(
      `${side} ${far > 1 ? 'far' : far} wish ${other.read.wish ?? '-'} ${other.read.isStated} own ${read.wish ?? '-'}`,
    )
    if (isOfOneUnit(other.read, read))
      add(`${side} ${relation} ${times < 2.5 ? 'near' : times < 12 ? 'times' : 'far'}`)
  }
}

function addWords(own: Numbered, tokens: readonly Token[], add: (kind: Kind, text: string) => void): void {
  let isOwn = true
  const before: string[] = []
  for (let step = 1; step <= BEFORE; step++) {
    const token = tokens[own.at - step]
    const text = token?.text ?? '^'
    before.push(text)
    const distance = DISTANCES[step - 1]
    add('near', `b${distance} ${text}`)
    add('around', `${isOwn ? 'own' : 'past'} ${text}`)
    if (text === END || token?.read !== undefined) isOwn = false
    if (token === undefined) break
  }
  isOwn = true
  const behind: string[] = []
  for (let step = 1; step <= BEHIND; step++) {
    const token = tokens[own.at + step]
    const text = token?.text ?? '$'
    behind.push(text)
    add('near', `a${DISTANCES[step - 1]} ${text}`)
    add('around', `${isOwn ? 'behind' : 'next'} ${text}`)
    if (text === END || token?.read !== undefined) isOwn = false
    if (token === undefined) break
  }
  for (const [side, words] of [
    ['b', before],
    ['a', behind],
  ] as const)
    for (let step = 0; step + 1 < words.length; step++) {
      add('pair', `${side} ${words[step]} ${words[step + 1]}`)
      if (step === 0) add('pair', `${side}1 ${words[0]} ${words[1]}`)
      if (step + 2 < words.length && step < 4) add('pair', `${side}2 ${words[step]} ${words[step + 2]}`)
    }
  add('pair', `x ${before[0]} ${behind[0]}`)
}
