import { calibrationError, coverageAndPrecision, type Outcome, topShare } from './measure.ts'

const HEADER =
  '| companies | how many | industry, top 1 / 3 / 5 | category, top 1 / 3 | calibration error | spoken for | right of those |\n' +
  '| --- | ---: | --- | --- | ---: | ---: | ---: |'

const percent = (share: number) => share.toFixed(1)

function line(label: string, outcomes: readonly Outcome[]): string {
  const industries = outcomes.map(({ industryRank }) => industryRank)
  const categories = outcomes.map(({ categoryRank }) => categoryRank)
  const { coverage, precision } = coverageAndPrecision(outcomes)
  const tops = [1, 3, 5].map((count) => percent(topShare(industries, count))).join(' / ')
  const categoryTops = [1, 3].map((count) => percent(topShare(categories, count))).join(' / ')
  const right = coverage === 0 ? '–' : `${percent(precision)} %`
  return `| ${label} | ${outcomes.length} | ${tops} | ${categoryTops} | ${percent(calibrationError(outcomes))} | ${percent(coverage)} % | ${right} |`
}

/** A table with one row per group of outcomes; groups too small to mean anything are left out. */
export function table(groups: { label: string; outcomes: readonly Outcome[] }[]): string {
  const rows = groups
    .filter(({ outcomes }) => outcomes.length >= 20)
    .map(({ label, outcomes }) => line(label, outcomes))
  return [HEADER, ...rows].join('\n')
}
