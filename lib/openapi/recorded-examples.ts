/** One request as it was made and answered; `npm run generate -- examples` makes and checks them all. */
export interface RecordedExample {
  operationId: string
  name: string
  request: { query?: Record<string, string>; params?: Record<string, string>; body?: unknown }
  status: number
  contentType: string | null
  response: unknown
}

interface NamedExample {
  value: unknown
}

/** Examples of an operation's requests, by name; where a request was answered well in several ways, the first. */
export function requestExamples(
  examples: RecordedExample[],
  operationId: string,
): Record<string, NamedExample> {
  return Object.fromEntries(
    examples
      .filter(
        (example) =>
          example.operationId === operationId && example.status < 400 && example.request.body !== undefined,
      )
      .map(({ name, request }) => [name, { value: request.body }]),
  )
}

/** Examples of an operation's answers with a status, by name. */
export function answerExamples(
  examples: RecordedExample[],
  operationId: string,
  status: number,
): Record<string, NamedExample> {
  return Object.fromEntries(
    examples
      .filter((example) => example.operationId === operationId && example.status === status)
      .map(({ name, response }) => [name, { value: response }]),
  )
}
