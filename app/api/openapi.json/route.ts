import { handlersOf } from '#lib/firststep.ts'
import { openApiDocument } from '#lib/http/endpoints/openapi-document.ts'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = handlersOf(openApiDocument)
