import { usePlanTools } from '../plan-context.ts'
import type { StepOfPlan } from '../plan-items.ts'
import { CATEGORIES_IN_ORDER, CATEGORY_WORDS } from '../plan-words.ts'
import type { Ask } from './asked-values.ts'
import { EditorField, EditorForm, useEditor } from './editor-form.tsx'
import type { EditorProps } from './editor-props.ts'

type Content = StepOfPlan['content']

const USUAL_MINUTES = 30

export function StepEditor({ content, onSave, onCancel }: EditorProps<Content>) {
  const { say } = usePlanTools()
  const editor = useEditor({
    title: content?.title ?? '',
    description: content === undefined || content.description === content.title ? '' : content.description,
    category: content?.category ?? 'setup',
    minutes: String(content?.estimatedMinutes ?? USUAL_MINUTES),
  })
  const title: Ask = { name: 'title', label: say('fieldTitle'), max: 200 }
  const description: Ask = {
    name: 'description',
    label: say('fieldDescription'),
    as: 'paragraphs',
    max: 1000,
    required: false,
  }
  const category: Ask = {
    name: 'category',
    label: say('fieldCategory'),
    as: 'choice',
    choices: CATEGORIES_IN_ORDER.map((value) => ({ value, label: say(CATEGORY_WORDS[value]) })),
  }
  const minutes: Ask = { name: 'minutes', label: say('fieldMinutes'), as: 'number', isCount: true }

  function save() {
    if (!editor.judge([title, description, category, minutes])) return
    const { title: named = '', description: described = '', category: chosen } = editor.values
    onSave({
      ...content,
      title: named,
      // Every step has a description; without one the title says it all.
      description: described.trim() === '' ? named : described,
      category: chosen as Content['category'],
      estimatedMinutes: editor.numberAt(minutes),
    })
  }

  return (
    <EditorForm onSave={save} onCancel={onCancel}>
      <EditorField editor={editor} ask={title} autoFocus />
      <EditorField editor={editor} ask={description} />
      <div className="grid gap-4 sm:grid-cols-2">
        <EditorField editor={editor} ask={category} />
        <EditorField editor={editor} ask={minutes} />
      </div>
    </EditorForm>
  )
}
