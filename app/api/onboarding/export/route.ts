import { handlersOf } from '#lib/firststep.ts'
import { personalExport } from '#lib/http/endpoints/export.ts'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = handlersOf(personalExport)
