const DAY_MS = 86_400_000

const UUID = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi
/** Ids that the walk itself chose: they are the same every time. */
const CHOSEN_UUID = /^0[abe]000000-0000-4000-8000-|^00000000-0000-0000-0000-0{12}$/
const TOKEN = /\beyJ[\w-]+\.[\w-]+\.[\w-]*/g
const INSTANT = /\b(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d+))?(Z|[+-]\d\d:\d\d)/g
/** A day, but for the one that a message gives as an example. */
const DAY = /(?<!such as )\b\d{4}-\d\d-\d\d\b/g
/** SHA-256 and the like, as hexadecimal digits or base64url. */
const DIGEST = /\b[0-9a-f]{32,}\b|(?<![\w-])(?=[\w-]*\d)(?=[\w-]*[A-Z])[\w-]{43}(?![\w-])/g
const FULL_HOUR = /:00:00(\.0+)?Z$/
const GENERATION = /\bgen_\d+\b/g
/** Days further away are the walk's own. */
const NEAR_DAYS = 400
/** Advice avoids weekends, so how many days away it is due depends on the weekday by up to two. */
const DUE_DATE_GRAIN_DAYS = 3

/** What is not the same every time, by the name of its field, and what stands for it. */
const PASSING: Record<string, string> = {
  latencyMs: '<milliseconds>',
  latency_ms: '<milliseconds>',
  p50Ms: '<milliseconds>',
  p95Ms: '<milliseconds>',
  medianSeconds: '<seconds>',
  p90Seconds: '<seconds>',
  exportedAt: '<now>',
  hour: '<this hour>',
  weekOf: '<Monday>',
  expires_at: '<its end>',
}

/** Jobs whose work depends on what the minute before has left. */
const RESTLESS_JOBS = ['sweep-leftovers', 'fold-analytics', 'reconcile-ai']

/**
 * Puts numbered placeholders for ids, times, tokens and digests: the same value gets the same placeholder as long
 * as the walk goes on, so that an answer with the wrong one of two ids differs. Numbers count by chapter.
 */
export class Placeholders {
  chapter = ''
  /** Of the request whose answer is masked. */
  requestId = ''
  readonly #known = new Map<string, string>()
  readonly #counts = new Map<string, number>()
  readonly #startedAt: number
  /** Whether what is masked has no order of its own, by which it could be numbered. */
  #isUnordered = false

  constructor(startedAt: number) {
    this.#startedAt = startedAt
  }

  /** The value of a JSON text with everything that differs from time to time replaced. */
  maskValue(value: unknown, key = ''): unknown {
    if (Array.isArray(value)) {
      const entries = value.map((entry) => this.maskValue(entry, key))
      return this.#isUnordered ? entries.sort(byText) : entries
    }
    if (typeof value === 'object' && value !== null) return this.#maskObject(value)
    if (value !== null && PASSING[key] !== undefined) return PASSING[key]
    if (this.#isUnordered && (key === 'position' || key === 'id') && typeof value === 'number') return '<row>'
    if (typeof value !== 'string') return value
    if (key === 'refresh_token') return this.#numbered('refresh token', value)
    if (key === 'dueDate') return this.#maskDueDate(value)
    if (key === 'deleteAfter') return `<in ${this.#daysUntil(value)} days>`
    if (key === 'expiresAt')
      return `${FULL_HOUR.test(value) ? '<a full hour>' : '<an instant>'} in ${this.#daysUntil(value)} days`
    // Kept by the process's clock, which may or may not show the same moment as the database's.
    if (key === 'generatedAt') return this.#numbered('advice time', instantOf(value))
    return this.maskText(value)
  }

  #maskObject(value: object): unknown {
    const isRestless = 'name' in value && RESTLESS_JOBS.includes(String(value.name))
    const entries = Object.entries(value).map(([name, entry]) => {
      if (name === 'records') return [name, this.#maskRecords(entry)]
      return [name, isRestless && name === 'done' ? '<count>' : this.maskValue(entry, name)]
    })
    return Object.fromEntries(entries)
  }

  /** Rows of tables, which work in the background has written side by side. */
  #maskRecords(records: unknown): unknown {
    this.#isUnordered = true
    const masked = this.maskValue(records)
    this.#isUnordered = false
    return masked
  }

  /** A text with everything that differs from time to time replaced. */
  maskText(text: string): string {
    return text
      .replaceAll(this.requestId || '\0', '<this request>')
      .replace(TOKEN, (token) => this.#numbered('token', token))
      .replace(INSTANT, (whole, _second, digits = '', zone) => {
        const form =
          zone === 'Z' && digits.length === 3 ? '' : zone === 'Z' ? ` .${digits.length}Z` : ` ${zone}`
        return `${this.#numbered('time', instantOf(whole))}${form}`
      })
      .replace(DAY, (day) => this.#maskDay(day))
      .replace(UUID, (uuid) => (CHOSEN_UUID.test(uuid) ? uuid : this.#numbered('uuid', uuid)))
      .replace(DIGEST, (digest) => this.#numbered('digest', digest))
      .replace(GENERATION, '<generation>')
  }

  /** An entity tag: the beginning of a session's id and its revision, or the digest of a list. */
  maskEntityTag(tag: string): string {
    const [, start = '', rest = ''] = /^"([0-9a-f]{8})(-.*)"$/.exec(tag) ?? []
    const [, whole] = [...this.#known].find(([key]) => key.startsWith(`uuid ${start}-`)) ?? []
    if (start !== '' && whole !== undefined) return `"${whole}${rest}"`
    return tag.replace(/[\w-]{20,}/, (digest) => this.#numbered('digest', digest))
  }

  /** Figures as CSV. */
  maskCsv(text: string): string {
    const lines = text
      .replace(/^traffic,.*(?=,\w+,)/gm, 'traffic,<this hour>')
      .replace(/^byWeek,[^,]*/gm, 'byWeek,<Monday>')
      .replace(/(p50Ms|p95Ms),[\d.]+/g, '$1,<milliseconds>')
      .replace(/(medianSeconds|p90Seconds),[\d.]+/g, '$1,<seconds>')
    return this.maskText(lines)
  }

  #numbered(pool: string, value: string): string {
    const key = `${pool} ${value.toLowerCase()}`
    const known = this.#known.get(key)
    // Two things that happen side by side may share a millisecond.
    if (this.#isUnordered && (known === undefined || pool === 'time')) return `<${pool}>`
    if (known !== undefined) return known
    const count = (this.#counts.get(`${this.chapter} ${pool}`) ?? 0) + 1
    this.#counts.set(`${this.chapter} ${pool}`, count)
    const placeholder = `<${pool} ${this.chapter} ${count}>`
    this.#known.set(key, placeholder)
    return placeholder
  }

  #daysUntil(instant: string): number {
    return Math.round((Date.parse(instant) - this.#startedAt) / DAY_MS)
  }

  #daysAway(day: string): number {
    const today = new Date(this.#startedAt).toISOString().slice(0, 10)
    return Math.round((Date.parse(day) - Date.parse(today)) / DAY_MS)
  }

  #maskDay(day: string): string {
    const away = this.#daysAway(day)
    if (!(Math.abs(away) <= NEAR_DAYS)) return day
    return away === 0 ? '<today>' : `<today ${away < 0 ? '-' : '+'} ${Math.abs(away)} days>`
  }

  #maskDueDate(day: string): string {
    const grains = Math.ceil(this.#daysAway(day) / DUE_DATE_GRAIN_DAYS)
    return /^\d{4}-\d\d-\d\d$/.test(day) ? `<within ${grains * DUE_DATE_GRAIN_DAYS} days>` : day
  }
}

const byText = (one: unknown, other: unknown) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1)

/** An instant to the millisecond, however many digits it was written with. */
function instantOf(text: string): string {
  const cut = text.replace(/(\.\d{3})\d+/, '$1')
  return Number.isNaN(Date.parse(cut)) ? text : new Date(cut).toISOString()
}
