import { ChevronDown, Search } from 'lucide-react'
import { PageLink } from '#app/components/page-link.tsx'
import { Button } from '#app/components/ui/button.tsx'
import { Input, Select } from '#app/components/ui/input.tsx'
import { LabelledControl } from '../labelled-control.tsx'
import type { Names } from '../names.ts'
import { SegmentFields } from '../segment-fields.tsx'
import type { AdminWords } from '../words/admin-words.ts'

type SessionFilters = Readonly<
  Partial<Record<'q' | 'status' | 'step' | 'segment' | 'from' | 'to', string | undefined>>
>

const STATUSES = ['in_progress', 'completed', 'left', 'abandoned', 'expired'] as const

/** The search with its filters: sending it is going to its address. */
export function SearchForm({
  filters,
  names,
  words: {
    sessions: words,
    names: { unknown },
  },
}: {
  filters: SessionFilters
  names: Names
  words: AdminWords
}) {
  const { q, ...others } = filters
  const active = activeFilters(others, names, words.statuses)
  const places = [...names.texts.outline.steps.map(({ name }) => name), 'complete']
  return (
    <search>
      <form method="get" className="grid gap-4">
        <div className="flex flex-wrap items-end gap-2">
          <LabelledControl id="q" label={words.searchLabel} className="min-w-40 flex-1">
            <Input id="q" name="q" type="search" defaultValue={q ?? ''} maxLength={320} autoComplete="off" />
          </LabelledControl>
          <Button type="submit">
            <Search aria-hidden />
            {words.search}
          </Button>
        </div>
        <details className="group">
          <summary className="flex min-h-11 items-center gap-1 text-sm font-medium text-muted-foreground hover:text-foreground">
            <ChevronDown aria-hidden className="size-4 transition-transform group-open:rotate-180" />
            {words.filters}
            {active.length > 0 && <span className="font-normal text-foreground">: {active.join(' · ')}</span>}
          </summary>
          <div className="grid gap-3 pt-2 sm:grid-cols-3">
            <LabelledControl id="status" label={words.status}>
              <Select id="status" name="status" defaultValue={filters.status ?? ''}>
                <option value="">{words.any}</option>
                {STATUSES.map((status) => (
                  <option key={status} value={status}>
                    {words.statuses[status]}
                  </option>
                ))}
              </Select>
            </LabelledControl>
            <LabelledControl id="step" label={words.step}>
              <Select id="step" name="step" defaultValue={filters.step ?? ''}>
                <option value="">{words.any}</option>
                {withChosen(places, filters.step).map((step) => (
                  <option key={step} value={step}>
                    {names.step(step)}
                  </option>
                ))}
              </Select>
            </LabelledControl>
            <SegmentFields
              names={names}
              segment={filters.segment}
              titles={[words.segment, words.secondSegment]}
              words={{ any: words.any, unknown }}
            />
            <LabelledControl id="from" label={words.from}>
              <Input id="from" name="from" type="date" defaultValue={filters.from ?? ''} />
            </LabelledControl>
            <LabelledControl id="to" label={words.to}>
              <Input id="to" name="to" type="date" defaultValue={filters.to ?? ''} />
            </LabelledControl>
          </div>
          <div className="flex flex-wrap gap-2 pt-3">
            <Button type="submit" variant="secondary" size="small">
              {words.apply}
            </Button>
            <Button asChild variant="ghost" size="small">
              <PageLink href="/admin/sessions">{words.clear}</PageLink>
            </Button>
          </div>
        </details>
      </form>
    </search>
  )
}

/** The steps of the flow, and the one of the address where only an earlier version had it. */
const withChosen = (steps: readonly string[], chosen: string | undefined) =>
  chosen === undefined || steps.includes(chosen) ? steps : [...steps, chosen]

/** The filters of the address in words, so that the list says what it is of while they are folded away. */
function activeFilters(
  { status, step, segment, from, to }: SessionFilters,
  names: Names,
  statuses: Readonly<Record<string, string>>,
): string[] {
  const answers = (segment ?? '').split(',').filter(Boolean)
  return [
    status && (statuses[status] ?? status),
    step && names.step(step),
    ...answers.map((part) => {
      const [label = '', ...value] = part.split(':')
      const title = names.segments.find((one) => one.label === label)?.title ?? label
      return `${title}: ${names.value(label, value.join(':'))}`
    }),
    (from || to) && `${from ?? '…'} – ${to ?? '…'}`,
  ].filter((text): text is string => Boolean(text))
}
