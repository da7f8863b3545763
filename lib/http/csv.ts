import { qualityOf, readPreferences } from './accept-header.ts'
import type { Answer } from './answer.ts'

/** Whether the caller would rather have CSV than JSON; a wildcard means JSON. */
export function prefersCsv(accept: string | null): boolean {
  const preferences = readPreferences(accept)
  const csv = qualityOf(preferences, ['text/csv'])
  return csv > 0 && csv >= qualityOf(preferences, ['application/json'])
}

export type Cell = string | number | boolean | null

/** Without it a spreadsheet takes UTF-8 for the code page of its machine. */
export const BYTE_ORDER_MARK = '\uFEFF'

/** Where a formula would begin: in the cell itself, or in one that a spreadsheet of another country splits off it. */
const FORMULA_BEGINS = /(?<=^|[;,|\t])(?=[=+\-@＝＋－＠])/gu

/** Words take an apostrophe wherever a spreadsheet would take them for a formula; numbers are as they are. */
function cell(value: Cell): string {
  const safe = typeof value === 'string' ? value.replace(FORMULA_BEGINS, "'") : String(value ?? '')
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/**
 * Figures as CSV (RFC 4180, with a byte order mark) in one long table: `section,item,measure,value`. A list becomes
 * one item an entry, named by its words and the given fields, with a row for each of its numbers.
 */
export function csvOf(figures: object, namingFields: readonly string[] = []): Answer<never> {
  const rows: Cell[][] = [['section', 'item', 'measure', 'value']]
  const table = { rows, namingFields }
  for (const [section, value] of Object.entries(figures)) addRows(table, section, '', value)
  return csvAnswer(rows)
}

/** One row as CSV (RFC 4180), in which no cell is taken for a formula. */
export const csvRow = (row: readonly Cell[]): string => `${row.map(cell).join(',')}\r\n`

/** Rows as CSV (RFC 4180, with a byte order mark), in which no cell is taken for a formula. */
export function csvAnswer(rows: readonly (readonly Cell[])[]): Answer<never> {
  const body = BYTE_ORDER_MARK + rows.map(csvRow).join('')
  return { text: { body, contentType: 'text/csv; charset=utf-8' } }
}

interface Table {
  rows: Cell[][]
  namingFields: readonly string[]
}

function addRows(table: Table, section: string, item: string, value: unknown): void {
  if (Array.isArray(value)) {
    for (const entry of value as Record<string, unknown>[]) addEntry(table, section, item, entry)
  } else if (typeof value === 'object' && value !== null) {
    for (const [measure, amount] of Object.entries(value))
      table.rows.push([section, item, measure, amount as Cell])
  } else {
    table.rows.push([section, item, '', value as Cell])
  }
}

function addEntry(table: Table, section: string, within: string, entry: Record<string, unknown>): void {
  const fields = Object.entries(entry)
  const names = fields.filter(
    ([name, value]) => typeof value === 'string' || table.namingFields.includes(name),
  )
  const item = [within, ...names.map(([, value]) => String(value))].filter((part) => part !== '').join(' / ')
  for (const [measure, amount] of fields) {
    if (names.some(([name]) => name === measure)) continue
    if (Array.isArray(amount)) addRows(table, section, item, amount)
    else table.rows.push([section, item, measure, amount as Cell])
  }
}
