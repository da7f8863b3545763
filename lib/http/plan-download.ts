import type { Plan } from '../flow/plan.ts'
import type { Answer } from './answer.ts'
import { csvAnswer } from './csv.ts'
import { planTag } from './plan-answer.ts'
import { planCalendar } from './plan-calendar.ts'
import { planMarkdown } from './plan-markdown.ts'
import { planRows } from './plan-rows.ts'

const DOWNLOADS = {
  markdown: {
    extension: 'md',
    write: (plan: Plan): Answer<never> => ({
      text: { body: planMarkdown(plan), contentType: 'text/markdown; charset=utf-8' },
    }),
  },
  csv: { extension: 'csv', write: (plan: Plan): Answer<never> => csvAnswer(planRows(plan)) },
  ics: {
    extension: 'ics',
    write: (plan: Plan, now: Date): Answer<never> => ({
      text: { body: planCalendar(plan, now), contentType: 'text/calendar; charset=utf-8' },
    }),
  },
}

export type PlanFormat = keyof typeof DOWNLOADS

/** A plan as a file that opens elsewhere. */
export function planDownload(plan: Plan, format: PlanFormat, now: Date): Answer<never> {
  const { extension, write } = DOWNLOADS[format]
  const headers = { 'Content-Disposition': `attachment; filename="plan.${extension}"` }
  return { ...write(plan, now), headers, entityTag: `${planTag(plan)}-${format}` }
}
