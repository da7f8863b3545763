import { writeFileSync } from 'node:fs'
import { advise } from '#lib/advisor/recommend.ts'
import { readable } from './advice-text.ts'
import { NOW } from './relevance/pairs.ts'
import { SAMPLE_COMPANIES } from './samples/companies.ts'
import { readCompany } from './samples/read-company.ts'

/** Writes the advice to thirty companies of every size and stage into a document, for a person to read as theirs. */
const DOCUMENT = 'docs/advice-samples.md'

const inputs = SAMPLE_COMPANIES.trim().split('\n').map(readCompany)

const sections = inputs.map((input) => {
  const { recommendations, basedOn } = advise(input)
  const leads = basedOn.suggestedOKRs[0]?.join(', ') ?? ''
  return `## ${input.answers.company?.name}\n\n\`\`\`text\n${readable(input, recommendations)}\n\nThe first objective rests on: ${leads}\n\`\`\``
})

writeFileSync(
  DOCUMENT,
  `# Advice to thirty companies

Written by \`npm run eval -- samples\` from the answers that stand above each, without a model, as of ${NOW.toISOString().slice(0, 10)}. The companies are invented or described in words of our own; nobody of them wrote or read this. Read one as its founder would: is it about this company, would you keep it, what is the first thing to do on Monday.

${sections.join('\n\n')}
`,
)
console.log(`${sections.length} companies: ${DOCUMENT}`)
