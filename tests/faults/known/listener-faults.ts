import { rawRequest } from '#tests/support/raw-request.ts'
import type { KnownFault } from './known-fault.ts'

/** What the listener and the door get wrong before an endpoint is asked. */
export const LISTENER_FAULTS: KnownFault[] = [
  {
    id: 'M13',
    guarantee: 'A UTF-8 byte order mark before a JSON body is ignored.',
    async play({ product }) {
      const { origin, signUp } = await product()
      const { access_token } = await signUp()
      const { status } = await rawRequest(origin, {
        method: 'POST',
        path: '/api/onboarding/start',
        headers: { authorization: `Bearer ${access_token}`, 'content-type': 'application/json' },
        body: '\uFEFF{"locale":"es"}',
      })
      return { status }
    },
    right: { status: 201 },
  },
]
