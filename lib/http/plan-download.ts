import type { PlanRecord } from '../services/plan-service.ts'
import type { Answer } from './answer.ts'
import { csvAnswer } from './csv.ts'
import { planTag } from './plan-answer.ts'
import { planCalendar } from './plan-calendar.ts'
import { planMarkdown } from './plan-markdown.ts'
import { planRows } from './plan-rows.ts'

const DOWNLOADS = {
  markdown: {
    extension: 'md',
    write: ({ plan, locale }: PlanRecord): Answer<never> => ({
      text: { body: planMarkdown(plan, locale), contentType: 'text/markdown; charset=utf-8' },
    }),
  },
  csv: { extension: 'csv', write: ({ plan }: PlanRecord): Answer<never> => csvAnswer(planRows(plan)) },
  ics: {
    extension: 'ics',
    write: ({ plan }: PlanRecord, now: Date): Answer<never> => ({
      text: { body: planCalendar(plan, now), contentType: 'text/calendar; charset=utf-8' },
    }),
  },
}

export type PlanFormat = keyof typeof DOWNLOADS

/** A plan as a file that opens elsewhere. */
export function planDownload(record: PlanRecord, format: PlanFormat, now: Date): Answer<never> {
  const { extension, write } = DOWNLOADS[format]
  const headers = { 'Content-Disposition': `attachment; filename="plan.${extension}"` }
  return { ...write(record, now), headers, entityTag: `${planTag(record.plan)}-${format}` }
}
