import { z } from 'zod'
import { boundedText } from '../../flow/text.ts'
import { TEST_WEBHOOK } from '../../openapi/webhook-documentation.ts'
import { sendTestEvent } from '../../operators/test-event.ts'
import { type Endpoint, route } from '../route.ts'

const bodySchema = z.strictObject({ receiver: boundedText({ label: 'The receiver', min: 1, max: 63 }) })

export const testWebhook: Endpoint = () => [
  route(
    {
      method: 'POST',
      path: '/api/admin/webhooks/tests',
      summary: 'Send a test to a webhook and read how it was answered',
      access: 'admin',
      limit: 'saves',
      body: { schema: bodySchema },
      documentation: TEST_WEBHOOK,
    },
    async (context, { body }) => ({ data: await sendTestEvent(context, body) }),
  ),
]
