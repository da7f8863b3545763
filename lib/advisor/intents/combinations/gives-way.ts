import type { Intent } from '../intent.ts'

/** Of two readings of one sentence, the second is what follows from the first, or only sounds like it. */
export const GIVES_WAY: Partial<Record<Intent, readonly Intent[]>> = {
  no_shows: ['idle_capacity', 'keep_customers', 'response_time', 'more_customers'],
  theft: ['idle_capacity', 'hire', 'quality', 'more_customers', 'margins'],
  season: ['idle_capacity', 'more_customers', 'response_time', 'margins', 'keep_customers'],
  input_cost: ['more_customers'],
  cash: ['response_time', 'on_time', 'more_customers', 'concentration', 'compliance'],
  raise_money: ['wind_down', 'season', 'more_customers'],
  margins: ['concentration'],
  workload: ['keep_people', 'response_time', 'hire', 'more_customers'],
  keep_people: ['more_customers', 'keep_customers'],
  digitise: ['response_time', 'workload'],
  open_site: ['response_time'],
  wind_down: ['season', 'open_site', 'keep_people', 'idle_capacity', 'hire'],
  concentration: ['more_customers', 'wind_down', 'keep_customers'],
  hire: ['idle_capacity', 'more_customers'],
  returns: ['quality', 'keep_customers', 'more_customers'],
  quality: ['more_customers', 'compliance'],
  safety: ['more_customers', 'season'],
  on_time: ['response_time'],
  stock: ['theft', 'more_customers', 'keep_customers'],
  compliance: ['response_time'],
}

/** What follows from it wherever in the sentence it stands: who is overloaded lets people wait. */
export const FOLLOWS_ANYWHERE: Partial<Record<Intent, readonly Intent[]>> = { workload: ['response_time'] }

/** Of these, what is said elsewhere in the sentence is said besides: late deliveries and customers who pay late are two. */
export const STANDS_BESIDE: ReadonlySet<Intent> = new Set([
  'cash',
  'workload',
  'keep_people',
  'raise_money',
  'stock',
])
