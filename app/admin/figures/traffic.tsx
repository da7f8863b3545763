import type { Analytics } from '#lib/operators/analytics-service.ts'
import { Figure, Panel, type SectionProperties, Table } from '../frame/panel.tsx'
import { BarsWithLine } from './late-charts.tsx'

const milliseconds = (value: number | null) => (value === null ? '–' : `${value} ms`)

/** How requests fared by the hour. */
export function Traffic({ traffic, words, formats }: SectionProperties & { traffic: Analytics['traffic'] }) {
  const rows = traffic.map((row) => ({ ...row, name: formats.hour(row.hour) }))
  return (
    <Panel title={words.traffic} text={words.trafficText}>
      <Figure
        label={words.traffic}
        summary={words.asTable}
        table={
          <Table
            label={words.traffic}
            rows={rows}
            empty={words.empty}
            columns={[
              { title: words.hour, value: ({ name }) => name, isText: true },
              { title: words.requests, value: ({ requests }) => formats.count(requests) },
              { title: words.errors, value: ({ errors }) => formats.count(errors) },
              { title: words.p50, value: ({ p50Ms }) => milliseconds(p50Ms) },
              { title: words.p95, value: ({ p95Ms }) => milliseconds(p95Ms) },
            ]}
          />
        }
      >
        <BarsWithLine
          data={rows}
          along="name"
          bars={[
            { key: 'requests', name: words.requests, color: 2 },
            { key: 'errors', name: words.errors, color: 4 },
          ]}
          line={{ key: 'p95Ms', name: words.p95, color: 3 }}
          lineUnit=" ms"
        />
      </Figure>
    </Panel>
  )
}
