import { assembleFirststep } from '#lib/firststep/assembled.ts'
import { deliverEvents } from '#lib/jobs/deliveries.ts'
import { tellOfStalledSessions } from '#lib/jobs/stalled-sessions.ts'

/** A process that does nothing but tell of stalled sessions and deliver events, without a pause, until it is killed. */
const firststep = assembleFirststep({ jobs: 'external' })
await firststep.start()
process.stdout.write('telling\n')
const { signal } = new AbortController()
const forever = async (
  work: (context: ReturnType<typeof firststep.runtime.jobContext>) => Promise<unknown>,
) => {
  for (;;) await work(firststep.runtime.jobContext(signal))
}
await Promise.all([forever(tellOfStalledSessions), forever(deliverEvents)])
