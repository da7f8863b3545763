import { handlersOf } from '#lib/firststep.ts'
import { progress } from '#lib/http/endpoints/save-progress.ts'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = handlersOf(progress)
