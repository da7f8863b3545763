import type { Locale } from '#app/locales.ts'
import type { AiUsage as Usage } from '#lib/operators/ai-usage-service.ts'
import { Figure, Panel, type SectionProperties, Table } from '../frame/panel.tsx'
import { Bars } from './late-charts.tsx'
import { Meter } from './meter.tsx'

const SOURCES = ['model', 'partial', 'cache', 'advisor'] as const

/** What models cost, where answers came from, and what is left of today's budget. */
export function AiUsage({
  usage: { budget, byDay, byModel, bySource },
  locale,
  words,
  formats,
}: SectionProperties & { usage: Usage; locale: Locale }) {
  const used = budget.spentUsd + budget.reservedUsd
  const share = budget.dayUsd === 0 ? null : used / budget.dayUsd
  return (
    <Panel title={words.ai} text={words.aiText}>
      <Meter
        label={words.budget}
        text={words.spentOf(formats.money(used), formats.money(budget.dayUsd), formats.share(share))}
        share={share ?? 1}
      />
      {byDay.some(({ costUsd }) => costUsd > 0) && (
        <Figure
          label={words.ai}
          summary={words.asTable}
          table={
            <Table
              label={words.ai}
              rows={byDay}
              empty={words.empty}
              columns={[
                { title: words.day, value: ({ day }) => formats.day(day), isText: true },
                { title: words.calls, value: ({ calls }) => formats.count(calls) },
                { title: words.cost, value: ({ costUsd }) => formats.money(costUsd) },
              ]}
            />
          }
        >
          <Bars
            data={byDay.map((row) => ({ ...row, name: formats.shortDay(row.day) }))}
            along="name"
            locale={locale}
            series={[{ key: 'costUsd', name: words.cost, color: 3 }]}
          />
        </Figure>
      )}
      <div className="grid gap-6 *:min-w-0 md:grid-cols-2">
        <Table
          label={words.answers}
          rows={SOURCES.map((source) => ({ source, count: bySource[source] }))}
          empty={words.empty}
          columns={[
            { title: words.answers, value: ({ source }) => words.sources[source], isText: true },
            { title: words.answersCount, value: ({ count }) => formats.count(count) },
          ]}
        />
        <Table
          label={words.model}
          rows={byModel}
          empty={words.empty}
          columns={[
            { title: words.model, value: ({ model }) => model, isText: true },
            { title: words.calls, value: ({ calls }) => formats.count(calls) },
            {
              title: words.tokens,
              value: ({ inputTokens, outputTokens }) =>
                `${formats.count(inputTokens)} / ${formats.count(outputTokens)}`,
            },
            { title: words.cost, value: ({ costUsd }) => formats.money(costUsd) },
          ]}
        />
      </div>
    </Panel>
  )
}
