import { compare } from './compare.ts'
import { followGuide } from './guide.ts'
import { serveFlows } from './served/serve-flows.ts'

/**
 * `npm run test:flow -- [server | guide] …`: random flows through the server, or the guide of one's own flow, or else
 * the judge in browsers beside the sources.
 */
const [command, ...rest] = process.argv.slice(2)
if (command === 'server') process.exitCode = await serveFlows(rest)
else if (command === 'guide') await followGuide()
else process.exitCode = await compare(process.argv.slice(2))
