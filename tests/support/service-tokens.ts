import { randomBytes } from 'node:crypto'

export const TOKEN = randomBytes(24).toString('base64url')
export const OTHER_TOKEN = randomBytes(24).toString('base64url')
/** A server's settings that let two backends in. */
export const SERVICES = { SERVICE_TOKENS: `billing:${TOKEN},crm:${OTHER_TOKEN}` }

export interface ServiceHeaders {
  token?: string
  /** Whom the service calls for; null or nothing sends no header. */
  of?: string | null
  reason?: string
}

/** What a backend sends beside its request. */
export const serviceHeaders = ({ token = TOKEN, of, reason }: ServiceHeaders = {}) => ({
  authorization: `Bearer ${token}`,
  ...(of === null || of === undefined ? {} : { 'onboarding-user': of }),
  ...(reason === undefined ? {} : { 'onboarding-reason': reason }),
})
