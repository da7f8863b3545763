import type { PlanItemKind } from '#client/types.ts'
import { usePlanTools } from './plan-context.ts'
import { KINDS_IN_ORDER, type WrittenLines } from './plan-items.ts'
import { HEADINGS } from './plan-words.ts'

/** How many places stand ready for each kind, and how high they are: nothing moves when an item arrives. */
const PLACES: Record<PlanItemKind, { places: readonly number[]; height: string }> = {
  'next-step': { places: [0, 1, 2, 3], height: 'h-16' },
  okr: { places: [0, 1, 2], height: 'h-28' },
  insight: { places: [0, 1, 2], height: 'h-16' },
  advice: { places: [0, 1, 2], height: 'h-16' },
}

/** The plan while it is written: its headings in their final order, and each item's first line as it arrives. */
export function PlanPreview({ lines, isWriting }: { lines: WrittenLines; isWriting: boolean }) {
  const { say } = usePlanTools()
  return (
    <div aria-busy={isWriting} className="grid gap-8">
      <div className="h-40 rounded-xl border border-border bg-card p-5">
        <div className={bone('h-5 w-1/3', isWriting)} />
        <div className={bone('mt-4 h-4 w-3/4', isWriting)} />
        <div className={bone('mt-3 h-4 w-1/2', isWriting)} />
      </div>
      {KINDS_IN_ORDER.map((kind) => (
        <section key={kind} aria-labelledby={`${kind}-coming`} className="grid gap-3">
          <h2 id={`${kind}-coming`} className="text-lg font-semibold tracking-tight">
            {say(HEADINGS[kind])}
          </h2>
          <ul className="grid gap-3">
            {PLACES[kind].places.map((place) => (
              <li
                key={place}
                className={`${PLACES[kind].height} rounded-lg border border-border bg-card p-3`}
              >
                <Line text={lines[kind][place]} isWriting={isWriting} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function Line({ text, isWriting }: { text: string | undefined; isWriting: boolean }) {
  if (text !== undefined) return <p className="plan-item plan-line line-clamp-2 text-sm">{text}</p>
  return (
    <>
      <div className={bone('h-4 w-2/3', isWriting)} />
      <div className={bone('mt-2 h-3 w-1/3', isWriting)} />
    </>
  )
}

const bone = (size: string, isMoving: boolean) =>
  `${size} max-w-full rounded bg-muted${isMoving ? ' animate-pulse' : ''}`
