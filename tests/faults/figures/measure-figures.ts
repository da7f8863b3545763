import { buildPagesIfNeeded } from '#server/page-build.ts'
import { createSurroundings } from '../known/surroundings.ts'
import { FIGURES } from './figures.ts'

/** Uneven, so that one of them is the middle. */
const TIMES = 3

const say = (line: string) => process.stdout.write(`${line}\n`)

/** Measures each figure three times against the built product, and says whether each median is under its bound. */
export async function measureFigures(): Promise<boolean> {
  await buildPagesIfNeeded(say)
  let isWhole = true
  for (const { guarantee, unit, bound, measure } of FIGURES) {
    say(guarantee)
    const values: number[] = []
    for (let time = 1; time <= TIMES; time++) {
      const { surroundings, end } = createSurroundings().forEntry()
      try {
        const { value, also } = await measure(surroundings)
        values.push(value)
        say(`  ${time}: ${value.toFixed(1)} ${unit}${also === undefined ? '' : ` (${also})`}`)
      } finally {
        await end()
      }
    }
    const median = values.toSorted((one, other) => one - other)[(TIMES - 1) / 2] ?? Number.NaN
    const holds = median < bound
    isWhole &&= holds
    say(
      `  ${holds ? 'holds' : 'BROKEN'}: the median is ${median.toFixed(1)} ${unit}, under ${bound} was promised`,
    )
  }
  return isWhole
}
