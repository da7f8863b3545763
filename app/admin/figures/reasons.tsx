import type { Analytics } from '#lib/operators/analytics-service.ts'
import { Panel, type SectionProperties, Table } from '../frame/panel.tsx'
import type { Names } from '../names.ts'

/** Where people were when they left, and what had happened to them just before. */
export function Reasons({
  left,
  names,
  words,
  formats,
}: SectionProperties & { left: Analytics['left']; names: Names }) {
  return (
    <Panel title={words.reasons} text={words.reasonsText}>
      <Table
        label={words.reasons}
        rows={left}
        empty={words.nobodyLeft}
        columns={[
          { title: words.step, value: ({ step }) => names.step(step), isText: true },
          { title: words.reason, value: ({ after }) => words.after[after] ?? after, isText: true },
          { title: words.sessions, value: ({ sessions }) => formats.count(sessions) },
        ]}
      />
    </Panel>
  )
}
