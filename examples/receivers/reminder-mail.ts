import { webhookReceiver } from './verified-event.ts'

export interface Mail {
  to: string
  subject: string
  text: string
}

/** Sends a mail to who has not gone on for a while, with the link at which the wizard goes on. */
export const reminderMails = ({
  secret,
  addressOf,
  send,
}: {
  secret: string
  /** Your own users: events name them by their id alone. */
  addressOf(userId: string): Promise<string | undefined>
  send(mail: Mail): Promise<void>
}) =>
  webhookReceiver(secret, async ({ type, data }) => {
    if (type !== 'onboarding.stalled') return
    const to = await addressOf(data.userId)
    if (to === undefined) return
    const lastDay = new Date(String(data.expiresAt)).toLocaleDateString('en', {
      dateStyle: 'long',
      timeZone: 'UTC',
    })
    await send({
      to,
      subject: 'Your setup is waiting for you',
      text: `Your answers are kept until ${lastDay}. Continue at ${data.resumeUrl}`,
    })
  })
