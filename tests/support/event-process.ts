import { assembleFirststep } from '#lib/firststep/assembled.ts'
import { shopFlow } from './shop-flow.ts'

/** A process of an app that is killed in the middle: it says which event it was called for, and never takes it. */
const firststep = assembleFirststep({
  flow: shopFlow,
  jobs: 'external',
  onEvent({ id }) {
    process.stdout.write(id, () => process.kill(process.pid, 'SIGKILL'))
    return new Promise(() => undefined)
  },
})
await firststep.runJobs()
