import { answers, byTask, fails } from '#tests/support/loopback-gateway/behaviours.ts'
import { GOOD_ELEMENTS, jsonOf } from '#tests/support/loopback-gateway/content.ts'
import type { Behaviour } from '#tests/support/loopback-gateway.ts'

export type GatewayMood = 'sound' | 'lacks objectives' | 'unknown industries' | 'down'

const ELEMENTS: Record<string, unknown[]> = {
  ...GOOD_ELEMENTS,
  industry: [
    { slug: 'cafes-bakeries', confidence: 0.9, reason: 'The name stands for a bakery.' },
    { slug: 'restaurants', confidence: 0.3, reason: 'It may serve meals as well.' },
  ],
}

const sound = answers({ text: (task) => jsonOf(ELEMENTS[task] ?? []) })
const down = fails(500, 'internal_server_error')

/** How the gateway answers, the same words every time. */
export const GATEWAY_MOODS: Record<GatewayMood, Behaviour> = {
  sound,
  'lacks objectives': byTask({ insights: sound, okrs: down, advice: sound, next_steps: sound }),
  'unknown industries': answers({
    text: () => jsonOf([{ slug: 'totally-made-up', confidence: 1, reason: 'It was made up.' }]),
  }),
  down,
}
