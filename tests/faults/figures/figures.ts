import { readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ProductProcess } from '#tests/support/product-process.ts'
import { askWhetherAlive, percentile } from '../known/alive.ts'
import { MAX_GROWTH_BYTES, openUploads } from '../known/page-uploads.ts'
import { newPerson } from '../known/person.ts'
import { floodWithSaves, MARKS } from '../known/save-flood.ts'
import { waitBesideSilence } from '../known/silent-receiver.ts'
import type { Figure } from './figure.ts'

const FLOOD_MS = 20_000
/** What a start leaves to be collected, and what an upload holds while it is open, are gone by then. */
const SETTLED_AFTER_MS = 3_000
const MEGABYTE = 1_000_000

async function memoryOf({ pid }: ProductProcess): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Number(/^VmRSS:\s*(\d+) kB$/m.exec(status)?.[1]) * 1024
}

/** The greatest memory of a product while something goes on. */
async function greatestMemory(product: ProductProcess, meanwhile: Promise<unknown>): Promise<number> {
  let isOver = false
  void meanwhile.finally(() => {
    isOver = true
  })
  let greatest = 0
  while (!isOver) {
    greatest = Math.max(greatest, await memoryOf(product))
    await sleep(10)
  }
  return greatest
}

/** The numbers of the limits on what waits; `npm run test:faults -- known` has each with a bound that bears any machine. */
export const FIGURES: Figure[] = [
  {
    guarantee:
      'One account saves 60,000 bytes of marks as fast as it may: the p99 of somebody else’s health/live.',
    unit: 'ms',
    bound: 50,
    async measure({ start }) {
      const product = await start({ RATE_LIMIT_SCALE: '1' })
      const person = await newPerson(product)
      const [flood, waits] = await floodWithSaves(person, MARKS, askWhetherAlive(product.origin, FLOOD_MS))
      const rest = [0.5, 1].map((share) => percentile(waits, share).toFixed(1))
      return {
        value: percentile(waits, 0.99),
        also: `${waits.length} answers, p50 ${rest[0]}, max ${rest[1]}; ${flood.count} saves: ${[
          ...flood.answers,
        ]
          .map(([answer, count]) => `${count} ${answer}`)
          .join(', ')}`,
      }
    },
  },
  {
    guarantee: 'Sixty open uploads to a page: the growth of the server’s memory.',
    unit: 'MB',
    bound: MAX_GROWTH_BYTES / MEGABYTE,
    async measure({ start }) {
      const product = await start({ RATE_LIMIT_SCALE: '1' })
      await (await fetch(`${product.origin}/sign-in`)).text()
      await sleep(SETTLED_AFTER_MS)
      const before = await memoryOf(product)
      const uploads = openUploads(product.origin)
      // They are answered at once, and held open for a while.
      const open = await greatestMemory(
        product,
        uploads.then(() => sleep(SETTLED_AFTER_MS)),
      )
      const after = await memoryOf(product)
      const statuses = new Set(await uploads)
      return {
        value: (open - before) / MEGABYTE,
        also: `${((after - before) / MEGABYTE).toFixed(1)} when they were over; answered ${[...statuses]}`,
      }
    },
  },
  {
    guarantee: 'A webhook receiver never answers fourteen sessions: the wait of another session’s event.',
    unit: 'ms',
    bound: 1_000,
    measure: async (surroundings) => ({ value: await waitBesideSilence(surroundings) }),
  },
]
