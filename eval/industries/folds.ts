import { wordsOf } from '#lib/advisor/industries/industry-words.ts'
import type { LabelledCompany } from '#lib/advisor/industries/training/dataset.ts'

const FOLDS = 4
const MAX_WORDS = 24

/** The fold a company belongs to, by its name alone, so that one company never stands in two. */
function foldOf(name: string): number {
  let hash = 7
  for (const { folded } of wordsOf(name, MAX_WORDS))
    for (let index = 0; index < folded.length; index++)
      hash = (Math.imul(hash, 31) + folded.charCodeAt(index)) | 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b)
  return ((hash ^ (hash >>> 16)) >>> 0) % FOLDS
}

/** Splits companies into three quarters to learn from and one to be tested on. */
export function splitFold(companies: readonly LabelledCompany[]) {
  return {
    learnt: companies.filter(({ name }) => foldOf(name) !== 0),
    tested: companies.filter(({ name }) => foldOf(name) === 0),
  }
}
