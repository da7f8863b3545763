import { walkRandomFlows } from '../browser/random.ts'
import { compare } from './compare.ts'
import { followGuide } from './guide.ts'

/** `npm run test:flow -- [guide | pages] …`: the guide of one's own flow, random flows in a browser, or the judge in browsers beside the sources. */
const [command, ...rest] = process.argv.slice(2)
if (command === 'guide') await followGuide()
else if (command === 'pages') process.exitCode = await walkRandomFlows(rest)
else process.exitCode = await compare(command === undefined ? [] : [command, ...rest])
