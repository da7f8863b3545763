import { withFigures } from '../figures-in-title.ts'
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
  const editor = useEditor(
    Object.assign({}, ...keyResults.map((result, place) => valuesOfResult(place, result, result.dueDate))),
  )
  const asks = keyResults.map((_, place) => asksOfResult(place, say))

  function save() {
    if (!editor.judge(asks.flatMap(({ from, to, due }) => [from, to, due]))) return
    const changed = keyResults.map((before, place) => {
      const result = resultOf(place, editor.values, before)
      return { ...result, title: withFigures(before.title, before, result, texts.outline.locale) }
    })
    onSave({ ...content, keyResults: changed })
  }

  return (
    <EditorForm onSave={save} onCancel={onCancel}>
      {asks.map(({ from, to, due }, place) => (
        <fieldset key={from.name}>
          <legend className="mb-2 text-sm">
            {keyResults[place]?.title} ({keyResults[place]?.unit})
          </legend>
          <div className="grid gap-3 sm:grid-cols-3">
            <EditorField editor={editor} ask={from} autoFocus={place === 0} />
            <EditorField editor={editor} ask={to} />
            <EditorField editor={editor} ask={due} />
          </div>
        </fieldset>
      ))}
    </EditorForm>
  )
}
