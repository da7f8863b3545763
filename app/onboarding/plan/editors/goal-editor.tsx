import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import { Button } from '#app/components/ui/button.tsx'
import { usePlanTools } from '../plan-context.ts'
import type { GoalOfPlan } from '../plan-items.ts'
import { PRIORITIES_IN_ORDER, PRIORITY_WORDS } from '../plan-words.ts'
import type { Ask } from './asked-values.ts'
import { EditorField, EditorForm, useEditor } from './editor-form.tsx'
import type { EditorProps } from './editor-props.ts'
import { asksOfResult, resultOf, valuesOfResult } from './result-values.ts'

type Content = GoalOfPlan['content']

const FEWEST_RESULTS = 2
const MOST_RESULTS = 5
const USUAL_DAYS = 90
const DAY_MS = 86_400_000

export function GoalEditor({ content, onSave, onCancel }: EditorProps<Content>) {
  const { say, texts } = usePlanTools()
  const { locale } = texts.outline
  const results = content?.keyResults ?? []
  const [places, setPlaces] = useState(() =>
    Array.from({ length: Math.max(results.length, FEWEST_RESULTS) }, (_, place) => place),
  )
  const [dueDate] = useState(() => new Date(Date.now() + USUAL_DAYS * DAY_MS).toISOString().slice(0, 10))
  const editor = useEditor({
    objective: content?.objective ?? '',
    rationale: content === undefined || content.rationale === content.objective ? '' : content.rationale,
    priority: content?.priority ?? 'medium',
    ...Object.assign(
      {},
      ...places.map((place) => valuesOfResult(asksOfResult(place, say), results[place], { dueDate, locale })),
    ),
  })
  const objective: Ask = { name: 'objective', label: say('fieldGoal'), max: 200 }
  const rationale: Ask = {
    name: 'rationale',
    label: say('fieldReason'),
    as: 'paragraphs',
    max: 1000,
    required: false,
  }
  const priority: Ask = {
    name: 'priority',
    label: say('fieldPriority'),
    as: 'choice',
    choices: PRIORITIES_IN_ORDER.map((value) => ({ value, label: say(PRIORITY_WORDS[value]) })),
  }

  function addResult() {
    const place = Math.max(...places) + 1
    editor.set(valuesOfResult(asksOfResult(place, say), undefined, { dueDate, locale }))
    setPlaces([...places, place])
  }

  function save() {
    const asks = places.flatMap((place) => Object.values(asksOfResult(place, say)))
    if (!editor.judge([objective, rationale, priority, ...asks])) return
    const { objective: aim = '', rationale: reason = '', priority: chosen } = editor.values
    onSave({
      objective: aim,
      // Every goal has a reason; without one it speaks for itself.
      rationale: reason.trim() === '' ? aim : reason,
      priority: chosen as Content['priority'],
      keyResults: places.map((place) => resultOf(asksOfResult(place, say), editor, results[place])),
    })
  }

  return (
    <EditorForm onSave={save} onCancel={onCancel}>
      <EditorField editor={editor} ask={objective} autoFocus />
      <EditorField editor={editor} ask={rationale} />
      <EditorField editor={editor} ask={priority} />
      {places.map((place, index) => {
        const { title, unit, from, to, due } = asksOfResult(place, say)
        const label = say('entry', { label: say('result'), place: index + 1 })
        return (
          <fieldset key={place} aria-label={label} className="grid gap-3 border-t border-border pt-4">
            <div className="flex items-end gap-2">
              <EditorField editor={editor} ask={title} className="grow" />
              {places.length > FEWEST_RESULTS ? (
                <Button
                  variant="ghost"
                  size="icon"
                  aria-label={`${say('remove')}: ${label}`}
                  onClick={() => setPlaces(places.filter((one) => one !== place))}
                >
                  <X aria-hidden />
                </Button>
              ) : null}
            </div>
            <div className="grid grid-cols-2 gap-3 sm:grid-cols-4">
              <EditorField editor={editor} ask={from} />
              <EditorField editor={editor} ask={to} />
              <EditorField editor={editor} ask={unit} className="max-sm:col-span-2" />
              <EditorField editor={editor} ask={due} className="max-sm:col-span-2" />
            </div>
          </fieldset>
        )
      })}
      {places.length < MOST_RESULTS ? (
        <Button variant="secondary" size="small" className="justify-self-start" onClick={addResult}>
          <Plus aria-hidden />
          {say('addResult')}
        </Button>
      ) : null}
    </EditorForm>
  )
}
