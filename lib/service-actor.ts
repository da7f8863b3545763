/** A backend that acts for a user. */
export interface ServiceActor {
  kind: 'service'
  /** Which one, as the audit trail names it: 1–64 letters, digits, "_", "-", "." and ":". */
  id: string
  /** Why; the audit trail keeps it. One line of up to 200 characters. */
  reason?: string
}

/** Of whoever acts for a person, a service or an operator. */
export const MAX_REASON_CHARACTERS = 200

const ID = /^[A-Za-z0-9][\w.:-]{0,63}$/
/** One line, without what a terminal or a page would act on. */
const REASON = /^[^\p{Cc}\u2028-\u202E\u2066-\u2069]*$/u

/** Refuses an actor that the audit trail could not name. Raises TypeError with one line that names what is wrong. */
export function checkActor(actor: unknown): asserts actor is ServiceActor {
  if (typeof actor !== 'object' || actor === null)
    throw new TypeError('as() takes who acts: { kind: "service", id: "crm", reason: "imported" }.')
  const { kind, id, reason } = actor as Record<keyof ServiceActor, unknown>
  if (kind !== 'service') throw new TypeError('as(): kind must be "service".')
  if (typeof id !== 'string' || !ID.test(id))
    throw new TypeError(
      'as(): id must be 1–64 letters, digits, "_", "-", "." and ":", and begin with a letter or digit.',
    )
  if (reason === undefined) return
  if (typeof reason !== 'string' || !REASON.test(reason) || [...reason].length > MAX_REASON_CHARACTERS)
    throw new TypeError(`as(): reason must be one line of up to ${MAX_REASON_CHARACTERS} characters.`)
}
