/**
 * Judges what the product suggests and recommends: `npm run eval -- advice [form | relevance | review | speed | held-out]`,
 * `npm run eval -- industries --data DIR`, `npm run eval -- descriptions [--data DIR]`, and prints advice to read, `npm run eval -- samples`.
 */
const EVALUATIONS: Record<string, () => Promise<unknown>> = {
  advice: () => import('./advice.ts'),
  descriptions: () => import('./descriptions.ts'),
  industries: () => import('./industries.ts'),
  samples: () => import('./samples.ts'),
}

const [name = ''] = process.argv.splice(2, 1)
const evaluate = Object.hasOwn(EVALUATIONS, name) ? EVALUATIONS[name] : undefined
if (evaluate === undefined) {
  console.error(`Name what to judge: npm run eval -- ${Object.keys(EVALUATIONS).join(' | ')}`)
  process.exitCode = 2
} else await evaluate()

export {}
