import { compare } from './compare.ts'
import { followGuide } from './guide.ts'

/** `npm run test:flow -- [guide] …`: the guide of one's own flow, or else the judge in browsers beside the sources. */
const [command, ...rest] = process.argv.slice(2)
if (command === 'guide') await followGuide()
else process.exitCode = await compare(command === undefined ? [] : [command, ...rest])
