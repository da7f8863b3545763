import { categoryKnowledge, industryKnowledge } from '../knowledge/library.ts'
import { inLocale, type Metric, type Play, type Text } from '../knowledge/shape.ts'
import type { AdviceInput, CompanySize, Experience, Profile } from '../profile.ts'
import { fill, joinNames, quoted, TERMS } from './phrases.ts'

const RANGES: Text = [
  'Ranges often seen in {industry}: {ranges}. They are orientation, not a verdict: compare {company} with its own last months first.',
  'Rangos frecuentes en {industry}: {ranges}. Son una orientación, no un veredicto: compare primero a {company} con sus propios meses anteriores.',
]
const RANGES_OF_ANY_FIELD: Text = [
  'Ranges seen across many fields: {ranges}. For {industry} they are a first orientation: compare {company} with its own last months.',
  'Rangos vistos en muchos rubros: {ranges}. Para {industry} son una primera orientación: compare a {company} con sus propios meses anteriores.',
]
const RANGE: Text = ['{name} {low} to {high}{unit}', '{name} de {low} a {high}{unit}']

const BY_SIZE: Record<CompanySize, Text> = {
  startup: [
    'With 1 to 10 people, everyone at {company} sees everything: one figure a week, {metric}, teaches more than a dashboard.',
    'Con 1 a 10 personas, en {company} todos lo ven todo: una sola cifra por semana, {metric}, enseña más que un tablero completo.',
  ],
  small: [
    'Between 11 and 50 people nobody sees every case any more: {company} needs a few figures that the teams read unasked, above all {metric}.',
    'Entre 11 y 50 personas ya nadie ve todos los casos: {company} necesita pocas cifras que los equipos lean sin que se las pidan, sobre todo {metric}.',
  ],
  medium: [
    'Between 51 and 250 people problems open between teams rather than inside them: give {metric} a single owner at {company}, even if several teams move it.',
    'Entre 51 y 250 personas los problemas surgen entre los equipos más que dentro de ellos: asigne un único responsable en {company} para {metric}, aunque varios equipos influyan.',
  ],
  large: [
    'Between 251 and 1,000 people the spread says more than the average: compare {metric} between the units of {company} and learn from the best one.',
    'Entre 251 y 1000 personas la dispersión dice más que el promedio: compare {metric} entre las unidades de {company} y aprenda de la mejor.',
  ],
  enterprise: [
    'Above 1,000 people a company-wide average moves slowly: let each unit of {company} set its step in {metric} from its own baseline.',
    'Con más de 1000 personas el promedio general se mueve despacio: que cada unidad de {company} fije su avance en {metric} desde su propia base.',
  ],
}

const ALONE: Text = [
  'Alone at {company} you see everything and have time for little: one figure a week, {metric}, teaches more than a dashboard.',
  'Por su cuenta en {company}, usted lo ve todo y tiene tiempo para poco: una sola cifra por semana, {metric}, enseña más que un tablero completo.',
]
const BY_OWN_WORDS: Text = [
  'You speak of {terms}: at {company}, keep those figures apart from the rest, because an average across everything would hide them.',
  'Usted habla de {terms}: en {company}, lleve esas cifras por separado, porque un promedio general las escondería.',
]
const BY_DEPARTMENTS: Text = [
  'With {departments} already in place at {company}, agree who owns {metric} before discussing how high it should be.',
  'Con {departments} ya en marcha en {company}, acuerde quién responde por {metric} antes de discutir qué nivel debe alcanzar.',
]

const BY_EXPERIENCE: Record<Experience, Text> = {
  beginner: [
    'For a first cycle, fewer {goals} work better: one that {company} really follows beats four that nobody opens again.',
    'En un primer ciclo, menos {goals} funcionan mejor: lo poco que en {company} de verdad se sigue vale más que una lista que nadie vuelve a abrir.',
  ],
  intermediate: [
    'What separates a second cycle from a first is the weekly look: at {company}, let every {measure} have a figure no older than seven days.',
    'Lo que distingue un segundo ciclo del primero es la revisión semanal: en {company}, que cada {measure} tenga una cifra de menos de siete días.',
  ],
  advanced: [
    'With experience the risk is a full sheet: at {company}, pair every {measure} of speed or volume with one of quality, so that neither is bought with the other.',
    'Con experiencia el riesgo es llenar la hoja: en {company}, acompañe cada {measure} de velocidad o volumen con uno de calidad, para que ninguno se logre a costa del otro.',
  ],
}

/** Writes three to five insights: the field, its usual ranges, the size, the customer's own words, experience. */
export function industryInsights(input: AdviceInput, plays: Play[], profile: Profile): string[] {
  const { locale, company, size, experience, ownTerms, departments, methodology } = profile
  const { slug, category } = input.industry
  const knowledge = industryKnowledge(slug) ?? categoryKnowledge(category)
  const metrics = benchmarkMetrics(plays)
  const [main] = metrics
  const values = {
    company,
    metric: main ? inLocale(main.name, locale) : '',
    goals: inLocale(TERMS[methodology].goals, locale),
    measure: inLocale(TERMS[methodology].measure, locale),
    industry: profile.industryName,
    terms: quoted(ownTerms, locale),
    departments: joinNames(departments.slice(0, 3), locale),
    ranges: metrics.map((metric) => range(metric, profile)).join('; '),
  }
  const templates: (Text | undefined)[] = [
    profile.fieldIsKnown ? RANGES : RANGES_OF_ANY_FIELD,
    profile.teamKind === 'alone' && (size ?? 'startup') === 'startup' ? ALONE : size && BY_SIZE[size],
    ownTerms.length > 0 ? BY_OWN_WORDS : departments.length > 0 ? BY_DEPARTMENTS : undefined,
    BY_EXPERIENCE[experience ?? 'intermediate'],
  ]
  return [
    inLocale(knowledge.insight, locale),
    ...templates
      .filter((template) => template !== undefined)
      .map((template) => fill(template, locale, values)),
  ]
}

/** The first metric of each play and the second of the first, so that no theme goes unmentioned. */
function benchmarkMetrics(plays: Play[]): Metric[] {
  const [first, second] = plays
  return [first?.metrics[0], first?.metrics[1], second?.metrics[0]].filter((metric) => metric !== undefined)
}

function range({ name, unit, usualRange }: Metric, { locale }: Profile): string {
  const words = inLocale(unit, locale)
  const suffix = words === '%' ? (locale === 'es' ? ' %' : '%') : ` ${words}`
  return fill(RANGE, locale, {
    name: inLocale(name, locale),
    low: usualRange.low,
    high: usualRange.high,
    unit: inLocale(name, locale).includes(words) ? '' : suffix,
  })
}
