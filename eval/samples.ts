import { writeFileSync } from 'node:fs'
import { CATEGORIES, INDUSTRIES } from '#lib/advisor/industries/taxonomy.ts'
import type { AdviceInput } from '#lib/advisor/profile.ts'
import { advise } from '#lib/advisor/recommend.ts'
import { readable } from './advice-text.ts'
import { NOW } from './relevance/pairs.ts'
import { SAMPLE_COMPANIES } from './samples/companies.ts'

/** Writes the advice to thirty companies of every size and stage into a document, for a person to read as theirs. */
const DOCUMENT = 'docs/advice-samples.md'

const inputs = SAMPLE_COMPANIES.map(({ locale, industry: slug, ...answers }): AdviceInput => {
  const industry = INDUSTRIES.find((known) => known.slug === slug)
  if (industry === undefined) throw new Error(`No industry ${slug}`)
  const category = CATEGORIES.find((known) => known.slug === industry.category)
  return {
    locale,
    now: NOW,
    industry: {
      slug,
      name: locale === 'es' ? industry.nameEs : industry.nameEn,
      category: industry.category,
      categoryName: (locale === 'es' ? category?.nameEs : category?.nameEn) ?? '',
    },
    answers: { ...answers, company: { ...answers.company, industry: slug } },
  }
})

const sections = inputs.map((input) => {
  const { recommendations, basedOn } = advise(input)
  const leads = basedOn.suggestedOKRs[0]?.join(', ') ?? ''
  return `## ${input.answers.company?.name}\n\n\`\`\`text\n${readable(input, recommendations)}\n\nThe first objective rests on: ${leads}\n\`\`\``
})

writeFileSync(
  DOCUMENT,
  `# Advice to thirty companies

Written by \`npm run eval:samples\` from the answers that stand above each, without a model, as of ${NOW.toISOString().slice(0, 10)}. The companies are invented or described in words of our own; nobody of them wrote or read this. Read one as its founder would: is it about this company, would you keep it, what is the first thing to do on Monday.

${sections.join('\n\n')}
`,
)
console.log(`${sections.length} companies: ${DOCUMENT}`)
