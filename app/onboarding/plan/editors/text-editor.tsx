import { usePlanTools } from '../plan-context.ts'
import type { Ask } from './asked-values.ts'
import { EditorField, EditorForm, useEditor } from './editor-form.tsx'
import type { EditorProps } from './editor-props.ts'

const LONGEST_TEXT = 1000

export function TextEditor({ content, onSave, onCancel }: EditorProps<{ text: string }>) {
  const { say } = usePlanTools()
  const editor = useEditor({ text: content?.text ?? '' })
  const ask: Ask = { name: 'text', label: say('fieldText'), as: 'paragraphs', max: LONGEST_TEXT }
  return (
    <EditorForm
      onSave={() => {
        if (editor.judge([ask])) onSave({ text: editor.values.text ?? '' })
      }}
      onCancel={onCancel}
    >
      <EditorField editor={editor} ask={ask} autoFocus />
    </EditorForm>
  )
}
