import type { Plan } from '../flow/plan.ts'
import type { Answer } from './answer.ts'
import { csvAnswer } from './csv.ts'
import { planTag } from './plan-answer.ts'
import { planCalendar } from './plan-calendar.ts'
import { type PlanTelling, planMarkdown } from './plan-markdown.ts'
import { planRows } from './plan-rows.ts'

/** What a file is made with beside the plan. */
export interface PlanFile extends PlanTelling {
  now: Date
}

const DOWNLOADS = {
  markdown: {
    extension: 'md',
    write: (plan: Plan, telling: PlanFile): Answer<never> => ({
      text: { body: planMarkdown(plan, telling), contentType: 'text/markdown; charset=utf-8' },
    }),
  },
  csv: { extension: 'csv', write: (plan: Plan): Answer<never> => csvAnswer(planRows(plan)) },
  ics: {
    extension: 'ics',
    write: (plan: Plan, { now }: PlanFile): Answer<never> => ({
      text: { body: planCalendar(plan, now), contentType: 'text/calendar; charset=utf-8' },
    }),
  },
}

export type PlanFormat = keyof typeof DOWNLOADS

/** A plan as a file that opens elsewhere. */
export function planDownload(plan: Plan, format: PlanFormat, file: PlanFile): Answer<never> {
  const { extension, write } = DOWNLOADS[format]
  const headers = { 'Content-Disposition': `attachment; filename="plan.${extension}"` }
  const { words: _, now: __, ...whose } = file
  return { ...write(plan, file), headers, entityTag: `${planTag({ ...plan, ...whose })}-${format}` }
}
