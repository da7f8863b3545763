/** The methods that an endpoint may be asked with; what it does not do itself it answers with 405. */
export const HTTP_METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const
