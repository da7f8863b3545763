import { classifyIndustry } from '#lib/advisor/industries/classifier.ts'
import { INDUSTRIES } from '#lib/advisor/industries/taxonomy.ts'
import { foldedWords } from '#lib/advisor/plain-text.ts'
import { judge } from './relevance/judge.ts'
import { readPairs } from './relevance/pairs.ts'
import { REVIEW_INPUTS } from './review/inputs.ts'
import { STRUCTURE_CHECKS } from './review/structure.ts'
import { REVIEW_COMPANIES, REVIEW_SEARCHES } from './review/tables.ts'

const FIRST = 5

/** Asks again what a reading of the advice found wrong; returns a line for each answer, and how many are wrong. */
export function reviewAgain(): { lines: string[]; wrong: number } {
  const outcomes = [...inputs(), ...structure(), ...companies(), ...searches()]
  return {
    lines: outcomes.map(({ what, faults }) =>
      faults.length === 0 ? `right  ${what}` : `WRONG  ${what}: ${faults.join('; ')}`,
    ),
    wrong: outcomes.filter(({ faults }) => faults.length > 0).length,
  }
}

interface Asked {
  what: string
  faults: string[]
}

const inputs = (): Asked[] =>
  REVIEW_INPUTS.trim()
    .split('\n')
    .flatMap((line) => {
      const [fault = '', ...rest] = line.split(' | ')
      return readPairs(rest.join(' | ')).map((pair) => ({
        what: `${fault} ${rest.at(-1)}`,
        faults: judge(pair).faults,
      }))
    })

const structure = (): Asked[] =>
  STRUCTURE_CHECKS.map(({ fault, about, wrong }) => ({ what: `${fault} ${about}`, faults: wrong() }))

/** Right when the wanted one is among the first, and no other is stated as if it were known. */
const companies = (): Asked[] =>
  REVIEW_COMPANIES.map(([name, description, wanted]) => {
    const { ranked, confident } = classifyIndustry({ name, description })
    const [first] = ranked
    const isThere = ranked.slice(0, FIRST).some(({ slug }) => wanted.includes(slug))
    const isSureAndWrong = confident && first !== undefined && !wanted.includes(first.slug)
    return {
      what: `industry of ${name}`,
      faults: [
        ...(isThere ? [] : [`not among the first ${FIRST}`]),
        ...(isSureAndWrong ? [`sure of ${first.slug} (${first.confidence})`] : []),
      ],
    }
  })

/** Whether one of the wanted industries is called so; the database finds it by that. */
const searches = (): Asked[] =>
  REVIEW_SEARCHES.map(([query, wanted]) => {
    const asked = foldedWords(query).join(' ')
    const called = INDUSTRIES.filter(({ slug }) => wanted.includes(slug)).some(({ aliases }) =>
      aliases.some((alias) => foldedWords(alias).join(' ') === asked),
    )
    return { what: `search for “${query}”`, faults: called ? [] : ['no wanted industry is called so'] }
  })
