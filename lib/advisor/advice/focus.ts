import type { Locale } from '../answers.ts'
import { spokenMetric } from '../knowledge/metric-names.ts'
import { inLocale } from '../knowledge/shape.ts'
import type { ChosenPlay } from './chosen-play.ts'

/** What an objective is about, as a noun, Spanish with its article; of somebody's own number that number by its name. */
export function focusOf({ aim, focus, metrics: [main] }: ChosenPlay, locale: Locale): string {
  return aim === 'own_number' && main?.label !== undefined
    ? spokenMetric(main, locale)
    : inLocale(focus, locale)
}
