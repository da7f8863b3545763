/** The methods that an endpoint may be asked with; what it does not do itself it answers with 405. */
export const HTTP_METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const

/** The exports of a route file: a handler for each method, since those that an endpoint lacks are answered too. */
export type Handlers = Record<(typeof HTTP_METHODS)[number], (request: Request) => Promise<Response>>
