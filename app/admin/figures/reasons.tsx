import type { Analytics } from '#lib/operators/analytics-service.ts'
import { Panel, type SectionProperties, Table } from '../frame/panel.tsx'
import type { Names } from '../names.ts'

/** Where people were when they left, and what had happened to them just before. */
export function Reasons({
  left,
  names,
  sessionsAt,
  words,
  formats,
}: SectionProperties & {
  left: Analytics['left']
  names: Names
  /** The address of the sessions that were left at a step; absent where the operator may not see them. */
  sessionsAt: ((step: string) => string) | undefined
}) {
  return (
    <Panel title={words.reasons} text={words.reasonsText}>
      <Table
        label={words.reasons}
        rows={left}
        empty={words.nobodyLeft}
        columns={[
          {
            title: words.step,
            value: ({ step }) => names.step(step),
            isText: true,
            ...(sessionsAt && { href: ({ step }) => sessionsAt(step) }),
          },
          { title: words.reason, value: ({ after }) => words.after[after] ?? after, isText: true },
          { title: words.sessions, value: ({ sessions }) => formats.count(sessions) },
        ]}
      />
    </Panel>
  )
}
