'use client'

import type { AiUsage } from '#lib/operators/ai-usage-service.ts'
import { Bars } from './charts.tsx'
import { Figure, Panel, type SectionProperties, Table } from './panel.tsx'

const SOURCES = ['model', 'partial', 'cache', 'advisor'] as const

/** What models cost, where answers came from, and what is left of today's budget. */
export function AiSection({ usage, words, formats }: SectionProperties & { usage: AiUsage }) {
  const { budget, byDay, byModel, bySource } = usage
  const used = budget.spentUsd + budget.reservedUsd
  const spent = words.spentOf(formats.money(used), formats.money(budget.dayUsd))
  return (
    <Panel title={words.ai} text={words.aiText}>
      <div className="grid gap-1.5 text-sm">
        <div className="flex items-baseline justify-between gap-4">
          <span id="budget-label">{words.budget}</span>
          <span className="text-muted-foreground tabular-nums">{spent}</span>
        </div>
        <meter
          aria-labelledby="budget-label"
          className="h-3 w-full"
          min={0}
          max={budget.dayUsd || 1}
          high={(budget.dayUsd || 1) * 0.8}
          optimum={0}
          value={Math.min(used, budget.dayUsd || 1)}
        >
          {spent}
        </meter>
      </div>
      <Figure
        label={words.ai}
        summary={words.asTable}
        table={
          <Table
            label={words.ai}
            rows={byDay}
            empty={words.empty}
            columns={[
              { title: words.day, value: ({ day }) => day, isText: true },
              { title: words.calls, value: ({ calls }) => formats.count(calls) },
              { title: words.cost, value: ({ costUsd }) => formats.money(costUsd) },
            ]}
          />
        }
      >
        <Bars
          data={byDay}
          along="day"
          format={(usd) => formats.money(usd)}
          series={[{ key: 'costUsd', name: words.cost, color: 3 }]}
        />
      </Figure>
      <div className="grid gap-6 md:grid-cols-2">
        <Table
          label={words.answers}
          rows={SOURCES.map((source) => ({ source, count: bySource[source] }))}
          empty={words.empty}
          columns={[
            { title: words.answers, value: ({ source }) => words.sources[source], isText: true },
            { title: words.sessions, value: ({ count }) => formats.count(count) },
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
