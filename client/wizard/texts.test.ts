import { expect, test } from 'vitest'
import { defineFlow } from '../../lib/flow/define-flow.ts'
import { field } from '../../lib/flow/field.ts'
import type { Flow } from '../../lib/flow/flow.ts'
import { outlineOf } from '../../lib/flow/outline.ts'
import { attentionIn, textsFor } from './texts.ts'

test('how much needs attention is said in the flow’s own sentence, with no number or plural form of another language', async () => {
  const said = async (locale: string, needAttention: unknown, counts: number[]) => {
    const flow = defineFlow({ id: 'x', version: 1, locales: [locale] })
      .step('a', { n: field.date() })
      .words({ [locale]: { engine: { needAttention }, a: { title: 'A', fields: { n: 'N' } } } } as never)
    const texts = await textsFor(outlineOf(flow as unknown as Flow, locale))
    return counts.map((count) => attentionIn(texts, count))
  }
  expect(await said('ja', '{number}項目', [1, 6])).toEqual(['1項目', '6項目'])
  const polish = { one: 'pole', few: '{number} pola', other: '{number} pól' }
  expect(await said('pl', polish, [1, 3, 5])).toEqual(['pole', '3 pola', '5 pól'])
  expect(await said('en', '{number} to mend', [2])).toEqual(['Two to mend'])
})
