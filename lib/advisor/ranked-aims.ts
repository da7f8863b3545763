import { INTENT_OF_CONCEPT, RISES } from './intents/concepts.ts'
import type { Deadline } from './intents/deadlines.ts'
import type { FigureFinding, IntentFinding } from './intents/intent.ts'
import type { Aim } from './knowledge/intent-plays.ts'
import { usualness } from './knowledge/usual-aims.ts'

/** Which answer an aim was read in. */
export type Origin = 'goal' | 'customGoal' | 'obstacle' | 'description' | 'metric' | 'stage'

interface Field {
  slug: string
  category: string
}

export interface RankedAim {
  aim: Aim
  origin: Origin
  weight: number
  /** How plainly it is said beside another: as a clause of its own, where the sentence lists several. */
  weightBeside: number
  /** How much of the weight is no more than what its field is often after. */
  tipped?: number
  /** Whether nothing but what was learnt found it. */
  isGuessed?: boolean
  /** Whether a figure says it. */
  isOfFigure?: boolean
  /** The day that is named for it. */
  due?: Deadline
  /** The sentence of that answer. */
  sentence?: number
  /** The words of the description that it rests on. */
  evidence?: string
}

const WEIGHT = {
  goal: 1000,
  customGoal: 90,
  obstacle: 50,
  wanted: 30,
  trouble: 22,
  stated: 20,
  learnt: 0,
  topic: -8,
  figure: 14,
  move: 24,
  worse: 34,
  first: 30,
  later: -30,
  cause: 6,
  beforeTurn: -10,
  likely: 48,
  likelyInText: 32,
  doubted: -8,
  outdone: -30,
}
/** By how much a field tips the scales. */
const USUAL = { guessed: 15, read: 5 }
/** A second mention makes surer, and a figure in the sentence too. */
const AGAIN = 4
const BY_A_FIGURE = 8
const WITH_FIGURE = 5
const LATER = 0.5
/** Below this, something was named and neither wanted nor complained of. */
const LEAST_WEIGHT = 13
/** A guess among many is worth saying only where it is likelier than that. */
const LEAST_WEIGHT_OF_A_GUESS = 16

/** What was chosen from a list, or follows from the stage. */
export const answered = (aim: Aim, origin: 'goal' | 'stage'): RankedAim =>
  mentionOf(aim, origin, origin === 'goal' ? WEIGHT.goal : WEIGHT.obstacle)

const mentionOf = (aim: Aim, origin: Origin, weight: number): RankedAim => ({
  aim,
  origin,
  weight,
  weightBeside: weight,
})

/** Each intent that was read, by how plainly it was said. */
export function weighed(
  findings: readonly IntentFinding[],
  origin: 'customGoal' | 'obstacle' | 'description',
  figures: readonly FigureFinding[],
  field: Field,
): RankedAim[] {
  return findings.map((finding, order) => {
    const {
      intent,
      ground,
      likelihood,
      likelihoodInClause,
      likelihoodInText,
      isDoubted,
      isTopic,
      isCause,
      isBeforeTurn,
      sentence,
      span,
      place,
      due,
    } = finding
    const tipped = USUAL[ground === 'learnt' ? 'guessed' : 'read'] * usualness(intent, field)
    const weight =
      (origin === 'description' ? WEIGHT[ground] : ground === 'learnt' ? 0 : WEIGHT[origin]) +
      WEIGHT.likely * likelihood +
      WEIGHT.likelyInText * (likelihoodInText - likelihood) +
      (isTopic ? WEIGHT.topic : 0) +
      (isDoubted && origin === 'description' ? WEIGHT.doubted : 0) +
      (isCause ? WEIGHT.cause : 0) +
      (isBeforeTurn ? WEIGHT.beforeTurn : 0) +
      (isOutdone(finding, findings, figures) ? WEIGHT.outdone : 0) +
      tipped +
      (place === undefined ? 0 : WEIGHT[place]) +
      (ground !== 'learnt' && figures.some((figure) => figure.sentence === sentence) ? WITH_FIGURE : 0) -
      order * LATER
    return {
      aim: intent,
      origin,
      weight,
      weightBeside: weight + WEIGHT.likely * Math.max(0, likelihoodInClause - likelihood),
      isGuessed: ground === 'learnt',
      tipped,
      ...(due && { due }),
      sentence,
      evidence: span.text,
    }
  })
}

/** Whether a sentence only sounds like it, and what its figure wishes or says is lost is of what the sentence says in words. */
const isOutdone = (
  { ground, intent, sentence }: IntentFinding,
  findings: readonly IntentFinding[],
  figures: readonly FigureFinding[],
): boolean =>
  ground === 'learnt' &&
  figures.some(
    (figure) =>
      figure.sentence === sentence &&
      figure.now !== undefined &&
      (figure.wanted !== undefined || figure.lost !== undefined) &&
      figure.concepts.every((concept) => INTENT_OF_CONCEPT[concept] !== intent) &&
      findings.some(
        (other) =>
          other.sentence === sentence &&
          other.ground !== 'learnt' &&
          figure.concepts.some((concept) => INTENT_OF_CONCEPT[concept] === other.intent),
      ),
  )

const ARE_CUSTOMERS =
  /\b(?:customers?|clients?|members?|patients?|students?|subscribers?|users?|schools?|stockists?|clientes?|clientas?|socios?|pacientes?|alumn[oa]s|suscriptores|usuarios|abonad[oa]s)\b/i

/** Of these, fewer is no loss of whom one serves: people who work here, and what is counted by the visit. */
const ARE_NO_BUYERS =
  /\b(?:employees|people|staff|workers|drivers|nurses|visit\w*|orders|sales|days|hours|faults|errors|complaints|accidents|empleados|personas|choferes|enfermeras|visit\w*|pedidos|ventas|dias|horas|fallas|errores|reclamos|accidentes)\b/i

/** What a figure is stated for; one that shall move says more than one that stands. */
export function byFigures(figures: readonly FigureFinding[]): RankedAim[] {
  return figures.flatMap(({ concepts, now, wanted, was, noun, span }) => {
    const isMove = now !== undefined && wanted !== undefined
    const weight = was !== undefined ? WEIGHT.worse : isMove ? WEIGHT.move : WEIGHT.figure
    const ofConcepts = concepts
      .filter((concept) => was === undefined || now === undefined || now < was === RISES.has(concept))
      .flatMap((concept) => INTENT_OF_CONCEPT[concept] ?? [])
    const hasLost = was !== undefined && now !== undefined && now < was
    const ofNoun =
      noun === undefined || (!ARE_CUSTOMERS.test(noun) && (!hasLost || ARE_NO_BUYERS.test(noun)))
        ? []
        : hasLost
          ? (['keep_customers'] as const)
          : isMove && wanted > now
            ? (['more_customers'] as const)
            : []
    return [...ofConcepts, ...ofNoun].map(
      (aim): RankedAim => ({
        ...mentionOf(aim, 'description', weight),
        isOfFigure: true,
        evidence: span.text,
      }),
    )
  })
}

/** Each aim once, by its strongest mention; several mentions make it surer. */
export function ranked(mentions: readonly RankedAim[]): RankedAim[] {
  const byAim = new Map<Aim, RankedAim>()
  for (const mention of mentions) {
    const known = byAim.get(mention.aim)
    const stronger = known === undefined || mention.weight > known.weight ? mention : known
    const again = mention.isOfFigure ? BY_A_FIGURE : AGAIN
    const [weight, weightBeside] = [stronger.weight + again, stronger.weightBeside + again]
    const isGuessed = (stronger.isGuessed ?? false) && (mention.isGuessed ?? false)
    const due = stronger.due ?? known?.due ?? mention.due
    byAim.set(
      mention.aim,
      known === undefined ? stronger : { ...stronger, weight, weightBeside, isGuessed, ...(due && { due }) },
    )
  }
  return [...byAim.values()]
    .filter(
      ({ weight, isGuessed, tipped = 0 }) =>
        weight - Math.max(0, tipped) >= (isGuessed ? LEAST_WEIGHT_OF_A_GUESS : LEAST_WEIGHT),
    )
    .sort((one, other) => other.weight - one.weight)
}
