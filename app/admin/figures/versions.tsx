import type { Analytics } from '#lib/operators/analytics-service.ts'
import { type Column, Panel, type SectionProperties, Table } from '../frame/panel.tsx'
import type { Names } from '../names.ts'

interface Compared {
  step: string
  name: string
}

/** Each step by version of the flow, and the whole flow below; nothing where there is one version alone. */
export function Versions({
  analytics: { funnelByVersion, byVersion },
  names,
  words,
  formats,
}: SectionProperties & { analytics: Analytics; names: Names }) {
  if (funnelByVersion.length < 2) return null
  const steps = funnelByVersion[0]?.funnel.map(({ step }) => step) ?? []
  const columns: Column<Compared>[] = funnelByVersion.map(({ definitionVersion, funnel }) => ({
    title: words.version(definitionVersion),
    value({ step }) {
      if (step === WHOLE) {
        const counts = byVersion.find(({ value }) => value === String(definitionVersion))
        return counts === undefined
          ? formats.share(null)
          : withCounts(counts.completed, counts.started, counts.completionRate)
      }
      const row = funnel.find((one) => one.step === step)
      if (row === undefined || row.entered === 0) return formats.share(null)
      const ended = row.entered - row.live
      return withCounts(row.completed, ended, ended === 0 ? null : row.completed / ended)
    },
  }))
  const withCounts = (past: number, all: number, rate: number | null) =>
    `${formats.share(rate)} (${formats.count(past)} / ${formats.count(all)})`
  return (
    <Panel title={words.versions} text={words.versionsText}>
      <Table
        label={words.versions}
        rows={[
          ...steps.map((step) => ({ step, name: names.step(step) })),
          { step: WHOLE, name: words.wholeFlow },
        ]}
        empty={words.empty}
        columns={[{ title: words.step, value: ({ name }) => name, isText: true }, ...columns]}
      />
    </Panel>
  )
}

/** Stands for the flow in the place of a step; no step has this name. */
const WHOLE = ''
