import type { ReactNode } from 'react'
import { PageLink } from '#app/components/page-link.tsx'
import { Card, CardContent, CardDescription, CardHeader } from '#app/components/ui/card.tsx'
import type { Formats } from '../format.ts'
import type { FigureWords } from '../words/figure-words.ts'

export interface SectionProperties {
  words: FigureWords
  formats: Formats
}

/** A titled part of the page. */
export function Panel({ title, text, children }: { title: string; text?: string; children: ReactNode }) {
  return (
    <Card className="min-w-0">
      <CardHeader>
        <h2 className="font-semibold tracking-tight">{title}</h2>
        {text !== undefined && <CardDescription>{text}</CardDescription>}
      </CardHeader>
      <CardContent className="grid min-w-0 gap-4">{children}</CardContent>
    </Card>
  )
}

export interface Column<Row> {
  title: string
  value(row: Row): string
  /** Words stand at the left, numbers at the right. */
  isText?: boolean
  /** Where the cell leads; nowhere without it. */
  href?(row: Row): string
}

/**
 * Rows of figures; on a phone each row is a block, whose first cell heads the others with their titles, and all of them
 * stand there: what scrolls within a page that scrolls shows no sign of it there.
 */
export function Table<Row>({
  label,
  rows,
  columns,
  empty,
}: {
  label: string
  rows: Row[]
  columns: Column<Row>[]
  empty: string
}) {
  if (rows.length === 0) return <p className="text-sm text-muted-foreground">{empty}</p>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="overflow-auto sm:max-h-96" aria-label={label} tabIndex={0}>
      <table className="w-full text-sm tabular-nums max-sm:*:block">
        <thead className="text-muted-foreground max-sm:sr-only">
          <tr>
            {columns.map(({ title, isText }) => (
              <th
                key={title}
                scope="col"
                className={`py-1.5 pe-4 last:pe-0 font-medium ${alignment(isText)}`}
              >
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const cells = columns.map((column) => ({ ...column, text: column.value(row) }))
            return (
              <tr
                key={cells.map(({ text }) => text).join('|')}
                className="border-t border-border max-sm:block max-sm:py-1.5"
              >
                {cells.map(({ title, isText, text, href }) => (
                  <td
                    key={title}
                    data-title={title}
                    className={`py-1.5 pe-4 last:pe-0 ${alignment(isText)} ${ON_PHONE}`}
                  >
                    {href === undefined ? (
                      text
                    ) : (
                      <PageLink
                        href={href(row)}
                        className="text-link underline underline-offset-4 hover:no-underline"
                      >
                        {text}
                      </PageLink>
                    )}
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

/** A cell in a line of its own, its title at the left; the first one is the heading of its row. */
const ON_PHONE =
  'max-sm:flex max-sm:justify-between max-sm:gap-4 max-sm:py-0.5 max-sm:pe-0 max-sm:not-first:text-end max-sm:first:font-medium max-sm:not-first:before:text-start max-sm:not-first:before:text-muted-foreground max-sm:not-first:before:content-[attr(data-title)]'

const alignment = (isText = false) => (isText ? 'text-start' : 'text-end')

/** A chart and the same figures as a table, for who cannot use the picture. */
export function Figure({
  label,
  summary,
  table,
  children,
}: {
  label: string
  summary: string
  table: ReactNode
  children: ReactNode
}) {
  return (
    <figure className="grid min-w-0 gap-3" aria-label={label}>
      <div className="h-64 min-w-0" aria-hidden="true">
        {children}
      </div>
      <details className="text-sm">
        <summary className="py-3 text-muted-foreground">{summary}</summary>
        <div className="pt-2">{table}</div>
      </details>
    </figure>
  )
}
