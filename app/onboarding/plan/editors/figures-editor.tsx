import { saysUnit } from '#lib/flow/figures-in-title.ts'
import { usePlanTools } from '../plan-context.ts'
import type { GoalOfPlan } from '../plan-items.ts'
import { EditorField, EditorForm, useEditor } from './editor-form.tsx'
import type { EditorProps } from './editor-props.ts'
import { asksOfResult, resultOf, valuesOfResult } from './result-values.ts'

/** The figures of a goal's results, and nothing else of it. */
export function FiguresEditor({
  content,
  onSave,
  onCancel,
}: EditorProps<GoalOfPlan['content']> & { content: GoalOfPlan['content'] }) {
  const { say, texts } = usePlanTools()
  const { keyResults } = content
  const { locale } = texts.outline
  const results = keyResults.map((before, place) => ({ before, asks: asksOfResult(place, say) }))
  const editor = useEditor(
    Object.assign(
      {},
      ...results.map(({ before, asks }) => valuesOfResult(asks, before, { dueDate: before.dueDate, locale })),
    ),
  )

  function save() {
    if (!editor.judge(results.flatMap(({ asks: { from, to, due } }) => [from, to, due]))) return
    onSave({ ...content, keyResults: results.map(({ before, asks }) => resultOf(asks, editor, before)) })
  }

  return (
    <EditorForm onSave={save} onCancel={onCancel}>
      {results.map(({ before, asks: { from, to, due } }, place) => (
        <fieldset key={from.name}>
          <legend className="mb-2 text-sm">
            {saysUnit(before.title, before.unit) ? before.title : `${before.title} (${before.unit})`}
          </legend>
          <div className="grid grid-cols-2 gap-3 sm:grid-cols-3">
            <EditorField editor={editor} ask={from} autoFocus={place === 0} />
            <EditorField editor={editor} ask={to} />
            <EditorField editor={editor} ask={due} className="max-sm:col-span-2" />
          </div>
        </fieldset>
      ))}
    </EditorForm>
  )
}
