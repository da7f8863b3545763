'use client'

import { useState } from 'react'
import { Card } from '#app/components/ui/card.tsx'
import { Select } from '#app/components/ui/input.tsx'
import type { Analytics } from '#lib/operators/analytics-service.ts'
import type { LabelledCounts } from '#lib/operators/session-figures.ts'
import { Areas, Bars } from './charts.tsx'
import { type Column, Figure, Panel, type SectionProperties, Table } from './panel.tsx'

const TOTALS = ['started', 'completed', 'abandoned', 'expired', 'live'] as const
const DIMENSIONS = ['byIndustry', 'bySize', 'byLocale', 'bySource', 'byVersion'] as const
type Dimension = (typeof DIMENSIONS)[number]

/** How sessions fared: totals, funnel, days, what came before leaving, groups. */
export function SessionSection({
  analytics,
  words,
  formats,
  stepTitles,
}: SectionProperties & { analytics: Analytics; stepTitles: Readonly<Record<string, string>> }) {
  // A step that only another version of the flow had goes by its own name.
  const titleOf = (step: string) => (step === 'complete' ? words.completeStep : (stepTitles[step] ?? step))
  const { totals, funnel, byDay, left } = analytics
  const funnelTable = (
    <Table
      label={words.funnel}
      rows={funnel}
      empty={words.empty}
      columns={[
        { title: words.step, value: ({ step }) => titleOf(step), isText: true },
        { title: words.entered, value: ({ entered }) => formats.count(entered) },
        { title: words.past, value: ({ completed }) => formats.count(completed) },
        { title: words.dropOff, value: ({ dropOffRate }) => formats.share(dropOffRate) },
        { title: words.median, value: ({ medianSeconds }) => formats.duration(medianSeconds) },
        { title: words.p90, value: ({ p90Seconds }) => formats.duration(p90Seconds) },
      ]}
    />
  )
  const countColumns: Column<Analytics['byDay'][number]>[] = TOTALS.map((name) => ({
    title: words.totals[name],
    value: (row) => formats.count(row[name]),
  }))
  return (
    <>
      <dl className="grid grid-cols-2 gap-3 sm:grid-cols-5">
        {TOTALS.map((name) => (
          <Card key={name} className="grid gap-1 p-4">
            <dt className="text-sm text-muted-foreground">{words.totals[name]}</dt>
            <dd className="text-2xl font-semibold tabular-nums">{formats.count(totals[name])}</dd>
          </Card>
        ))}
      </dl>
      <Panel title={words.funnel} text={words.funnelText}>
        <div className="h-64 min-w-0" aria-hidden="true">
          <Bars
            data={funnel.map((row) => ({ ...row, name: titleOf(row.step) }))}
            along="name"
            series={[
              { key: 'entered', name: words.entered, color: 2 },
              { key: 'completed', name: words.past, color: 1 },
            ]}
          />
        </div>
        {funnelTable}
      </Panel>
      <Panel title={words.trend} text={words.trendText}>
        <Figure
          label={words.trend}
          summary={words.asTable}
          table={
            <Table
              label={words.trend}
              rows={byDay}
              empty={words.empty}
              columns={[{ title: words.day, value: ({ day }) => day, isText: true }, ...countColumns]}
            />
          }
        >
          <Areas
            data={byDay}
            along="day"
            series={[
              { key: 'started', name: words.totals.started, color: 2 },
              { key: 'completed', name: words.totals.completed, color: 1 },
            ]}
          />
        </Figure>
      </Panel>
      <div className="grid gap-6 md:grid-cols-2">
        <Panel title={words.left} text={words.leftText}>
          <Table
            label={words.left}
            rows={left}
            empty={words.empty}
            columns={[
              { title: words.step, value: ({ step }) => titleOf(step), isText: true },
              { title: words.left, value: ({ after }) => words.after[after] ?? after, isText: true },
              { title: words.sessions, value: ({ sessions }) => formats.count(sessions) },
            ]}
          />
        </Panel>
        <InShort analytics={analytics} words={words} formats={formats} />
      </div>
      <Groups analytics={analytics} words={words} formats={formats} />
    </>
  )
}

function InShort({ analytics, words, formats }: SectionProperties & { analytics: Analytics }) {
  const { timeToComplete, resumed, suggestions, aiCostPerCompletionUsd } = analytics
  const facts = [
    [words.timeToComplete, formats.duration(timeToComplete.medianSeconds)],
    [words.resumeRate, formats.share(resumed.rate)],
    [words.acceptance, formats.share(suggestions.acceptanceRate)],
    [words.costPerCompletion, formats.money(aiCostPerCompletionUsd)],
  ]
  return (
    <Panel title={words.more}>
      <dl className="grid gap-3 text-sm">
        {facts.map(([name, value]) => (
          <div key={name} className="flex items-baseline justify-between gap-4">
            <dt className="text-muted-foreground">{name}</dt>
            <dd className="font-medium tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  )
}

function Groups({ analytics, words, formats }: SectionProperties & { analytics: Analytics }) {
  const [dimension, setDimension] = useState<Dimension>('byIndustry')
  return (
    <Panel title={words.breakdown}>
      <label htmlFor="dimension" className="grid max-w-60 gap-1 text-sm">
        {words.dimension}
        <Select
          id="dimension"
          value={dimension}
          onChange={(event) => setDimension(event.currentTarget.value as Dimension)}
        >
          {DIMENSIONS.map((choice) => (
            <option key={choice} value={choice}>
              {words.dimensions[choice]}
            </option>
          ))}
        </Select>
      </label>
      <Table
        label={words.breakdown}
        rows={analytics[dimension] as LabelledCounts[]}
        empty={words.empty}
        columns={[
          { title: words.dimensions[dimension], value: ({ value }) => value || words.unknown, isText: true },
          { title: words.totals.started, value: ({ started }) => formats.count(started) },
          { title: words.totals.completed, value: ({ completed }) => formats.count(completed) },
          { title: words.completion, value: ({ completionRate }) => formats.share(completionRate) },
        ]}
      />
    </Panel>
  )
}
