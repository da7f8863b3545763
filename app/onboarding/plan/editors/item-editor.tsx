import type { PlanItem, PlanItemKind } from '#client/types.ts'
import type { EditorProps } from './editor-props.ts'
import { GoalEditor } from './goal-editor.tsx'
import { StepEditor } from './step-editor.tsx'
import { TextEditor } from './text-editor.tsx'

/** The form of an item, by its kind. */
export function ItemEditor({
  kind,
  content,
  ...ends
}: EditorProps<PlanItem['content']> & { kind: PlanItemKind }) {
  // An item's content is of its kind.
  const properties = { content, ...ends } as never
  switch (kind) {
    case 'next-step':
      return <StepEditor {...(properties as Parameters<typeof StepEditor>[0])} />
    case 'okr':
      return <GoalEditor {...(properties as Parameters<typeof GoalEditor>[0])} />
    default:
      return <TextEditor {...(properties as Parameters<typeof TextEditor>[0])} />
  }
}
