import { canonicalJson } from '../canonical-json.ts'
import type { PlanContent, PlanItemKind } from '../flow/plan.ts'
import type { FieldEncryption } from './field-encryption.ts'

/** Binds an item's content to its person and itself: it stays whole when a plan goes along to another session. */
export const placeOfPlanItem = (userId: string, itemId: string) => `plan_items:${userId}:${itemId}:content`

/** Seals an item's content for its place; equal contents are equal as sealed, in whatever order their fields came. */
export function sealPlanContent(
  encryption: FieldEncryption,
  userId: string,
  itemId: string,
  content: PlanContent[PlanItemKind],
): string {
  return encryption.seal(canonicalJson(content), placeOfPlanItem(userId, itemId))
}

/** Opens an item's content; raises SealedTextError. */
export function openPlanContent(
  encryption: FieldEncryption,
  userId: string,
  itemId: string,
  sealed: string,
): PlanContent[PlanItemKind] {
  return JSON.parse(encryption.open(sealed, placeOfPlanItem(userId, itemId)))
}
