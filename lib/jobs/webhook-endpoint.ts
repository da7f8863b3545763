import { Webhook } from 'standardwebhooks'

/** Where events go, and how they are signed. */
export interface WebhookEndpoint {
  url: string
  /** The signatures of a message, as the header `webhook-signature` holds them. */
  sign: Webhook['sign']
}

/** An endpoint whose events each of the secrets signs, so that a receiver can change from one to the next. */
export function createWebhookEndpoint(url: string, secrets: readonly string[]): WebhookEndpoint {
  const signers = secrets.map((secret) => new Webhook(secret))
  return { url, sign: (...message) => signers.map((signer) => signer.sign(...message)).join(' ') }
}
