import { clauseAt, foldInPlace, placeOfTurn, type Sentence, sentencesOf } from './clauses.ts'
import { FOLLOWS_ANYWHERE, GIVES_WAY, STANDS_BESIDE } from './combinations/gives-way.ts'
import { combined } from './combined.ts'
import { readDeadline } from './deadlines.ts'
import { changesNothing, deniedIn, denies, withoutDenials } from './denials.ts'
import { readFigures } from './figures.ts'
import { withoutHandwork } from './hand-made.ts'
import {
  type FigureFinding,
  HAPPENS_ON_A_DAY,
  type Intent,
  type IntentFinding,
  NOTHING,
  type SignFinding,
  type Stage,
} from './intent.ts'
import { likelihoods } from './learnt-reader.ts'
import { hasHandsEnough, lackOfHands } from './machines-and-hands.ts'
import { BACK_TO_SELF, CANNOT, CAUSE, FIRST, LATER, NEGATION, OFFER, TROUBLE, WANTED } from './marks.ts'
import { INTENT_RULES } from './rules.ts'
import { readSigns, readStage } from './signs.ts'

/** What a text says of its writer's plans and troubles, each finding with the words it was read in. */
export interface Reading {
  intents: IntentFinding[]
  /** What it says is no trouble, or not wanted. */
  denied: ReadonlySet<Intent>
  figures: FigureFinding[]
  signs: SignFinding[]
  stage: Stage | undefined
}

/** Reads a text of at most a few hundred words, in English or Spanish; the same text always reads the same. */
export function readSaid(text: string): Reading {
  return reading(text, false)
}

/** Reads a text that is trouble or a wish by the question it answers, so that a topic alone is enough. */
export function readTrouble(text: string): Reading {
  return reading(text, true)
}

/** What words, classes of words and phrases show by rules alone, without what was learnt. */
export const readByRules = (text: string): IntentFinding[] =>
  sentencesOf(text).flatMap((sentence, place) => intentsOf(sentence, place, false))

function reading(text: string, isGoverned: boolean): Reading {
  const whole = sentencesOf(text)
  const sentences = whole.map((one) => ({ ...one, folded: withoutHandwork(withoutDenials(one.folded)) }))
  const inText = likelihoods(sentences.map(({ folded }) => folded).join(' '))
  const found = sentences.flatMap((sentence, place) =>
    /\p{L}/u.test(sentence.folded)
      ? withLearnt(intentsOf(sentence, place, isGoverned), sentence, {
          place,
          ruledOut: ruledOutIn(whole[place]?.folded ?? ''),
        })
      : [],
  )
  const asked = whole.some(({ folded }) => changesNothing(folded)) ? found.filter(isAskedFor) : found
  return {
    intents:
      sentences.length === 1
        ? asked
        : asked.map((one) => ({ ...one, likelihoodInText: inText.get(one.intent) ?? 0 })),
    denied: new Set(whole.flatMap(({ folded }) => deniedIn(folded))),
    figures: readFigures(text),
    signs: readSigns(text),
    stage: readStage(text),
  }
}

/** Beside a word that nothing is to change, only what is plainly wanted or complained of is asked for. */
const isAskedFor = ({ ground, likelihood }: IntentFinding): boolean =>
  (ground === 'wanted' || ground === 'trouble') && likelihood >= SURELY_ANOTHER

/** Beside a denial, a likeness has to be strong: the words that made it may be the denied ones. */
const LEAST_LIKELY_BESIDE_DENIAL = 0.9
/** Below this, what was learnt is a guess among many. */
const LEAST_LIKELY = 0.1
/** Where a wrong guess would offend or frighten, only what is likelier than everything else together is said. */
const LEAST_LIKELY_OF: Partial<Record<Intent, number>> = {
  wind_down: 0.6,
  theft: 0.85,
  safety: 0.6,
  raise_money: 0.4,
  new_market: 0.4,
}
/** From here on, a rule that finds something all the same has met words that only sound like it. */
const SURELY_NOTHING = 0.9
/** Where the whole sentence is surely of an aim that no rule found, what rules did find hardly is. */
const SURELY_ANOTHER = 0.7
const HARDLY = 0.05
/** A cause is no other thing than its effect: dear flour eats the margin. */
const EFFECT_OF: Partial<Record<Intent, Intent>> = { input_cost: 'margins' }

/** What a sentence says by its words that it is not about, however like it sounds. */
const ruledOutIn = (folded: string): ReadonlySet<Intent> =>
  new Set([...deniedIn(folded), ...(hasHandsEnough(folded) ? (['hire', 'idle_capacity'] as const) : [])])

/** Says how likely each finding is by what was learnt, and adds what rules did not find. */
function withLearnt(
  found: readonly IntentFinding[],
  { folded, written, start }: Sentence,
  { place, ruledOut }: { place: number; ruledOut: ReadonlySet<Intent> },
): IntentFinding[] {
  const likely = likelihoodsFrom(folded, placeOfTurn(folded))
  const least = denies(foldInPlace(written)) ? LEAST_LIKELY_BESIDE_DENIAL : LEAST_LIKELY
  const known = new Set(found.map(({ intent }) => intent))
  const day = readDeadline(folded)
  const due = (intent: Intent) => (day && HAPPENS_ON_A_DAY.has(intent) ? { due: day } : {})
  const others = [...likely].flatMap(([intent, likelihood]) =>
    intent !== NOTHING && !known.has(intent) && likelihood >= SURELY_ANOTHER ? [intent] : [],
  )
  const learnt = [...likely].flatMap(([intent, likelihood]): IntentFinding[] =>
    intent === NOTHING ||
    known.has(intent) ||
    ruledOut.has(intent) ||
    likelihood < Math.max(least, LEAST_LIKELY_OF[intent] ?? 0)
      ? []
      : [
          {
            intent,
            ground: 'learnt',
            likelihood,
            likelihoodInClause: 0,
            likelihoodInText: likelihood,
            isDoubted: false,
            isTopic: false,
            isBeforeTurn: false,
            isCause: false,
            place: placeInLine(folded),
            ...due(intent),
            sentence: place,
            span: { start, end: start + written.length, text: written },
          },
        ],
  )
  return [
    ...found.map((finding) => ({
      ...finding,
      ...due(finding.intent),
      likelihood: likely.get(finding.intent) ?? 0,
      likelihoodInText: likely.get(finding.intent) ?? 0,
      likelihoodInClause: found.length > 1 ? inClause(finding, folded, start) : 0,
      isDoubted:
        (likely.get(NOTHING) ?? 0) >= SURELY_NOTHING ||
        (others.some((other) => other !== EFFECT_OF[finding.intent]) &&
          (likely.get(finding.intent) ?? 0) < HARDLY),
    })),
    ...learnt.sort((one, other) => other.likelihood - one.likelihood),
  ]
}

/** What comes behind a turn counts twice: by itself, and as a part of the whole. */
function likelihoodsFrom(folded: string, turn: number | undefined): Map<Intent | typeof NOTHING, number> {
  const whole = likelihoods(folded)
  if (turn === undefined) return whole
  const behind = likelihoods(folded.slice(turn))
  return new Map([...whole].map(([intent, likely]) => [intent, (likely + (behind.get(intent) ?? 0)) / 2]))
}

/** A learnt reader gives a sentence to one intent; what is listed beside it is judged by its clause alone. */
function inClause({ intent, span }: IntentFinding, folded: string, start: number): number {
  const clause = clauseAt(folded, span.start - start, span.end - start)
  return clause === undefined ? 0 : (likelihoods(clause).get(intent) ?? 0)
}

const placeInLine = (folded: string): IntentFinding['place'] =>
  FIRST.test(folded) ? 'first' : LATER.test(folded) ? 'later' : undefined

/** Words before a finding within which a negation turns it around. */
const REACH = /(?:\S+\s+){0,4}\S*$/

/** Something that shows an intent in a folded sentence. */
interface Match {
  intent: Intent
  at: number
  end: number
  isTopic: boolean
}

function intentsOf(sentence: Sentence, place: number, isGoverned: boolean): IntentFinding[] {
  const { folded, written, start } = sentence
  const own = withoutOffer(folded)
  const wants = placesOf(own, WANTED).length > 0
  const troubles = placesOf(own, TROUBLE).length > 0
  const hasGround = isGoverned || wants || troubles
  const turn = placeOfTurn(own) ?? 0
  const hands = lackOfHands(own)
  const together = [
    ...(hands === undefined ? [] : [{ ...hands, intent: 'hire' as const }]),
    ...(turn > 0 ? combined(`${' '.repeat(turn)}${own.slice(turn)}`, hasGround) : []),
    ...combined(own, hasGround),
  ].map((found): Match => ({ ...found, isTopic: false }))
  const overlaps = (one: Match) =>
    together.some(
      ({ at, end, intent }) =>
        intent !== one.intent &&
        !(GIVES_WAY[one.intent]?.includes(intent) ?? false) &&
        at < one.end &&
        one.at < end,
    )
  const plain = byRules(own, hasGround).filter((one) => !overlaps(one) && !isNegated(own, one.at))
  const matches = [
    ...plain.filter(({ isTopic }) => !isTopic),
    ...together,
    ...plain.filter(({ isTopic }) => isTopic),
  ]
  const found = new Map<Intent, Match>()
  for (const match of matches) if (!found.has(match.intent)) found.set(match.intent, match)
  for (const one of [...found.values()]) {
    for (const intent of GIVES_WAY[one.intent] ?? []) {
      const other = found.get(intent)
      const overlaps = other !== undefined && other.at < one.end && one.at < other.end
      const follows = FOLLOWS_ANYWHERE[one.intent]?.includes(intent) ?? false
      if (overlaps || follows || !STANDS_BESIDE.has(one.intent)) found.delete(intent)
    }
  }
  const inOrder = [...found.values()].sort((one, other) => one.at - other.at)
  const [firstWant = Number.POSITIVE_INFINITY] = placesOf(own, WANTED)
  // What is wanted stands behind the wish; where nothing does, the wish is about what stands before it.
  const wantedFrom = inOrder.some(({ end }) => end > firstWant) ? firstWant : 0
  const causeFrom = own.search(CAUSE)
  return inOrder.map(({ intent, at, end, isTopic }) => ({
    intent,
    ground: wants && end > wantedFrom ? 'wanted' : isTopic || troubles ? 'trouble' : 'stated',
    isTopic,
    isBeforeTurn: end <= turn,
    isCause: causeFrom >= 0 && at > causeFrom,
    place: placeInLine(folded),
    likelihood: 0,
    likelihoodInClause: 0,
    likelihoodInText: 0,
    isDoubted: false,
    sentence: place,
    span: { start: start + at, end: start + end, text: written.slice(at, end) },
  }))
}

/** What speaks for itself comes before topics, so that the plainer finding of an intent is kept. */
function byRules(own: string, hasGround: boolean): Match[] {
  const ruled = INTENT_RULES.flatMap(({ intent, says, topic }): Match[] => {
    const said = says.exec(own)
    const match = said ?? (hasGround ? topic?.exec(own) : null)
    if (!match) return []
    const end = match.index + match[0].trimEnd().length
    return [{ intent, at: match.index, end, isTopic: said === null }]
  })
  return ruled.sort((one, other) => Number(one.isTopic) - Number(other.isTopic))
}

const placesOf = (text: string, words: RegExp) => [...text.matchAll(words)].map(({ index }) => index)

/** What somebody does for others is blanked, up to where they speak of themselves again. */
function withoutOffer(folded: string): string {
  const offer = OFFER.exec(folded)
  if (offer === null) return folded
  const from = offer.index
  const rest = folded.slice(from + offer[0].length)
  const back = BACK_TO_SELF.exec(rest)
  const to = back === null ? folded.length : from + offer[0].length + back.index
  return `${folded.slice(0, from)}${' '.repeat(to - from)}${folded.slice(to)}`
}

/** A negation that belongs to a word of trouble (`cannot`, `no conseguimos`) negates nothing else. */
function isNegated(folded: string, at: number): boolean {
  const before = folded.slice(0, at).replace(CANNOT, (words) => ' '.repeat(words.length))
  const near = REACH.exec(before.split(/[,:]/).at(-1) ?? '')?.[0] ?? ''
  return near.search(NEGATION) >= 0
}
