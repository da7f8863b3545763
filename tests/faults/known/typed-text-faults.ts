import { readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ProductProcess } from '#tests/support/product-process.ts'
import { askWhetherAlive, percentile } from './alive.ts'
import type { KnownFault } from './known-fault.ts'
import { newPerson, type Person } from './person.ts'
import { floodWithSaves, MARKS } from './save-flood.ts'

const FLOOD_MS = 4_000
const OTHERS_WAIT_AT_MOST_MS = 300
/** How much more the hostile text may cost than as many letters, and others may wait: two busy cores are noisy. */
const NOISE = 3

/** The processor time that a process has used, in the kernel's ticks. */
async function ticksOf({ pid }: ProductProcess): Promise<number> {
  const [, fields = ''] = (await readFile(`/proc/${pid}/stat`, 'utf8')).split(') ')
  const [userTicks, systemTicks] = fields.split(' ').slice(11, 13)
  return Number(userTicks) + Number(systemTicks)
}

/** What each save of a flood cost, and how long somebody else waited beside it. */
async function costOf(product: ProductProcess, person: Person, description: string) {
  const ticksBefore = await ticksOf(product)
  const [flood, waits] = await floodWithSaves(person, description, askWhetherAlive(product.origin, FLOOD_MS))
  return {
    answers: [...flood.answers.keys()],
    ticksEach: ((await ticksOf(product)) - ticksBefore) / flood.count,
    p99Ms: percentile(waits, 0.99),
  }
}

/** What is made of text that a person typed. */
export const TYPED_TEXT_FAULTS: KnownFault[] = [
  {
    id: 'S2',
    guarantee: 'A body of marks costs no more than one of letters, and nobody else waits for it.',
    async play({ start }) {
      // So that every save is looked at.
      const served = await start({ RATE_LIMIT_SCALE: '1000' })
      const person = await newPerson(served)
      const letters = await costOf(served, person, 'a'.repeat(60_000))
      const marks = await costOf(served, person, MARKS)
      return {
        answers: marks.answers,
        costsLikeLetters: marks.ticksEach <= letters.ticksEach * NOISE,
        othersWait: marks.p99Ms > Math.max(OTHERS_WAIT_AT_MOST_MS, letters.p99Ms * NOISE),
      }
    },
    right: { answers: ['[422,"too_big"]'], costsLikeLetters: true, othersWait: false },
  },
  {
    id: 'M1',
    guarantee:
      'No cell of a CSV begins a formula, however a spreadsheet splits it, and the file says it is UTF-8.',
    async play({ product }) {
      const served = await product()
      const admin = await served.signUp()
      const { rowCount } = await served.sql(
        `update auth.users set raw_app_meta_data = coalesce(raw_app_meta_data, '{}') || '{"role": "admin"}' where id = $1`,
        [admin.user.id],
      )
      if (rowCount !== 1) throw new Error('Nobody became an administrator.')
      const signedIn = await fetch(`${served.origin}/auth/v1/token?grant_type=refresh_token`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', apikey: 'embedded' },
        body: JSON.stringify({ refresh_token: admin.refresh_token }),
      })
      const { access_token } = (await signedIn.json()) as { access_token: string }
      await newPerson(served, { source: ";=1+cmd|' /C calc'!A0;" })
      await newPerson(served, { source: '＝1+1' })
      const isThere = (csv: string) => csv.includes('cmd') && csv.includes('＝1')
      let csv = ''
      // Figures are at most a second old.
      for (const endsAt = performance.now() + 10_000; performance.now() < endsAt && !isThere(csv); ) {
        const response = await fetch(`${served.origin}/api/admin/analytics`, {
          headers: { authorization: `Bearer ${access_token}`, accept: 'text/csv' },
        })
        csv = Buffer.from(await response.arrayBuffer()).toString('utf8')
        await sleep(100)
      }
      const cells = csv.match(/^bySource,[^,]*(?:cmd|＝1)[^,]*,started/gmu) ?? []
      return { isMarked: csv.startsWith('\uFEFF'), cells: cells.map((cell) => cell.split(',')[1]).toSorted() }
    },
    right: { isMarked: true, cells: ["'＝1+1", ";'=1+cmd|' /C calc'!A0;"] },
  },
  {
    id: 'M3',
    guarantee: 'A company’s name can be seen.',
    async play({ product }) {
      const person = await newPerson(await product())
      const company = { industry: 'dental', size: 'small' }
      const names = ['\u200b\u200b', '\u3164\u3164', '\u2800\u2800', '\u00ad\u00ad', '株式']
      const answers: unknown[] = []
      for (const name of names) {
        const { status, body } = await person.save('company', { ...company, name })
        answers.push(
          body.errors?.map(({ path, code }: { path: string; code: string }) => `${path} ${code}`) ?? status,
        )
      }
      return { answers }
    },
    right: {
      answers: [
        ['/data/name too_small'],
        ['/data/name too_small'],
        ['/data/name too_small'],
        ['/data/name too_small'],
        200,
      ],
    },
  },
  {
    id: 'A16',
    guarantee: 'A draft holds half an address, but nothing that no address has.',
    async play({ product }) {
      const person = await newPerson(await product())
      const half = [
        'https://acm',
        'acme.com',
        'htt',
        'https://a.example/"><script>',
        'https://me:secret@a.example',
      ]
      const statuses: number[] = []
      for (const website of half)
        statuses.push((await person.save('company', { website }, { complete: false })).status)
      return { statuses }
    },
    right: { statuses: [200, 200, 200, 422, 422] },
  },
]
