import { LOCALES } from '#lib/advisor/answers.ts'
import { readAnswers } from '#lib/advisor/said.ts'
import { readable } from './advice-text.ts'
import { DEVELOPMENT_PAIRS } from './relevance/development.ts'
import { FRESH_FIRST_RUN, FRESH_PAIRS } from './relevance/fresh.ts'
import { HELD_OUT_PAIRS } from './relevance/held-out.ts'
import { judge, type Verdict } from './relevance/judge.ts'
import { MORE_PHRASES } from './relevance/more-phrases.ts'
import { NOW, readPairs } from './relevance/pairs.ts'
import { PARTS } from './relevance/parts.ts'
import { FIRST_RUNS, PHRASES } from './relevance/phrases.ts'
import { ROUNDS } from './relevance/rounds.ts'

/** Judges every pair of every part. */
export function judgePairs(): {
  development: Verdict[]
  heldOut: Verdict[]
  fresh: Verdict[]
  rounds: Verdict[][]
} {
  return {
    development: readPairs(DEVELOPMENT_PAIRS).map(judge),
    heldOut: readPairs(HELD_OUT_PAIRS).map(judge),
    fresh: readPairs(FRESH_PAIRS).map(judge),
    rounds: ROUNDS.map(({ lines }) => readPairs(lines).map(judge)),
  }
}

/** Writes how many pairs are right, by half and language, as Markdown. */
export function relevanceReport({
  development,
  heldOut,
  fresh,
  rounds,
}: ReturnType<typeof judgePairs>): string {
  const all = [...development, ...heldOut, ...fresh]
  const phrases = `${PHRASES.trim()}\n${MORE_PHRASES.trim()}`.split('\n')
  const rightPhrases = phrases.filter(isReadRightly).length
  return [
    '## Whether advice answers what was said',
    '',
    `${all.length} pairs: the same answers with and without a description, goal, obstacle, stage or number. A pair is right when the lead objective is about what was asked, stated figures stand in a key result, and words that must not are not said.`,
    '',
    'The held-out half was written and committed before the first rule of the reader, by the same author; it was run and not read while the rules were written. The first time it was run, 67 of its 73 pairs were right.',
    '',
    `The third part was written of other trades once the first two were right, run once, and only then did the rules learn from it: ${FRESH_FIRST_RUN} of its ${fresh.length} pairs were right that first time.`,
    '',
    '| part | language | pairs | right | % |',
    '|---|---|---|---|---|',
    ...Object.entries({ development, 'held out': heldOut, third: fresh }).flatMap(([half, verdicts]) =>
      [...LOCALES, 'both' as const].map((locale) =>
        row(
          half,
          locale,
          verdicts.filter(({ pair }) => locale === 'both' || pair.said.locale === locale),
        ),
      ),
    ),
    '',
    'The rounds below were each written of other trades when the reader stood, run once, and only then learnt from, which the last five wait for. Up to the nineteenth the same person wrote them and the sentences that the reader learns from; those from the twentieth on are by somebody who had seen neither rules nor sentences.',
    '',
    '| round | pairs | en | es | right when first run | right now |',
    '|---|---|---|---|---|---|',
    ...ROUNDS.map(({ about, firstRun }, place) => {
      const verdicts = rounds[place] ?? []
      const of = (locale: string) => verdicts.filter(({ pair }) => pair.said.locale === locale).length
      const right = verdicts.filter(({ faults }) => faults.length === 0).length
      return `| ${about} | ${verdicts.length} | ${of('en')} | ${of('es')} | ${firstRun} (${((100 * firstRun) / verdicts.length).toFixed(1)} %) | ${right} |`
    }),
    '',
    `Of ${phrases.length} more sentences with the intent that comes first in each, ${rightPhrases} are read rightly now. They were written in seven parts, each run once before the rules learnt from it: ${FIRST_RUNS.map(({ about, right, of }) => `${right} of ${of} (${about})`).join(', ')}. `,
    '',
    'Descriptions as somebody writes them into a form, each part written and labelled when the rules stood and run once; what was right then is what the reader makes of words that it has not seen. The same person wrote the rules and most parts; the second part came from one sitting with the first, so its words were known to whoever wrote the rules.',
    '',
    '| part | descriptions | right by the reader before | right when first run | right now |',
    '|---|---|---|---|---|',
    ...PARTS.map(({ about, lines, before, firstRun }) => {
      const all = lines.trim().split('\n')
      return `| ${about} | ${all.length} | ${before} | ${firstRun} | ${all.filter(isReadRightly).length} |`
    }),
  ].join('\n')
}

/** Whether the aim that comes first is the one that stands before the text. */
export function isReadRightly(line: string): boolean {
  const [wanted = '', ...text] = line.split(' | ')
  const { aims } = readAnswers({
    locale: 'en',
    now: NOW,
    industry: { slug: 'other', name: '', category: 'other', categoryName: '' },
    answers: { company: { description: text.join(' | ') } },
  })
  return wanted.split('/').includes(aims[0]?.aim ?? '-')
}

function row(half: string, locale: string, verdicts: readonly Verdict[]): string {
  const right = verdicts.filter(({ faults }) => faults.length === 0).length
  return `| ${half} | ${locale} | ${verdicts.length} | ${right} | ${((100 * right) / verdicts.length).toFixed(1)} |`
}

/** Prints the pairs with the most faults whole; of the held-out half only how many there are. */
export function printWrong(
  { development, heldOut, fresh, rounds }: ReturnType<typeof judgePairs>,
  count: number,
): void {
  const wrong = [...development, ...fresh, ...rounds.flat()]
    .filter(({ faults }) => faults.length > 0)
    .sort((one, other) => other.faults.length - one.faults.length)
  for (const { pair, advice, faults } of wrong.slice(0, count))
    console.log(`\n=== ${faults.join('; ')}\n${readable(pair.said, advice)}`)
  const unread = heldOut.filter(({ faults }) => faults.length > 0).length
  console.log(
    `\n${unread} of the held-out half are wrong; they are printed by \`npm run eval -- advice held-out\` alone.`,
  )
}

/** Prints the wrong ones of the held-out half whole; whoever reads them has used the half up. */
export function printHeldOut({ heldOut }: ReturnType<typeof judgePairs>): void {
  for (const { pair, advice, faults } of heldOut.filter(({ faults: found }) => found.length > 0))
    console.log(`\n=== ${faults.join('; ')}\n${readable(pair.said, advice)}`)
}
