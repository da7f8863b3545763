import { DUE_DATE_HORIZON_DAYS } from '#lib/flow/recommendations.ts'
import { DAY_MS, isoDay } from '../../iso-day.ts'
import { foldedWords } from '../plain-text.ts'
import { hasWords, type ReadKeyResult } from './reading.ts'
import { COMPLETION, TASK_VERBS, VAGUE_WORDS } from './rubric-words.ts'

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/

/** Whether the measure can be read at all: a metric, where it stands and where it shall go. */
export function isMeasured({ metric, baseline, target }: ReadKeyResult): boolean {
  return hasWords(metric) && baseline !== undefined && target !== undefined
}

/** Whether the due date exists and lies between the day of the advice and the end of the cycle. */
export function isInsideCycle({ dueDate }: ReadKeyResult, generatedAt: Date): boolean {
  const due = Date.parse(`${dueDate}T00:00:00Z`)
  if (!ISO_DATE.test(dueDate) || Number.isNaN(due)) return false
  if (isoDay(new Date(due)) !== dueDate) return false
  const today = Date.parse(`${isoDay(generatedAt)}T00:00:00Z`)
  return due >= today && due <= today + DUE_DATE_HORIZON_DAYS * DAY_MS
}

/** Whether the target lies where the direction points; a value that does not move points nowhere. */
export function movesAsSaid({ baseline, target, direction }: ReadKeyResult): boolean {
  if (baseline === undefined || target === undefined) return false
  return direction === 'increase' ? target > baseline : direction === 'decrease' && target < baseline
}

/** What may be more than the whole of what it is compared with; folded. */
const MAY_PASS_THE_WHOLE =
  /\b(?:net (?:revenue |dollar )?retention|growth|budget|plan|planned|quota|coverage|turnover|of its income|hours planned|retencion neta|crecimiento|presupuesto|previsto|planeadas?|plan|rotacion|de su ingreso|de las planeadas)\b/
const MOST_OF_A_WHOLE = 400

/** Whether a per cent value lies within 0 to 100, or what its measure can reach; other units always pass. */
export function isPossiblePercent({ unit, metric, baseline, target }: ReadKeyResult): boolean {
  if (!/%|\b(?:per ?cent(?:age)?|pct|porcentaje|por ciento)\b/i.test(unit)) return true
  const ceiling = MAY_PASS_THE_WHOLE.test(foldedWords(metric).join(' ')) ? MOST_OF_A_WHOLE : 100
  return [baseline, target].every((value) => value === undefined || (value >= 0 && value <= ceiling))
}

/** Whether it says what to do rather than what to reach; "audit findings" begin like a task but are a measure. */
export function isTask({ title, metric, unit, baseline, target }: ReadKeyResult): boolean {
  const [first = ''] = foldedWords(title)
  const namesMetric = foldedWords(metric)[0] === first
  const saysMovement = (title.match(/\p{N}+(?:[.,]\p{N}+)*/gu) ?? []).length >= 2
  if (TASK_VERBS.has(first) && !namesMetric && !saysMovement) return true
  const isSwitch = baseline === 0 && target === 1 && !unit.includes('%')
  const isFinishing = baseline === 0 && target === 100 && COMPLETION.test(foldedWords(metric).join(' '))
  return isSwitch || isFinishing
}

/** Up to 50 points for how well a key result can be followed. */
export function keyResultPoints(keyResult: ReadKeyResult, generatedAt: Date): number {
  const { title, metric, unit, baseline, target } = keyResult
  const namesMeasure = foldedWords(metric).filter((word) => !VAGUE_WORDS.has(word)).length > 0
  return (
    (hasWords(metric) && namesMeasure ? 8 : 0) +
    (hasWords(unit) ? 6 : 0) +
    (baseline === undefined ? 0 : 7) +
    (target === undefined ? 0 : 7) +
    (isInsideCycle(keyResult, generatedAt) ? 7 : 0) +
    (movesAsSaid(keyResult) ? 5 : 0) +
    (isPossiblePercent(keyResult) ? 2 : 0) +
    (isTask(keyResult) ? 0 : 5) +
    (foldedWords(title).length >= 3 ? 3 : 0)
  )
}
