import type { HomeWords } from '#app/dictionary/home-words.ts'
import type { Locale } from '#app/locales.ts'
import { formatNumber } from '#lib/flow/format-number.ts'
import { printedFigures } from './figures.ts'

/** Where the documents tell how each figure came about. */
const SOURCES: Record<keyof HomeWords['guarantees']['items'], string> = {
  answers: '/docs/performance#the-whole-wizard-under-a-thousand-people',
  speed: '/docs/performance#the-whole-wizard-under-a-thousand-people',
  advice: '/docs/ai#the-ladder',
  budget: '/docs/ai#money',
}

/** What the product promises, with the figures that commands printed. */
export function Guarantees({ words, locale }: { words: HomeWords['guarantees']; locale: Locale }) {
  const filled = figureTexts(locale)
  return (
    <section className="mt-24">
      <h2 className="text-title font-semibold tracking-tight">{words.title}</h2>
      <p className="mt-2 text-muted-foreground">{words.text}</p>
      <ul className="mt-8 grid gap-x-12 gap-y-8 sm:grid-cols-2">
        {Object.entries(SOURCES).map(([name, source]) => {
          const { title, text } = words.items[name as keyof typeof words.items]
          return (
            <li key={name} className="border-t border-border pt-4">
              <h3 className="font-semibold">{title}</h3>
              <p className="mt-1 text-muted-foreground">
                {text.replace(/\{(\w+)\}/g, (_, figure: string) => filled[figure] ?? '')}
              </p>
              <a
                href={source}
                className="inline-flex min-h-11 items-center text-sm text-link underline underline-offset-4"
              >
                {words.source}
                <span className="sr-only">: {title}</span>
              </a>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function figureTexts(locale: Locale): Record<string, string> {
  const { budgetCapUsd, budgetSpentUsd, ...numbers } = printedFigures()
  const money = new Intl.NumberFormat(locale, { style: 'currency', currency: 'USD' })
  return {
    ...Object.fromEntries(
      Object.entries(numbers).map(([name, value]) => [name, formatNumber(value, locale)]),
    ),
    budgetCap: money.format(budgetCapUsd),
    budgetSpent: money.format(budgetSpentUsd),
  }
}
