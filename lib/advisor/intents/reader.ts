import { type Sentence, sentencesOf } from './clauses.ts'
import { readFigures } from './figures.ts'
import type { FigureFinding, Ground, IntentFinding, SignFinding, Stage } from './intent.ts'
import { BACK_TO_SELF, NEGATION, OFFER, TROUBLE, WANTED } from './marks.ts'
import { INTENT_RULES } from './rules.ts'
import { readSigns, readStage } from './signs.ts'

/** What a text says of its writer's plans and troubles, each finding with the words it was read in. */
export interface Reading {
  intents: IntentFinding[]
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

function reading(text: string, isGoverned: boolean): Reading {
  return {
    intents: sentencesOf(text).flatMap((sentence, place) => intentsOf(sentence, place, isGoverned)),
    figures: readFigures(text),
    signs: readSigns(text),
    stage: readStage(text),
  }
}

/** Words before a finding within which a negation turns it around. */
const REACH = /(?:\S+\s+){0,4}\S*$/

function intentsOf(sentence: Sentence, place: number, isGoverned: boolean): IntentFinding[] {
  const { folded, written, start } = sentence
  const own = withoutOffer(folded)
  const wants = placesOf(own, WANTED)
  const troubles = placesOf(own, TROUBLE)
  const found = INTENT_RULES.flatMap(({ intent, says, topic }) => {
    const said = says.exec(own)
    const match = said ?? (isGoverned || wants.length + troubles.length > 0 ? topic?.exec(own) : null)
    if (!match || isNegated(own, match.index)) return []
    const ground: Ground = wants.length > 0 ? 'wanted' : said === null || troubles.length > 0 ? 'trouble' : 'stated'
    const end = match.index + match[0].trimEnd().length
    return [
      {
        intent,
        ground,
        isTopic: said === null,
        sentence: place,
        span: { start: start + match.index, end: start + end, text: written.slice(match.index, end) },
      },
    ]
  })
  return found.sort((one, other) => one.span.start - other.span.start)
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
  const before = folded.slice(0, at).replace(TROUBLE, (words) => ' '.repeat(words.length))
  const near = REACH.exec(before.split(/[,:]/).at(-1) ?? '')?.[0] ?? ''
  return near.search(NEGATION) >= 0
}
