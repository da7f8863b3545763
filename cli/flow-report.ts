import type { FlowDifference } from '#lib/flow/flow-diff.ts'
import type { MoveReport, VersionReport } from '#lib/versions/move-report.ts'

const number = new Intl.NumberFormat('en')
const sessions = (count: number) => `${number.format(count)} ${count === 1 ? 'session' : 'sessions'}`

/** A move as a page in Markdown, to be sent to somebody who was not there. */
export function moveReportLines(flow: string, { to, total, byVersion }: MoveReport): string[] {
  return [
    `# ${flow}: to version ${to}`,
    '',
    total === 0 ? 'There is no live session.' : `${sessions(total)} live.`,
    ...byVersion.flatMap((version) => versionLines(version, to)),
  ]
}

/** What a move has done, a line for each thing. */
export function appliedLines(flow: string, { to, byVersion }: MoveReport, pins: boolean): string[] {
  const others = byVersion.filter(({ from }) => from !== to)
  const moved = others.reduce((sum, version) => sum + version.moved + version.unchanged, 0)
  const lost = others.flatMap((version) => version.lost)
  const stays = others.flatMap(({ from, stays: staying = [] }) => staying.map((one) => ({ from, ...one })))
  return [
    pins
      ? `Version ${to} of ${flow} is stored; live sessions stay in theirs.`
      : `Moved ${sessions(moved)} of ${flow} to version ${to}.`,
    ...lost.map(
      ({ field, count }) => `${number.format(count)} lost their answer to ${field}, as drops says.`,
    ),
    ...(pins ? [] : stays).map(
      ({ from, reason, count, sessionIds }) =>
        `${sessions(count)} of version ${from} stayed, because ${reason} (${sessionIds.join(', ')}).`,
    ),
  ]
}

function versionLines(
  { from, unchanged, moved, reopened, lost, stays = [] }: VersionReport,
  to: number,
): string[] {
  if (from === to) return ['', `## Version ${from}`, '', `${sessions(unchanged)} there already.`]
  return [
    '',
    `## From version ${from}`,
    '',
    `- unchanged: ${number.format(unchanged)}`,
    `- moved: ${number.format(moved)}`,
    ...stays.map(
      ({ reason, count, sessionIds }) =>
        `- stays: ${number.format(count)}, because ${reason} (${samples(sessionIds)})`,
    ),
    ...table(
      ['step that opens again', 'sessions', 'because'],
      reopened.map(({ step, count, reason }) => [step, number.format(count), reason]),
    ),
    ...table(
      ['answer that is lost', 'sessions', 'such as'],
      lost.map(({ field, count, sessionIds }) => [field, number.format(count), samples(sessionIds)]),
    ),
  ]
}

const samples = (ids: readonly string[]) => ids.map((id) => `\`${id}\``).join(', ')

function table(head: string[], rows: string[][]): string[] {
  if (rows.length === 0) return []
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  return ['', line(head), line(head.map(() => '---')), ...rows.map(line)]
}

/** What a version asks otherwise, a line each. */
export const differenceLine = ({ at, what, parts }: FlowDifference): string =>
  [at === '' ? 'the flow' : at, what, parts.join(', ')].filter((part) => part !== '').join('\t')

const BAR = 20

/** How far something is, as a bar. */
export function progressBar(done: number, total: number): string {
  const filled = total === 0 ? BAR : Math.min(BAR, Math.floor((done / total) * BAR))
  return `[${'#'.repeat(filled)}${'-'.repeat(BAR - filled)}] ${number.format(done)} of ${number.format(total)}`
}
