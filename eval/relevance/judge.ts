import { foldInPlace } from '#lib/advisor/intents/clauses.ts'
import { recommend } from '#lib/advisor/recommend.ts'
import { formatNumber } from '#lib/flow/format-number.ts'
import type { AIRecommendations, OKRSuggestion } from '#lib/flow/recommendations.ts'
import type { Pair } from './pairs.ts'

/** What a lead objective says with its key results when it is about a topic, in either language. */
const TOPICS: Record<string, RegExp> = {
  retention:
    /\b(?:churn|cancel|stay|come back|return within|renew|leave|quedarse|volver|vuelven|cancelan|renuevan)/,
  acquisition:
    /\b(?:new customers|new clients|win more|more of the customers|clientes nuevos|ganar mas|visits from people)/,
  punctual:
    /\b(?:on the day we promised|promised date|on time|fecha prometida|el dia que prometimos|a tiempo)/,
  cash: /\b(?:get paid|invoices?|overdue|cash|cobrar|facturas?|caja|vencid)/,
  margin: /\b(?:margin|cost|price|margen|costo|precio)/,
  funding: /\b(?:fund|investor|donor|grant|financ|inversion|donante)/,
  opening: /\b(?:open on|opening|abrir|apertura)/,
  launch: /\b(?:launch|waiting list|lanza|lista de espera)/,
  hiring: /\b(?:posts|candidates|hire|puestos|candidatos)/,
  staying: /\b(?:good people stay|people who leave|turnover|newcomers still|gente se queda|se van|rotacion)/,
  quality: /\b(?:right the first time|scrap|redone|rejected|faults?|a la primera|desecha|repite|rechaza)/,
  returns: /\b(?:come back|returned|returns|devuelv|devoluc|quiera conservar)/,
  stock: /\b(?:in stock|best sellers|en stock|mas vendidos)/,
  noshow: /\b(?:times they booked|nobody came|appointments|cita que reservo|nadie vino|citas)/,
  capacity: /\b(?:stand empty|hours or places|quiet|empty|vaci|tranquil|lugares disponibles)/,
  compliance: /\b(?:inspection|findings|requirements|inspeccion|hallazgos|requisitos)/,
  safety: /\b(?:unhurt|accidents|injuries|near miss|ilesos|accidentes|lesiones)/,
  theft: /\b(?:lose less|stolen|theft|missing|perder menos|robad|faltante)/,
  workload:
    /\b(?:fit into the hours|overtime|beyond contract|doable|quepa|horas (?:extra|trabajadas de mas))/,
  concentration:
    /\b(?:more than one leg|largest (?:customer|donor)|mas de un cliente|mayor (?:cliente|donante))/,
  digital: /\b(?:one place|one system|paper|copied by hand|un solo lugar|un solo sistema|papel)/,
  season: /\b(?:quiet months|quiet now|high season|meses|temporada)/,
  closing: /\b(?:close well|settled|closing|cerrar bien|cierre)/,
  grants: /\b(?:grants|fondos)/,
  members: /\b(?:members|socios)/,
  readers: /\b(?:neighbours|readers|vecinos|lectores)/,
  bag: /\bbag\b/,
  milestone: /\b(?:milestone|hours that we quoted)/,
  counter: /\bcounter\b/,
  fans: /\bfans\b/,
  minute: /\b(?:minuto|cada pedido)\b/,
  listeners: /\blisteners\b/,
  calm: /\b(?:calm|places? with families)/,
  newmarket: /\b(?:new (?:market|country|place)|abroad|export|market|mercado|pais|exporta)/,
  response: /\b(?:answer people|promised time|waiting|atender|espera)/,
}

export interface Verdict {
  pair: Pair
  advice: AIRecommendations
  faults: string[]
}

/** Judges the advice to one pair: the lead's topic, figures that must stand, and words that must not. */
export function judge(pair: Pair): Verdict {
  const advice = recommend(pair.said)
  const [lead] = advice.suggestedOKRs
  const text = textsOf(advice).join(' · ')
  const faults = [
    ...topicFaults(pair, lead),
    ...pair.figures.filter((figure) => !stands(advice, figure)).map(({ now }) => `figure ${now} is missing`),
    ...pair.mustNotSay.filter((words) => says(text, words)).map((words) => `says “${words}”`),
  ]
  return { pair, advice, faults }
}

/** What a person reads of advice, apart from figures that stand in titles too. */
export function textsOf({
  industryInsights,
  suggestedOKRs,
  teamStructureAdvice,
  nextSteps,
}: AIRecommendations): string[] {
  return [
    ...industryInsights,
    ...suggestedOKRs.flatMap(({ objective, rationale, keyResults }) => [
      objective,
      rationale,
      ...keyResults.map(({ title }) => title),
    ]),
    ...teamStructureAdvice,
    ...nextSteps.flatMap(({ title, description }) => [title, description]),
  ]
}

/** Whole words, whatever their case. */
const says = (text: string, words: string) =>
  new RegExp(`(?<![\\p{L}])${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}])`, 'iu').test(text)

function topicFaults({ topics, silent }: Pair, lead: OKRSuggestion | undefined): string[] {
  if (lead === undefined) return ['no objective']
  const [usual] = recommend(silent).suggestedOKRs
  if (topics.includes('own'))
    return lead.objective === usual?.objective
      ? []
      : [`leads with “${lead.objective}” though nothing was asked`]
  if (topics.includes('metric')) return []
  const text = foldInPlace(
    [lead.objective, ...lead.keyResults.slice(0, 2).map(({ title }) => title)].join(' · '),
  )
  const isAbout = topics.some((topic) => {
    const words = TOPICS[topic]
    if (words === undefined) throw new Error(`No topic ${topic}.`)
    return words.test(text)
  })
  return isAbout ? [] : [`leads with “${lead.objective}”, not with ${topics.join(' or ')}`]
}

function stands({ suggestedOKRs }: AIRecommendations, { now, wanted }: Pair['figures'][number]): boolean {
  return suggestedOKRs.some(({ keyResults, rationale }) =>
    keyResults.some(
      ({ baseline, target }) =>
        baseline === now && (wanted === undefined || target === wanted || isStep(rationale, wanted, target)),
    ),
  )
}

/** What is wished for a day after the cycle stands as a step, where the rationale says both. */
const isStep = (rationale: string, wanted: number, step: number): boolean =>
  (['en', 'es'] as const).some(
    (locale) =>
      rationale.includes(`: ${formatNumber(wanted, locale)} `) &&
      rationale.includes(` ${formatNumber(step, locale)} `),
  )
