/** A backend that acts for a user. */
export interface ServiceActor {
  kind: 'service'
  /** Which one, as the audit trail names it. */
  id: string
  /** Why; the audit trail keeps it. */
  reason?: string
}
