import { PageLink } from '#app/components/page-link.tsx'
import type { Analytics } from '#lib/operators/analytics-service.ts'
import type { LabelledCounts } from '#lib/operators/session-figures.ts'
import { addressOf } from '../address.ts'
import { Panel, type SectionProperties, Table } from '../frame/panel.tsx'
import type { Names } from '../names.ts'
import type { Shown } from './shown.ts'

/** What the figures group by whatever the flow asks. */
const COMMON = ['locale', 'source', 'version'] as const

interface GroupsProperties extends SectionProperties {
  analytics: Analytics
  /** The label that sessions are grouped by; the first one without it. */
  by: string | undefined
  shown: Shown
  names: Names
}

/** How each group fared; a value that somebody answered narrows the whole page to those who did. */
export function Groups({ analytics, by, shown, names, words, formats }: GroupsProperties) {
  const labels = [
    ...names.segments.map(({ label, title, group }) => ({ label, title, group, isAnswer: true })),
    ...COMMON.map((label) => ({
      label,
      title: words.dimensions[label] ?? label,
      group: `by${label.charAt(0).toUpperCase()}${label.slice(1)}`,
      isAnswer: false,
    })),
  ]
  const chosen = labels.find(({ label }) => label === by) ?? labels[0]
  if (chosen === undefined) return null
  const rows = (analytics[chosen.group as `by${string}`] ?? []) as LabelledCounts[]
  return (
    <Panel title={words.groups} text={words.groupsText}>
      <nav aria-label={words.groupBy} className="-mx-3 flex flex-wrap">
        {labels.map(({ label, title }) => (
          <PageLink
            key={label}
            href={`${addressOf('/admin', { ...shown, by: label })}#groups`}
            aria-current={label === chosen.label ? 'true' : undefined}
            className="inline-flex h-11 items-center rounded-md px-3 text-sm text-muted-foreground hover:bg-muted aria-[current]:font-semibold aria-[current]:text-foreground"
          >
            {title}
          </PageLink>
        ))}
      </nav>
      <Table
        label={words.groups}
        rows={rows}
        empty={words.empty}
        columns={[
          {
            title: chosen.title,
            value: ({ value }) =>
              value === '' && chosen.label === 'source' ? words.noSource : names.value(chosen.label, value),
            isText: true,
            ...(chosen.isAnswer && {
              href: ({ value }) =>
                addressOf('/admin', {
                  from: shown.from,
                  to: shown.to,
                  segment: `${chosen.label}:${value}`,
                  by: chosen.label,
                }),
            }),
          },
          { title: words.completion, value: ({ completionRate }) => formats.share(completionRate) },
          { title: words.totals.started, value: ({ started }) => formats.count(started) },
          { title: words.totals.completed, value: ({ completed }) => formats.count(completed) },
          { title: words.totals.live, value: ({ live }) => formats.count(live) },
        ]}
      />
    </Panel>
  )
}
