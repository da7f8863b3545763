import type { Browser, CDPSession } from 'playwright-core'

/**
 * What the fixed document takes where a page's budget in milliseconds is meant: two quiet cores of 2.6 GHz. A machine
 * that is slower, or busy with something else, takes longer for it in the same proportion as for a page.
 */
const REFERENCE_WORK_MS = 150

const PARAGRAPHS = 2_000
const SCRIPT_FUNCTIONS = 1_500

/** The share of the reference machine's speed that a page's thread has now: 0.5 where everything takes twice as long. */
export async function processorSpeed(browser: Browser): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 360, height: 780 } })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await countThreadWork(devtools)
  const before = await threadWorkMs(devtools)
  await page.setContent(FIXED_DOCUMENT)
  const workMs = (await threadWorkMs(devtools)) - before
  await context.close()
  return REFERENCE_WORK_MS / workMs
}

/** Lets the browser count its work by the time of the page's thread, so that what else the machine does is no part of it. */
export async function countThreadWork(devtools: CDPSession): Promise<void> {
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
}

/** What the page's thread has worked until now, in milliseconds. */
export async function threadWorkMs(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics')
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN)
}

/** Text to lay out, and functions to compile and to run: what pages are made of. */
const FIXED_DOCUMENT = `<!doctype html>
<style>p:nth-child(odd) { color: navy } p b { border: 1px solid } section { display: grid; gap: 4px }</style>
<section>${Array.from({ length: PARAGRAPHS }, (_, n) => `<p id="p${n}">Paragraph <b>${n}</b> of a text that is always the same.</p>`).join('')}</section>
<script>${Array.from({ length: SCRIPT_FUNCTIONS }, (_, n) => `function f${n}(list) { const seen = new Map(); for (const each of list) seen.set(each + ${n}, { each, text: String(each) }); return [...seen.values()].reduce((sum, { each }) => sum + each, ${n}) }`).join('\n')}
let total = 0
for (const work of [${Array.from({ length: SCRIPT_FUNCTIONS }, (_, n) => `f${n}`).join(',')}]) total += work([1, 2, 3, 4, 5, 6, 7, 8])
document.querySelector('p').textContent = String(total)</script>`
