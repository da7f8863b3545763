import type { StoredContent } from '../db/statements/flow-versions.ts'
import type { AdviceBinding } from '../flow/advice-binding.ts'
import { flowFromContent } from '../flow/content.ts'
import type { Brand, Flow } from '../flow/flow.ts'
import type { FlowTexts } from '../flow/words.ts'

/** The flow of a version as it is stored, which shares what `now` does: nothing without it. */
export function flowOfStored(id: string, { version, content, words }: StoredContent, now?: Flow): Flow {
  const { locales, texts, brand, bind } = words
  return flowFromContent(content, {
    id,
    version,
    locales,
    texts: texts as Record<string, FlowTexts>,
    ...(brand === undefined ? {} : { brand: brand as Brand }),
    ...(bind === undefined ? {} : { bind: bind as AdviceBinding }),
    ...(now === undefined ? {} : { now }),
  })
}
