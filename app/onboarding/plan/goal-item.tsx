import { Pencil } from 'lucide-react'
import { useState } from 'react'
import { Button } from '#app/components/ui/button.tsx'
import { saysFigures } from '#lib/flow/figures-in-title.ts'
import type { KeyResult } from '#lib/flow/recommendations.ts'
import { ItemFrame } from './item-frame.tsx'
import { FiguresEditor } from './late-editors.ts'
import { usePlanTools } from './plan-context.ts'
import { type GoalOfPlan, isUnnamed } from './plan-items.ts'
import { PRIORITY_WORDS } from './plan-words.ts'

/** A goal with its results, whose figures one puts in place. */
export function GoalItem({ item }: { item: GoalOfPlan }) {
  const { say, edit, focus } = usePlanTools()
  const [isInFigures, setIsInFigures] = useState(false)
  const { objective, rationale, priority, keyResults } = item.content

  function endFigures(content?: GoalOfPlan['content']) {
    setIsInFigures(false)
    if (content) edit(item, content)
    focus(item.id, 'figures')
  }

  const results = isInFigures ? (
    <FiguresEditor content={item.content} onSave={endFigures} onCancel={() => endFigures()} />
  ) : (
    <>
      <ul className="mt-1 grid divide-y divide-border border-t border-border text-sm">
        {keyResults.map((result, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two results may say the same
          <ResultRow key={place} result={result} />
        ))}
      </ul>
      {isUnnamed(item) ? null : (
        <Button
          variant="ghost"
          size="small"
          className="-ms-3 justify-self-start text-link print:hidden"
          aria-label={`${say('ownFigures')}: ${objective}`}
          data-control="figures"
          onClick={() => setIsInFigures(true)}
        >
          <Pencil aria-hidden />
          {say('ownFigures')}
        </Button>
      )}
    </>
  )
  return (
    <ItemFrame
      item={item}
      details={rationale === objective ? undefined : rationale}
      below={results}
      className="rounded-xl border border-border bg-card p-4 pt-2 sm:px-5"
    >
      <h3 className="font-semibold tracking-tight">{objective}</h3>
      <p className="text-xs text-muted-foreground">{say(PRIORITY_WORDS[priority])}</p>
    </ItemFrame>
  )
}

function ResultRow({ result }: { result: KeyResult }) {
  const { say, texts } = usePlanTools()
  const { locale } = texts.outline
  const number = (value: number) => value.toLocaleString(locale, { maximumFractionDigits: 3 })
  const date = new Date(`${result.dueDate}T00:00:00Z`).toLocaleDateString(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return (
    <li className="grid gap-0.5 py-2">
      <p>{result.title}</p>
      <p className="flex flex-wrap gap-x-4 text-muted-foreground tabular-nums">
        {saysFigures(result.title, result, locale) ? null : (
          <span>
            {say('fromTo', { from: number(result.baseline), to: number(result.target), unit: result.unit })}
          </span>
        )}
        <span>{say('due', { date })}</span>
      </p>
    </li>
  )
}
