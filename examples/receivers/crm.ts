import { webhookReceiver } from './verified-event.ts'

export interface Contact {
  stage: 'onboarding' | 'stalled' | 'customer' | 'lost'
  /** Where the person stands, and the answers that share with events, by step and field. */
  step: number
  answers: unknown
}

const STAGES: Readonly<Record<string, Contact['stage']>> = {
  'onboarding.started': 'onboarding',
  'onboarding.step_completed': 'onboarding',
  'onboarding.stalled': 'stalled',
  'onboarding.completed': 'customer',
  'onboarding.abandoned': 'lost',
}

/** Keeps a contact for each user in a CRM: events of a session come in order, so the last one tells how things stand. */
export const crmContacts = ({
  secret,
  upsert,
}: {
  secret: string
  upsert(userId: string, contact: Contact): Promise<void>
}) =>
  webhookReceiver(secret, async ({ type, data }) => {
    const stage = STAGES[type]
    if (stage === undefined) return
    await upsert(data.userId, { stage, step: Number(data.currentStep), answers: data.answers })
  })
