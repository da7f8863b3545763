import { DAY_MS, isoDay } from '#lib/iso-day.ts'
import type { Analytics } from '#lib/operators/analytics-service.ts'
import { type Column, Figure, Panel, type SectionProperties, Table } from '../frame/panel.tsx'
import { Areas } from './late-charts.tsx'

const TOTALS = ['started', 'completed', 'abandoned', 'expired', 'live'] as const

/** More days than these are shown by the week. */
const MOST_DAYS = 92

/** How many started and completed over time, by the day or the week. */
export function Trend({ analytics, words, formats }: SectionProperties & { analytics: Analytics }) {
  const isByWeek = daysOf(analytics).length > MOST_DAYS
  const rows = isByWeek
    ? analytics.byWeek.map(({ weekOf, ...counts }) => ({ ...counts, since: weekOf }))
    : everyDay(analytics)
  const countColumns: Column<(typeof rows)[number]>[] = TOTALS.map((name) => ({
    title: words.totals[name],
    value: (row) => formats.count(row[name]),
  }))
  return (
    <Panel title={words.trend} text={isByWeek ? words.trendWeeksText : words.trendText}>
      <Figure
        label={words.trend}
        summary={words.asTable}
        table={
          <Table
            label={words.trend}
            rows={rows}
            empty={words.empty}
            columns={[
              {
                title: isByWeek ? words.week : words.day,
                value: ({ since }) => formats.day(since),
                isText: true,
              },
              ...countColumns,
            ]}
          />
        }
      >
        <Areas
          data={rows.map((row) => ({ ...row, name: formats.shortDay(row.since) }))}
          along="name"
          series={[
            { key: 'started', name: words.totals.started, color: 2 },
            { key: 'completed', name: words.totals.completed, color: 1 },
          ]}
        />
      </Figure>
    </Panel>
  )
}

/** The days of the period, and no more than tell that it is too long for them. */
function daysOf({ from, to }: Pick<Analytics, 'from' | 'to'>): string[] {
  const count = Math.min(MOST_DAYS + 1, (Date.parse(to) - Date.parse(from)) / DAY_MS + 1)
  return Array.from({ length: count }, (_, place) => isoDay(new Date(Date.parse(from) + place * DAY_MS)))
}

const NOTHING = { started: 0, completed: 0, abandoned: 0, expired: 0, live: 0 }

/** A row for every day, those too on which nobody started. */
function everyDay(analytics: Analytics) {
  const counted = new Map(analytics.byDay.map(({ day, ...counts }) => [day, counts]))
  return daysOf(analytics).map((since) => ({ ...(counted.get(since) ?? NOTHING), since }))
}
