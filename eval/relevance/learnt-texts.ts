import { INDUSTRIES } from '#lib/advisor/industries/taxonomy.ts'
import { OWN_DESCRIPTIONS } from '#lib/advisor/industries/training/own-descriptions.ts'
import { sentencesOf } from '#lib/advisor/intents/clauses.ts'
import { NOTHING } from '#lib/advisor/intents/intent.ts'
import { readByRules } from '#lib/advisor/intents/reader.ts'
import { afterBut } from '#lib/advisor/intents/training/after-but.ts'
import { AS_COMPANIES_PUBLISH } from '#lib/advisor/intents/training/as-companies-publish.ts'
import { AS_OWNERS_SAY } from '#lib/advisor/intents/training/as-owners-say.ts'
import { BY_TRADE } from '#lib/advisor/intents/training/by-trade.ts'
import { COMO_LO_DICEN } from '#lib/advisor/intents/training/como-lo-dicen.ts'
import { COMO_SE_PUBLICAN } from '#lib/advisor/intents/training/como-se-publican.ts'
import { COMPOSED } from '#lib/advisor/intents/training/composed.ts'
import { COMPOSED_OF_TRADE } from '#lib/advisor/intents/training/composed-of-trade.ts'
import { CONTADO_EN_BREVE } from '#lib/advisor/intents/training/contado-en-breve.ts'
import { CONTENT } from '#lib/advisor/intents/training/content.ts'
import { DICHO_CON_SENCILLEZ } from '#lib/advisor/intents/training/dicho-con-sencillez.ts'
import { EN_FRASES_LARGAS } from '#lib/advisor/intents/training/en-frases-largas.ts'
import { ESCRITO_DE_NOCHE } from '#lib/advisor/intents/training/escrito-de-noche.ts'
import { HEARD_AT_THE_COUNTER } from '#lib/advisor/intents/training/heard-at-the-counter.ts'
import { HEARD_IN_THE_OFFICE } from '#lib/advisor/intents/training/heard-in-the-office.ts'
import { IN_LONG_SENTENCES } from '#lib/advisor/intents/training/in-long-sentences.ts'
import { MORE_OF_CUSTOMERS } from '#lib/advisor/intents/training/more-of-customers.ts'
import { MORE_OF_MONEY } from '#lib/advisor/intents/training/more-of-money.ts'
import { MORE_OF_WORK } from '#lib/advisor/intents/training/more-of-work.ts'
import { OF_CUSTOMERS } from '#lib/advisor/intents/training/of-customers.ts'
import { OF_MONEY } from '#lib/advisor/intents/training/of-money.ts'
import { OF_STOCK } from '#lib/advisor/intents/training/of-stock.ts'
import { OF_WORK } from '#lib/advisor/intents/training/of-work.ts'
import { OIDO_EN_EL_MOSTRADOR } from '#lib/advisor/intents/training/oido-en-el-mostrador.ts'
import { OIDO_EN_LA_OFICINA } from '#lib/advisor/intents/training/oido-en-la-oficina.ts'
import { POR_RUBRO } from '#lib/advisor/intents/training/por-rubro.ts'
import { SAID_PLAINLY } from '#lib/advisor/intents/training/said-plainly.ts'
import { SINTOMAS_DE_CLIENTES } from '#lib/advisor/intents/training/sintomas-de-clientes.ts'
import { SINTOMAS_DE_DINERO } from '#lib/advisor/intents/training/sintomas-de-dinero.ts'
import { SINTOMAS_DE_TRABAJO } from '#lib/advisor/intents/training/sintomas-de-trabajo.ts'
import { SYMPTOMS_OF_CUSTOMERS } from '#lib/advisor/intents/training/symptoms-of-customers.ts'
import { SYMPTOMS_OF_MONEY } from '#lib/advisor/intents/training/symptoms-of-money.ts'
import { SYMPTOMS_OF_WORK } from '#lib/advisor/intents/training/symptoms-of-work.ts'
import { TOLD_IN_SHORT } from '#lib/advisor/intents/training/told-in-short.ts'
import { TOLD_OTHERWISE_ONE } from '#lib/advisor/intents/training/told-otherwise-one.ts'
import { TOLD_OTHERWISE_TWO } from '#lib/advisor/intents/training/told-otherwise-two.ts'
import { type LabelledText, readLines, readSentences } from '#lib/advisor/intents/training/train.ts'
import { WHAT_ASKS_FOR_NOTHING } from '#lib/advisor/intents/training/what-asks-for-nothing.ts'
import { WRITTEN_LATE_AT_NIGHT } from '#lib/advisor/intents/training/written-late-at-night.ts'
import { WRITTEN_ON_MONDAY } from '#lib/advisor/intents/training/written-on-monday.ts'
import { DEVELOPMENT_PAIRS } from './development.ts'
import { FRESH_PAIRS } from './fresh.ts'
import { HELD_OUT_PAIRS } from './held-out.ts'
import { MORE_PHRASES } from './more-phrases.ts'
import { readPairs } from './pairs.ts'
import { PARTS } from './parts.ts'
import { PHRASES } from './phrases.ts'
import { LEARNT_ROUNDS } from './rounds.ts'
import { SORROWS } from './sorrows.ts'

/** What a pair's topic asks of the reader; other topics name a noun of the trade. */
const INTENT_OF_TOPIC: Readonly<Record<string, string>> = {
  retention: 'keep_customers',
  acquisition: 'more_customers',
  punctual: 'on_time',
  cash: 'cash',
  margin: 'margins',
  funding: 'raise_money',
  opening: 'open_site',
  launch: 'launch',
  hiring: 'hire',
  staying: 'keep_people',
  quality: 'quality',
  returns: 'returns',
  stock: 'stock',
  noshow: 'no_shows',
  capacity: 'idle_capacity',
  compliance: 'compliance',
  safety: 'safety',
  theft: 'theft',
  workload: 'workload',
  concentration: 'concentration',
  digital: 'digitise',
  season: 'season',
  closing: 'wind_down',
  newmarket: 'new_market',
  response: 'response_time',
  own: NOTHING,
}

const COUNTRIES = [
  ['the United States', 'Estados Unidos'],
  ['Germany', 'Alemania'],
  ['the United Kingdom and the rest of Europe', 'Reino Unido'],
  ['Canada and the United States', 'Canadá'],
  ['Japan', 'Japón'],
  ['Australia', 'Australia'],
  ['China, Mexico and internationally', 'China y México'],
  ['Spain', 'España'],
  ['Argentina and Chile', 'Argentina y Chile'],
  ['Colombia', 'Colombia'],
  ['France', 'Francia'],
  ['Portugal and Brazil', 'Portugal y Brasil'],
  ['Peru', 'Perú'],
] as const

const ofLines = (lines: string): LabelledText[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [wanted = '', ...text] = line.split(' | ')
      return { intent: wanted.replace(/^\d+-/, '').split('/')[0] ?? '', text: text.join(' | ') }
    })

/** Descriptions that say by themselves what they ask; beside a goal or an obstacle they may say anything. */
const ofPairs = (lines: string): LabelledText[] =>
  readPairs(lines).flatMap(({ said: { answers }, topics: [topic = ''] }) => {
    const { goal, obstacle, metric } = answers.organization ?? {}
    const intent = INTENT_OF_TOPIC[topic]
    const text = answers.company?.description
    return goal || obstacle || metric || intent === undefined || text === undefined ? [] : [{ intent, text }]
  })

const described = [
  ...[
    PHRASES,
    MORE_PHRASES,
    SORROWS,
    ...PARTS.map(({ lines }) => lines),
    TOLD_IN_SHORT,
    CONTADO_EN_BREVE,
  ].flatMap(ofLines),
  ...[DEVELOPMENT_PAIRS, HELD_OUT_PAIRS, FRESH_PAIRS, ...LEARNT_ROUNDS].flatMap(ofPairs),
]
/** What a company is, in the taxonomy's words, and where: a country by itself is no wish to go there. */
const TRADES: readonly LabelledText[] = INDUSTRIES.flatMap(
  ({ nameEn, nameEs, descriptionEn, descriptionEs, keywordsEn, keywordsEs }, place) => {
    const [en, es] = COUNTRIES[place % COUNTRIES.length] ?? ['', '']
    return [
      descriptionEn,
      descriptionEs,
      ...keywordsEn,
      ...keywordsEs,
      `${nameEn} company in ${en}`,
      `operates as a company for ${nameEn.toLowerCase()} in ${en}`,
      `${nameEs} en ${es}`,
      `empresa de ${nameEs.toLowerCase()} con sede en ${es}`,
    ].map((text) => ({ intent: NOTHING, text }))
  },
)
const neutral = OWN_DESCRIPTIONS.map(({ text }): LabelledText => ({ intent: NOTHING, text }))

/**
 * The sentence that shows the intent and the others, which ask for nothing: as the rules read them, and where they find
 * nothing the last one, since who says what they do before what troubles them says it first.
 */
function bySentence({ intent, text }: LabelledText): LabelledText[] {
  const sentences = sentencesOf(text)
  if (sentences.length === 1 || intent === NOTHING)
    return sentences.map(({ written }) => ({ intent, text: written }))
  const found = readByRules(text)
  const of = (place: number) => found.filter(({ sentence }) => sentence === place)
  const showing = sentences.flatMap((_, place) =>
    of(place).some((finding) => finding.intent === intent) ? [place] : [],
  )
  const shown = showing.length > 0 ? showing : [sentences.length - 1]
  return sentences.flatMap(({ written }, place) =>
    shown.includes(place)
      ? [{ intent, text: written }]
      : of(place).length === 0
        ? [{ intent: NOTHING, text: written }]
        : [],
  )
}

/** What somebody says of their trouble once they have said what they do. */
const toldLast = [
  WRITTEN_LATE_AT_NIGHT,
  WRITTEN_ON_MONDAY,
  ESCRITO_DE_NOCHE,
  SAID_PLAINLY,
  AS_COMPANIES_PUBLISH,
  DICHO_CON_SENCILLEZ,
  COMO_SE_PUBLICAN,
]
  .flatMap(readSentences)
  .map(({ intent, text }): LabelledText => ({ intent, text: sentencesOf(text).at(-1)?.written ?? text }))

const SYMPTOMS = {
  en: [
    ...readLines(BY_TRADE),
    ...[SYMPTOMS_OF_CUSTOMERS, SYMPTOMS_OF_MONEY, SYMPTOMS_OF_WORK, IN_LONG_SENTENCES].flatMap(readSentences),
  ],
  es: [
    ...readLines(POR_RUBRO),
    ...[SINTOMAS_DE_CLIENTES, SINTOMAS_DE_DINERO, SINTOMAS_DE_TRABAJO, EN_FRASES_LARGAS].flatMap(
      readSentences,
    ),
  ],
}

/** Every text from which the reader learns: sentences written for it, and what it was judged on before. */
export const LEARNT_TEXTS: readonly LabelledText[] = [
  ...[
    OF_CUSTOMERS,
    OF_MONEY,
    OF_STOCK,
    OF_WORK,
    MORE_OF_CUSTOMERS,
    MORE_OF_MONEY,
    MORE_OF_WORK,
    TOLD_OTHERWISE_ONE,
    TOLD_OTHERWISE_TWO,
    HEARD_AT_THE_COUNTER,
    HEARD_IN_THE_OFFICE,
    AS_OWNERS_SAY,
    COMO_LO_DICEN,
    OIDO_EN_EL_MOSTRADOR,
    OIDO_EN_LA_OFICINA,
    CONTENT,
    WHAT_ASKS_FOR_NOTHING,
  ].flatMap(readSentences),
  ...toldLast,
  ...SYMPTOMS.en,
  ...SYMPTOMS.es,
  ...afterBut(SYMPTOMS.en, 'en'),
  ...afterBut(SYMPTOMS.es, 'es'),
  ...COMPOSED,
  ...COMPOSED_OF_TRADE,
  ...TRADES,
  ...[...described, ...neutral].flatMap(bySentence),
  ...described.filter(({ text }) => sentencesOf(text).length > 1),
]
