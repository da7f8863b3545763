/** What the form of an item is given, and how it ends. */
export interface EditorProps<Content> {
  /** None for an item of one's own. */
  content?: Content
  onSave: (content: Content) => void
  onCancel: () => void
}
