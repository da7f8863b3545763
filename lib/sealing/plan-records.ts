import { canonicalJson } from '../flow/canonical-json.ts'
import type { PlanContent, PlanItemKind } from '../flow/plan.ts'
import type { FieldEncryption } from './field-encryption.ts'
import { SEALED_KEY, type SealedAnswer } from './sealed-answers.ts'

/** Binds an item's content to its person and itself: it stays whole when a plan goes along to another session. */
export const placeOfPlanItem = (userId: string, itemId: string) => `plan_items:${userId}:${itemId}:content`

/** Seals an item's content for its place; equal contents are equal as sealed, in whatever order their fields came. */
export function sealPlanContent(
  encryption: FieldEncryption,
  userId: string,
  itemId: string,
  content: PlanContent[PlanItemKind],
): SealedAnswer {
  return { [SEALED_KEY]: encryption.seal(canonicalJson(content), placeOfPlanItem(userId, itemId)) }
}

/** Opens an item's content; raises SealedTextError. */
export function openPlanContent(
  encryption: FieldEncryption,
  userId: string,
  itemId: string,
  sealed: SealedAnswer,
): PlanContent[PlanItemKind] {
  return JSON.parse(encryption.open(sealed[SEALED_KEY], placeOfPlanItem(userId, itemId)))
}
