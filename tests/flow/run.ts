import { cutEachRequest } from '../browser/cuts.ts'
import { walkRandomFlows } from '../browser/random.ts'
import { compare } from './compare.ts'
import { followGuide } from './guide.ts'
import { serveFlows } from './served/serve-flows.ts'

/**
 * `npm run test:flow -- [server | guide | pages | cuts] …`: random flows through the server, the guide of one's own flow,
 * random flows in a browser, the wizard in a browser whose connection is cut, or else the judge in browsers beside the sources.
 */
const [command, ...rest] = process.argv.slice(2)
if (command === 'server') process.exitCode = await serveFlows(rest)
else if (command === 'guide') await followGuide()
else if (command === 'pages') process.exitCode = await walkRandomFlows(rest)
else if (command === 'cuts') process.exitCode = await cutEachRequest(rest)
else process.exitCode = await compare(process.argv.slice(2))
