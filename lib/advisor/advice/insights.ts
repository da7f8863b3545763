import { formatNumber } from '#lib/flow/format-number.ts'
import type { Writer } from '../basis.ts'
import { metricName, spokenMetric } from '../knowledge/metric-names.ts'
import { inLocale, type Metric, type Text } from '../knowledge/shape.ts'
import type { CompanySize, Experience, Profile } from '../profile.ts'
import { isBeforeRevenue } from './aims.ts'
import type { ChosenPlay } from './chosen-play.ts'
import { unitFor } from './key-results.ts'
import { fill, joinNames } from './phrases.ts'
import { teamExceedsCompany } from './span.ts'

const RANGES: Text = [
  'Our estimates for {industry}, from general practice, not from statistics: {ranges}. Trust the last months of {company} more than these.',
  'Estimaciones nuestras para {industry}, de la práctica general, no de una estadística: {ranges}. Fíate más de los últimos meses de {company}.',
]
const RANGES_OF_ANY_FIELD: Text = [
  'Our estimates across many fields: {ranges}. For {industry} they are a first orientation; the last months of {company} say more.',
  'Estimaciones nuestras para muchos rubros: {ranges}. Para {industry} son una primera orientación; los últimos meses de {company} dicen más.',
]
const RANGE: Text = ['{name} {low} to {high}{unit}', '{name} de {low} a {high}{unit}']

const BY_SIZE: Record<CompanySize, Text> = {
  startup: [
    'With up to ten people everyone sees everything: one figure a week, {metric}, teaches more than a dashboard.',
    'Hasta diez personas todos lo ven todo: una sola cifra por semana, {metric}, enseña más que un tablero completo.',
  ],
  small: [
    'Between 11 and 50 people nobody sees every case any more: put {metric} on the wall, so that nobody has to ask for it.',
    'Entre 11 y 50 personas ya nadie ve todos los casos: pon {metric} a la vista, para que nadie tenga que preguntar.',
  ],
  medium: [
    'Between 51 and 250 people problems open between teams rather than inside them: give {metric} a single owner, even if several teams move it.',
    'Entre 51 y 250 personas los problemas surgen entre los equipos más que dentro de ellos: asigna un único responsable de {metric}, aunque varios equipos influyan.',
  ],
  large: [
    'Between 251 and 1,000 people the spread says more than the average: compare {metric} between your units and learn from the best one.',
    'Entre 251 y 1000 personas la dispersión dice más que el promedio: compara {metric} entre tus unidades y aprende de la mejor.',
  ],
  enterprise: [
    'Above 1,000 people a company-wide average moves slowly: let each unit set its step in {metric} from its own baseline.',
    'Con más de 1000 personas el promedio general se mueve despacio: que cada unidad fije su avance en {metric} desde su propia base.',
  ],
}
const ALONE: Text = [
  'Alone you see everything and have time for little: one figure a week, {metric}, teaches more than a dashboard.',
  'Por tu cuenta lo ves todo y tienes tiempo para poco: una sola cifra por semana, {metric}, enseña más que un tablero completo.',
]
const ONE_OF_MANY: Text = [
  'One person sees a part of {metric}, and often the first sign: what you note each week is what your lead cannot see from a report.',
  'Una persona ve una parte de {metric}, y a menudo la primera señal: lo que anotas cada semana es lo que tu líder no ve en un informe.',
]
const BY_DEPARTMENTS: Text = [
  'With {departments} already in place, agree who owns {metric} before discussing how high it should be.',
  'Con {departments} ya en marcha, acuerda quién responde por {metric} antes de discutir qué nivel debe alcanzar.',
]
const BEFORE_REVENUE: Text = [
  'Before the first sale {company} has no last months to compare with: what counts is how many people give time or money, so every figure here begins at zero or at a date.',
  'Antes de la primera venta {company} no tiene meses anteriores con qué comparar: cuenta cuántas personas ponen tiempo o dinero; por eso aquí las cifras empiezan en cero o en una fecha.',
]
const CLOSING: Text = [
  'While {company} is closing, growth goals would only blur what matters: what was promised is kept, what is owed is settled, and people hear it from you.',
  'Mientras {company} cierra, los objetivos de crecimiento solo distraen: se cumple lo prometido, se salda lo que se debe y la gente lo sabe por ti.',
]
const STATED_INSIDE: Text = [
  'At {figure}, {metric} is within what we would expect ({low} to {high}{unit}): worth moving, and no alarm.',
  'Con {figure}, {metric} está dentro de lo que esperaríamos (de {low} a {high}{unit}): vale la pena moverlo, sin alarma.',
]
const STATED_OUTSIDE: Text = [
  'At {figure}, {metric} is outside what we would expect ({low} to {high}{unit}): look for one large cause before many small ones.',
  'Con {figure}, {metric} está fuera de lo que esperaríamos (de {low} a {high}{unit}): busca una causa grande antes que muchas pequeñas.',
]
const BY_EXPERIENCE: Record<Experience, Text> = {
  beginner: [
    'In a first cycle, {metric} alone, really followed, is worth more than a list that nobody opens again.',
    'En un primer ciclo, seguir de verdad solo {metric} vale más que una lista que nadie vuelve a abrir.',
  ],
  intermediate: [
    'An old figure changes nothing: read {metric} on the same day each week.',
    'Una cifra vieja no cambia nada: revisa {metric} el mismo día cada semana.',
  ],
  advanced: [
    'Beside {metric} keep one figure of quality, so that neither is bought with the other.',
    'Junto a {metric} lleva una cifra de calidad, para que ninguna se logre a costa de la otra.',
  ],
}

/** Said of customers whom a business without sales does not have yet. */
const OF_A_RUNNING_BUSINESS =
  /\b(?:churn|renew\w*|return\w*|retention|cancel\w*|vuelv\w+|renuev\w+|renovaci\w+|se qued\w+)/i

/** The insights in their order: the field, what was stated, its usual ranges, stage, size and departments. */
export const INSIGHTS: readonly Writer<string>[] = [
  ({ profile, said }) => {
    const ofField = inLocale(profile.knowledge.insight, profile.locale)
    if (said.isClosing) return undefined
    return isBeforeRevenue(said) && OF_A_RUNNING_BUSINESS.test(ofField) ? undefined : ofField
  },
  ({ plays, profile }) => stated(plays, profile),
  ({ plays, profile, said }) => {
    if (isBeforeRevenue(said) || said.isClosing) return undefined
    const ranges = benchmarkMetrics(plays)
    return ranges.length === 0
      ? undefined
      : fill(profile.fieldIsKnown ? RANGES : RANGES_OF_ANY_FIELD, profile.locale, {
          company: profile.company,
          industry: profile.industryName,
          ranges: ranges.map((metric) => range(metric, profile)).join('; '),
        })
  },
  ({ profile, said }) => {
    const text = said.isClosing ? CLOSING : isBeforeRevenue(said) ? BEFORE_REVENUE : undefined
    return text && fill(text, profile.locale, { company: profile.company })
  },
  ({ plays, profile }) => {
    const { teamKind, locale } = profile
    const size = sizeInView(profile)
    const isAlone = teamKind === 'alone'
    if (!isAlone && (size === undefined || teamExceedsCompany(profile))) return undefined
    const text = isAlone ? ALONE : isOneOfMany(profile) ? ONE_OF_MANY : BY_SIZE[size ?? 'startup']
    return fill(text, locale, { metric: mainMetric(plays, profile) })
  },
  ({ plays, profile }) =>
    profile.departments.length === 0
      ? undefined
      : fill(BY_DEPARTMENTS, profile.locale, {
          departments: joinNames(profile.departments.slice(0, 3), profile.locale),
          metric: mainMetric(plays, profile),
        }),
]

/** Said where the answers gave too little for three. */
export const FURTHER_INSIGHTS: readonly Writer<string>[] = [
  ({ plays, profile }) =>
    fill(BY_EXPERIENCE[profile.experience ?? 'intermediate'], profile.locale, {
      metric: mainMetric(plays, profile),
    }),
]

function mainMetric(plays: readonly ChosenPlay[], profile: Profile): string {
  const [main] = plays[0]?.metrics ?? []
  return main === undefined ? '' : spokenMetric(main, profile.locale)
}

/** The team of one person in a larger firm is no small company. */
const isOneOfMany = ({ role, teamSize }: Profile): boolean =>
  teamSize === 1 && role === 'individual_contributor'

/** Who leads or works in one team sees that team, and not the units of the whole company. */
function sizeInView({ role, teamSize, size }: Profile): CompanySize | undefined {
  if ((role !== 'team_lead' && role !== 'individual_contributor') || teamSize === undefined) return size
  return teamSize <= 10 ? 'startup' : teamSize <= 50 ? 'small' : size
}

/** A range this wide says nothing of a figure that lies in it. */
const WIDE = 3
/** Beyond this a range is no orientation. */
const WIDEST = 8
/** In percentage points. */
const WIDEST_PERCENT = 45

/** Sets a figure that was stated beside the range that we know; nothing where it is the person's own measure. */
function stated(plays: readonly ChosenPlay[], profile: Profile): string | undefined {
  const { locale } = profile
  const metric = plays
    .flatMap(({ metrics }) => metrics)
    .find(({ isStated, isCounted, label }) => isStated && !isCounted && label === undefined)
  if (metric === undefined) return undefined
  const { baseline } = metric.movement
  const { low, high } = metric.usualRange
  const inside = baseline >= low && baseline <= high
  if (inside && high > low * WIDE) return undefined
  const suffix = unitBehind(metric, profile)
  return fill(inside ? STATED_INSIDE : STATED_OUTSIDE, locale, {
    figure: `${formatNumber(baseline, locale)}${suffix}`,
    metric: spokenMetric(metric, locale),
    low,
    high,
    unit: suffix,
  })
}

/** The first of each play that has a usual range, and the second of the first. */
function benchmarkMetrics(plays: readonly ChosenPlay[]): Metric[] {
  const [first = [], second = []] = plays.map(({ metrics }) => metrics.filter(saysARange))
  return [first[0], first[1], second[0]].filter((metric) => metric !== undefined)
}

/** A range says something where it is ours, neither open to nothing nor so wide that everybody is in it. */
const saysARange = ({
  isCounted,
  label,
  isStated,
  isGuard,
  unit,
  usualRange: { low, high },
}: Metric): boolean =>
  !isCounted &&
  !isStated &&
  !isGuard &&
  label === undefined &&
  low > 0 &&
  high <= low * WIDEST &&
  (unit[0] !== '%' || high - low <= WIDEST_PERCENT)

function range(metric: Metric, profile: Profile): string {
  const { low, high } = metric.usualRange
  return fill(RANGE, profile.locale, {
    name: metricName(metric, profile.locale),
    low,
    high,
    unit: unitBehind(metric, profile),
  })
}

function unitBehind(metric: Metric, profile: Profile): string {
  const words = unitFor(metric, profile)
  if (words === '%') return profile.locale === 'es' ? ' %' : '%'
  return metricName(metric, profile.locale).toLowerCase().includes(words.toLowerCase()) ? '' : ` ${words}`
}
