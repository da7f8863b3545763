import { handlersOf } from '#lib/firststep.ts'
import { personalExport } from '#lib/http/endpoints/export-own-data.ts'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = handlersOf(personalExport)
