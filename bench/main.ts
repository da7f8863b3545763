/** Measures what the documents promise: `npm run bench -- --parts save`, `npm run bench -- ai ledger`. */
const [first] = process.argv.slice(2)
if (first === 'ai') {
  process.argv.splice(2, 1)
  await import('./ai.ts')
} else await import('./performance.ts')

export {}
