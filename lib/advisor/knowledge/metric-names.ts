import type { Locale } from '#lib/advisor/answers.ts'
import { inLocale, type Metric, metricLabel } from './shape.ts'

/** Names that say by themselves what a per cent is of. */
const NAMES_A_RATIO =
  /\b(?:share|rate|ratio|margin|percentage|occupancy|yield|utili[sz]ation|retention|turnover|availability|uptime|reliability|accuracy|efficiency|recovery|gap between|variance|cost deviation|shrinkage|error budget|commission|absenteeism|vacancy|churn|conversion|growth|mortality|sell-through|losses in|use of|downtime|non-productive|loss of weight|markup)\b| on (?!the|time|a |track|it|schedule|their|its|our|hold|plan|specification|day|food safety)/i
const SPANISH_ARTICLES = /^(el|la|los|las) (.+)$/
/** `la cosecha o los animales perdidos`: the two are one head, and lose their articles together. */
const SECOND_ARTICLE = /^(\p{L}+(?: (?!de|del|entre|con|sin|por|a|al|en)\p{L}+)?) (y|o) (?:el|la|los|las) /u

const needsShare = ({ unit, name, label }: Metric) =>
  unit[0] === '%' && label === undefined && !NAMES_A_RATIO.test(name[0])

/** Returns a metric's name as it stands in a sentence: a per cent says of what it is a share. */
export function metricName(metric: Metric, locale: Locale): string {
  const name = inLocale(metric.name, locale)
  if (!needsShare(metric)) return locale === 'en' ? name.replace(/^share of /, 'the share of ') : name
  if (locale === 'en') return `the share of ${name}`
  const [, article, whole = name] = SPANISH_ARTICLES.exec(name) ?? []
  const rest = whole.replace(SECOND_ARTICLE, '$1 $2 ')
  if (article === 'el') return `el porcentaje del ${rest}`
  if (article === 'la') return `el porcentaje de la ${rest}`
  return `el porcentaje de ${rest}`
}

/** Returns the same as it stands alone: no article, first letter in upper case. */
export function shownLabel(metric: Metric, locale: Locale): string {
  if (metric.label !== undefined) return metricLabel(metric, locale)
  const bare = metricName(metric, locale)
    .replace(locale === 'es' ? /^(?:el|la|los|las) / : /^the /, '')
    .replace(locale === 'es' ? SECOND_ARTICLE : /^$/, '$1 $2 ')
  return bare.charAt(0).toUpperCase() + bare.slice(1)
}

/** English puts an article before these, as it does before a share. */
const TAKES_THE =
  /^(?:costs?|value|prices?|time|average|days|weeks|months|hours|gap|variance|difference|wait|people|open) /

/** Returns the name as it is spoken of inside a sentence: quoted where a person gave it, a count as a number. */
export function spokenMetric(metric: Metric, locale: Locale): string {
  if (metric.label !== undefined) return `“${shownLabel(metric, locale)}”`
  const name = metricName(metric, locale)
  if (metric.isCounted) {
    const [, , rest = name] = SPANISH_ARTICLES.exec(name) ?? []
    return locale === 'es' ? `el número de ${rest}` : `the number of ${name}`
  }
  return locale === 'en' && TAKES_THE.test(name) ? `the ${name}` : name
}
