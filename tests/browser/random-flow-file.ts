import { randomFlow } from '#tests/flow/random-flow.ts'

/** What the server serves as FLOW_FILE: the random flow of the seed that it is told. */
export default randomFlow(Number(process.env.RANDOM_FLOW_SEED))
