import {
  AUDIENCES,
  type IndustryKnowledge,
  type Metric,
  type Movement,
  type Play,
  type Text,
  THEMES,
} from './shape.ts'

/** The units that sheets name by one word; any other unit is written `english/spanish`. */
const UNITS: Record<string, Text> = {
  '%': ['%', '%'],
  usd: ['USD', 'USD'],
  minutes: ['minutes', 'minutos'],
  hours: ['hours', 'horas'],
  days: ['days', 'días'],
  weeks: ['weeks', 'semanas'],
  months: ['months', 'meses'],
  times: ['times', 'veces'],
  stars: ['stars of 5', 'estrellas de 5'],
  nps: ['NPS points', 'puntos de NPS'],
}

class SheetError extends Error {
  constructor(line: string) {
    super(`A knowledge sheet has a line that does not read: ${line}`)
  }
}

/**
 * Reads a sheet: sections `# slug [apart]`, each with `insight`, `teams` and `words`, then plays `## theme` with
 * `objective`, `focus`, `why`, perhaps `monday` and `do`, and metrics `- en | es | unit | low..high | baseline > target
 * [| small b > t] [| large b > t] [| for audience]`, or `- en | es | unit | count n` for what is counted from nothing, `few n`
 * where more people hardly bring more.
 * A guard begins with `!`. English and Spanish are parted by ` | `, items by a comma. Throws on any other line.
 */
export function readSheet(sheet: string): Map<string, IndustryKnowledge> {
  const sections = new Map<string, IndustryKnowledge>()
  let industry: IndustryKnowledge | undefined
  let play: Play | undefined
  for (const line of sheet.split('\n')) {
    if (line === '') continue
    const [, mark, rest] = /^(##?|-|!|\w+:) (.+)$/.exec(line) ?? []
    if (mark === undefined || rest === undefined) throw new SheetError(line)
    if (mark === '#') {
      const [slug = '', apart] = rest.split(' ')
      if (apart !== undefined && apart !== 'apart') throw new SheetError(line)
      industry = emptyIndustry(apart !== undefined)
      play = undefined
      sections.set(slug, industry)
    } else if (industry === undefined) {
      throw new SheetError(line)
    } else if (mark === '##') {
      play = emptyPlay(line, rest)
      industry.plays.push(play)
    } else if (play === undefined) {
      readIndustryLine(industry, mark, line, rest)
    } else {
      readPlayLine(play, mark, line, rest)
    }
  }
  return sections
}

function emptyIndustry(standsApart: boolean): IndustryKnowledge {
  return {
    standsApart,
    insight: ['', ''],
    teams: { en: [], es: [] },
    vocabulary: { en: [], es: [] },
    plays: [],
  }
}

function emptyPlay(line: string, name: string): Play {
  const theme = THEMES.find((known) => known === name)
  if (theme === undefined) throw new SheetError(line)
  return { theme, objective: ['', ''], focus: ['', ''], why: ['', ''], metrics: [] }
}

function readIndustryLine(industry: IndustryKnowledge, mark: string, line: string, rest: string): void {
  const [en, es] = readText(line, rest)
  if (mark === 'insight:') industry.insight = [en, es]
  else if (mark === 'teams:') industry.teams = { en: en.split(', '), es: es.split(', ') }
  else if (mark === 'words:') industry.vocabulary = { en: en.split(', '), es: es.split(', ') }
  else throw new SheetError(line)
}

function readPlayLine(play: Play, mark: string, line: string, rest: string): void {
  if (mark === '-') play.metrics.push(readMetric(line, rest))
  else if (mark === '!') play.metrics.push({ ...readMetric(line, rest), isGuard: true })
  else if (mark === 'monday:') play.monday = { title: readText(line, rest), what: ['', ''] }
  else if (mark === 'do:' && play.monday) play.monday.what = readText(line, rest)
  else if (mark === 'objective:') play.objective = readText(line, rest)
  else if (mark === 'focus:') play.focus = readText(line, rest)
  else if (mark === 'why:') play.why = readText(line, rest)
  else throw new SheetError(line)
}

function readText(line: string, rest: string): Text {
  const [en, es, ...more] = rest.split(' | ')
  if (!en || !es || more.length > 0) throw new SheetError(line)
  return [en, es]
}

function readMetric(line: string, rest: string): Metric {
  const [en, es, unit, range, ...others] = rest.split(' | ')
  if (!en || !es || !unit || !range) throw new SheetError(line)
  const named = { name: [en, es] as const, unit: UNITS[unit] ?? readUnit(line, unit) }
  const [, kind, count] = /^(count|few) (\d+)$/.exec(range) ?? []
  if (count !== undefined) {
    const isFew = kind === 'few' ? { isFew: true } : {}
    return { ...named, ...counted(Number(count)), ...isFew, ...readAudience(line, others) }
  }
  const [low = Number.NaN, high = Number.NaN] = range.split('..').map(Number)
  if (!(low < high)) throw new SheetError(line)
  const [movement, ...rests] = others
  const bySize = rests.filter((part) => !part.startsWith('for '))
  const movementBySize: Metric['movementBySize'] = {}
  for (const part of bySize) {
    const [, size, figures] = /^(small|large) (.+)$/.exec(part) ?? []
    if (size !== 'small' && size !== 'large') throw new SheetError(line)
    movementBySize[size] = readMovement(line, figures)
  }
  return {
    ...named,
    usualRange: { low, high },
    movement: readMovement(line, movement),
    movementBySize,
    ...readAudience(
      line,
      rests.filter((part) => part.startsWith('for ')),
    ),
  }
}

const counted = (target: number) => ({
  isCounted: true,
  usualRange: { low: 0, high: target * 4 },
  movement: { baseline: 0, target },
  movementBySize: {},
})

function readAudience(line: string, parts: readonly string[]): Pick<Metric, 'only'> {
  const [part, ...more] = parts
  if (part === undefined) return {}
  const only = AUDIENCES.find((audience) => part === `for ${audience}`)
  if (only === undefined || more.length > 0) throw new SheetError(line)
  return { only }
}

function readUnit(line: string, unit: string): Text {
  const [en, es, ...more] = unit.split('/')
  if (!en || !es || more.length > 0) throw new SheetError(line)
  return [en, es]
}

function readMovement(line: string, figures: string | undefined): Movement {
  const [baseline = Number.NaN, target = Number.NaN] = figures?.split(' > ').map(Number) ?? []
  if (!Number.isFinite(baseline) || !Number.isFinite(target) || baseline === target)
    throw new SheetError(line)
  return { baseline, target }
}
