import { HANDLERS } from '#app/api/handlers.ts'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = HANDLERS
