import { PageLink } from '#app/components/page-link.tsx'
import { Button } from '#app/components/ui/button.tsx'
import { Input } from '#app/components/ui/input.tsx'
import { DAY_MS, isoDay } from '#lib/iso-day.ts'
import { addressOf } from '../address.ts'
import { LabelledControl } from '../labelled-control.tsx'
import type { Names } from '../names.ts'
import { SegmentFields } from '../segment-fields.tsx'
import type { AdminWords } from '../words/admin-words.ts'
import type { Shown } from './shown.ts'

const RANGES_DAYS = [7, 30, 90, 365]

interface PeriodFormProperties {
  shown: Shown
  names: Names
  words: AdminWords
}

function rangesUntilToday() {
  const now = Date.now()
  return RANGES_DAYS.map((days) => ({
    days,
    from: isoDay(new Date(now - (days - 1) * DAY_MS)),
    to: isoDay(new Date(now)),
  }))
}

/** Which sessions the page is about: days and answers, all of it in the address. */
export function PeriodForm({
  shown,
  names,
  words: { figures: words, names: nameWords },
}: PeriodFormProperties) {
  const ranges = rangesUntilToday()
  return (
    <div className="grid gap-3">
      <nav aria-label={words.period} className="-mx-3 flex flex-wrap">
        {ranges.map(({ days, from, to }) => (
          <PageLink
            key={days}
            href={addressOf('/admin', { from, to, segment: shown.segment })}
            aria-current={from === shown.from && to === shown.to ? 'true' : undefined}
            className="inline-flex h-11 items-center rounded-md px-3 text-sm text-muted-foreground hover:bg-muted aria-[current]:font-semibold aria-[current]:text-foreground"
          >
            {words.lastDays(days)}
          </PageLink>
        ))}
      </nav>
      <form method="get" className="grid grid-cols-2 items-end gap-3 lg:grid-cols-[auto_auto_1fr_1fr_auto]">
        <LabelledControl id="from" label={words.from}>
          <Input id="from" name="from" type="date" defaultValue={shown.from} className="px-2" />
        </LabelledControl>
        <LabelledControl id="to" label={words.to}>
          <Input id="to" name="to" type="date" defaultValue={shown.to} className="px-2" />
        </LabelledControl>
        <SegmentFields
          names={names}
          segment={shown.segment}
          titles={[words.segment, words.secondSegment]}
          words={{ any: words.any, unknown: nameWords.unknown }}
        />
        <div className="flex gap-2 max-lg:col-span-2">
          <Button type="submit">{words.show}</Button>
          {shown.segment !== undefined && (
            <Button asChild variant="ghost">
              <PageLink href={addressOf('/admin', { from: shown.from, to: shown.to })}>
                {words.everybody}
              </PageLink>
            </Button>
          )}
        </div>
      </form>
    </div>
  )
}
