const REQUEST_ID = /^[A-Za-z0-9_-]{8,64}$/

/** The id of a request: the caller's own where it is well formed, else a new one. */
export function requestIdOf(incoming: string | null | undefined): string {
  return incoming != null && REQUEST_ID.test(incoming) ? incoming : crypto.randomUUID()
}
