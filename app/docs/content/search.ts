import MiniSearch from 'minisearch'

/** What a search looks through: the text under one heading of a page. */
export interface SearchPassage {
  /** With the heading's anchor. */
  address: string
  page: string
  section: string
  heading: string
  text: string
}

export interface SearchHit {
  address: string
  page: string
  section: string
  heading: string
  excerpt: string
}

const EMPTY_WORDS = new Set(
  'a about an and are as at be by can do does for from get has have how i if in into is it its make me my of on one or our so somebody someone than that the their them there they this to too use was we what when where which who why will with without would you your'.split(
    ' ',
  ),
)

/** What people call a thing, and what the documents call it. */
const SYNONYMS: Record<string, string[]> = {
  env: ['variable'],
  environment: ['variable'],
  setting: ['variable', 'configuration'],
  price: ['budget', 'cost'],
  spend: ['budget', 'model'],
  cost: ['budget', 'model'],
  pay: ['budget', 'model'],
  gdpr: ['erasure', 'erase', 'export'],
  docker: ['container', 'compose'],
  question: ['flow', 'field'],
  resume: ['session', 'expire'],
  rls: ['row', 'security'],
  cli: ['command'],
  throttle: ['limit'],
  encrypt: ['seal', 'key'],
  delete: ['erase', 'erasure'],
  hook: ['webhook', 'event'],
  login: ['sign'],
  admin: ['administrator', 'operator', 'grant'],
  backend: ['service', 'server'],
}

/** A word as it is compared: without an ending that only grammar wants. */
function stem(word: string): string {
  if (word.length > 5 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (word.length > 5 && word.endsWith('ing')) return word.slice(0, -3)
  if (word.length > 4 && /(?:ed|es)$/.test(word)) return word.slice(0, -2)
  if (word.length > 3 && word.endsWith('s') && !word.endsWith('ss')) return word.slice(0, -1)
  return word.length > 4 && word.endsWith('e') ? word.slice(0, -1) : word
}

function term(word: string): string | null {
  const lower = word.toLowerCase()
  return lower.length < 2 || EMPTY_WORDS.has(lower) ? null : stem(lower)
}

const MAX_HITS = 8
const EXCERPT_CHARACTERS = 140

/** A search over passages that answers the pages that fit best, each once, with the passage that fits best. */
export function createSearch(passages: readonly SearchPassage[]): (query: string) => SearchHit[] {
  const index = new MiniSearch({
    fields: ['page', 'heading', 'text'],
    idField: 'place',
    processTerm: term,
    searchOptions: {
      boost: { page: 3, heading: 2 },
      prefix: (word) => word.length > 3,
      fuzzy: (word) => (word.length > 5 ? 0.15 : false),
      weights: { fuzzy: 0.2, prefix: 0.4 },
    },
  })
  index.addAll(passages.map((passage, place) => ({ ...passage, place })))

  return (query) => {
    const words = query.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []
    const also = words.flatMap((word) => SYNONYMS[word] ?? SYNONYMS[word.replace(/s$/, '')] ?? [])
    const found = index.search({
      combineWith: 'OR',
      queries: [query, ...(also.length > 0 ? [{ queries: also, boost: { page: 1.5, heading: 1 } }] : [])],
    })
    const byPage = new Map<string, SearchHit>()
    for (const { id } of found) {
      const passage = passages[id as number]
      const page = passage?.address.split('#')[0]
      if (passage === undefined || page === undefined || byPage.has(page)) continue
      const { text, ...rest } = passage
      byPage.set(page, { ...rest, excerpt: excerptOf(text, words) })
      if (byPage.size === MAX_HITS) break
    }
    return [...byPage.values()]
  }
}

/** The part of a text around the first word that was asked for. */
function excerptOf(text: string, words: string[]): string {
  const lower = text.toLowerCase()
  const places = words.filter((word) => term(word) !== null).map((word) => lower.indexOf(word))
  const first = Math.min(...places.filter((place) => place >= 0), text.length)
  const from = first === text.length ? 0 : Math.max(0, lower.lastIndexOf(' ', Math.max(0, first - 40)) + 1)
  const isCut = from + EXCERPT_CHARACTERS < text.length
  const cut = text.slice(from, from + EXCERPT_CHARACTERS).replace(isCut ? /\s+\S*$/ : '', '')
  return `${from > 0 ? '… ' : ''}${cut}${isCut ? ' …' : ''}`
}
