import type { WizardWords } from '#app/dictionary/wizard-words.ts'

/** An answer as the person reads it: the words of a choice, a list in one line, text as it is. */
export function answerText(field: string, answer: unknown, words: WizardWords): string {
  if (answer === null || answer === undefined || answer === '') return words.conflict.empty
  if (Array.isArray(answer)) {
    if (answer.length === 0) return words.conflict.empty
    return answer.map((item) => itemText(field, item, words)).join(', ')
  }
  return itemText(field, answer, words)
}

function itemText(field: string, item: unknown, { choices }: WizardWords): string {
  if (typeof item === 'object' && item !== null) {
    const { name, parent } = item as { name: string; parent?: string }
    return parent ? `${name} (${parent})` : name
  }
  const titles =
    field in choices ? (choices[field as keyof typeof choices] as Record<string, { title: string }>) : {}
  return titles[String(item)]?.title ?? String(item)
}
