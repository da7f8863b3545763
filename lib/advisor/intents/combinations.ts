import type { Intent } from './intent.ts'
import type { WordClass } from './vocabulary/classes.ts'

/** Classes of words that together show an intent, whichever words they are and in whichever order. */
export interface Combination {
  intent: Intent
  all: readonly WordClass[]
  /** Where one of these is in the same sentence, something else is meant. */
  unless: readonly WordClass[]
  /** Whether the sentence must also want something or be in trouble: the words alone may be mere facts. */
  needsGround: boolean
  /** Whether the words stand in the order of the classes. */
  inOrder: boolean
}

const together = (intent: Intent, classes: string, unless = ''): Combination => ({
  intent,
  all: classes.split(' ') as WordClass[],
  unless: unless === '' ? [] : (unless.split(' ') as WordClass[]),
  needsGround: false,
  inOrder: false,
})
const inOrder = (intent: Intent, classes: string, unless = ''): Combination => ({
  ...together(intent, classes, unless),
  inOrder: true,
})
const ifWanted = (intent: Intent, classes: string, unless = ''): Combination => ({
  ...together(intent, classes, unless),
  needsGround: true,
})

/** What happens to whom: each row is as good as any other, the table below says which gives way. */
export const COMBINATIONS: readonly Combination[] = [
  together('keep_customers', 'customer leave', 'worker'),
  together('keep_customers', 'crowd leave', 'worker steal'),
  together('keep_customers', 'come_once leave', 'worker'),
  together('keep_customers', 'come_once nobody'),
  inOrder('keep_customers', 'lose customer', 'worker'),

  together('more_customers', 'nobody unknown'),
  together('more_customers', 'unknown need'),
  inOrder('more_customers', 'used_to come'),
  together('more_customers', 'customer few', 'worker pay'),
  together('more_customers', 'customer dwindle', 'funder'),
  together('more_customers', 'turnover dwindle', 'share'),
  together('more_customers', 'booking dwindle'),
  together('more_customers', 'request dwindle'),
  ifWanted('more_customers', 'customer more', 'leave one_payer country'),
  ifWanted('more_customers', 'crowd more come'),
  together('more_customers', 'beginner need'),
  together('more_customers', 'beginner customer'),
  together('more_customers', 'beginner few'),

  together('on_time', 'work late', 'pay bill owe worker'),
  together('on_time', 'deliver late', 'pay bill owe'),
  ifWanted('on_time', 'work punctual'),
  ifWanted('on_time', 'deliver punctual'),
  together('on_time', 'promise deliver duration', 'answer'),
  together('on_time', 'promise deliver number', 'answer'),
  together('on_time', 'deliver take_time duration', 'decide answer'),
  together('on_time', 'work take_time duration', 'decide answer pay'),

  together('cash', 'pay owe'),
  together('cash', 'bill owe'),
  together('cash', 'debtor owe', 'worker'),
  together('cash', 'debtor pay duration', 'wait'),
  together('cash', 'pay cannot_pay'),
  together('cash', 'cannot_pay'),
  together('cash', 'bill wait'),

  together('margins', 'nothing_left'),
  together('margins', 'at_a_loss'),
  together('margins', 'busy nothing'),
  together('margins', 'profit few'),
  together('margins', 'profit dwindle'),
  ifWanted('margins', 'profit more'),

  together('input_cost', 'input rise', 'product_of_ours'),
  together('input_cost', 'input rise'),
  together('input_cost', 'input dear'),
  together('input_cost', 'dear own_price'),

  together('raise_money', 'funder end'),
  together('raise_money', 'funder need'),
  together('raise_money', 'funder few'),
  together('raise_money', 'funder leave'),
  together('raise_money', 'fund'),
  together('raise_money', 'last_until need'),
  together('raise_money', 'last_until funder'),
  together('raise_money', 'need amount', 'turnover'),
  together('raise_money', 'project_to_fund amount'),

  together('open_site', 'open another site'),
  together('open_site', 'open another month'),

  together('launch', 'launch month'),
  together('launch', 'launch'),
  together('launch', 'release month'),
  together('launch', 'release need'),

  together('wind_down', 'close_for_good'),

  together('hire', 'not_find worker', 'leave leave_job'),
  inOrder('hire', 'seek worker', 'leave_job'),
  together('hire', 'vacancy'),
  together('hire', 'worker few', 'tired leave leave_job'),

  together('keep_people', 'worker leave'),
  together('keep_people', 'worker leave_job'),
  together('keep_people', 'leave_job', 'customer'),
  inOrder('keep_people', 'lose worker'),

  together('quality', 'product_of_ours faulty', 'send_back'),
  together('quality', 'product_of_ours redo'),
  together('quality', 'product_of_ours refuse'),
  together('quality', 'faulty refuse'),
  together('quality', 'faulty fraction', 'come_back'),
  together('quality', 'redo fraction'),

  together('returns', 'item send_back', 'faulty'),
  together('returns', 'fraction send_back', 'faulty'),
  together('returns', 'online send_back'),
  together('returns', 'fraction come_back', 'worker leave'),
  together('returns', 'item come_back misfit'),
  together('returns', 'crowd come_back misfit'),
  together('returns', 'online come_back'),

  together('no_shows', 'booking not_appear'),
  together('no_shows', 'customer not_appear'),
  together('no_shows', 'crowd not_appear weekday'),
  together('no_shows', 'booking wasted'),

  together('idle_capacity', 'place_to_fill empty', 'not_appear season_part month'),
  together('idle_capacity', 'weekday empty', 'month season_part'),
  together('idle_capacity', 'run_hours', 'worker tired'),
  together('idle_capacity', 'vehicle empty', 'not_find worker'),

  together('compliance', 'permit lack'),
  together('compliance', 'permit require', 'end'),
  together('compliance', 'inspector require'),
  together('compliance', 'inspector lack'),

  together('safety', 'hurt'),
  together('safety', 'body hurt'),
  together('safety', 'worker danger'),

  together('theft', 'steal'),
  together('theft', 'stock vanish', 'not_find customer'),

  together('workload', 'worker tired'),
  together('workload', 'tired long_hours'),
  together('workload', 'crowd tired'),
  together('workload', 'worker long_hours'),
  together('workload', 'tired number'),

  together('concentration', 'one_payer share'),
  together('concentration', 'one_payer depend'),

  together('digitise', 'by_hand record'),
  together('digitise', 'by_hand still'),

  together('season', 'season_part nothing', 'worker'),
  together('season', 'month nothing', 'worker pay'),
  together('season', 'season_part earn share'),
  together('season', 'month earn share'),
  together('season', 'earn season_part nothing'),

  together('response_time', 'request wait'),
  together('response_time', 'customer wait', 'late'),
  together('response_time', 'customer wait duration'),
  together('response_time', 'nobody answer'),
  together('response_time', 'decide take_time duration'),
  together('response_time', 'request take_time duration'),
  together('response_time', 'answer take_time duration'),
  together('response_time', 'wait decide'),

  together('new_market', 'enter country need'),
  together('new_market', 'enter country', 'share one_payer'),
]

/** Of two readings of one sentence, the second is what follows from the first, or only sounds like it. */
export const GIVES_WAY: Partial<Record<Intent, readonly Intent[]>> = {
  no_shows: ['idle_capacity', 'keep_customers', 'response_time', 'more_customers'],
  theft: ['idle_capacity', 'hire', 'quality', 'more_customers'],
  season: ['idle_capacity', 'more_customers', 'response_time'],
  cash: ['response_time', 'on_time', 'more_customers'],
  digitise: ['response_time', 'workload'],
  open_site: ['response_time'],
  wind_down: ['season', 'open_site', 'keep_people', 'idle_capacity', 'hire'],
  concentration: ['more_customers', 'wind_down', 'keep_customers'],
  hire: ['idle_capacity', 'more_customers'],
  safety: ['quality'],
  returns: ['quality', 'keep_customers', 'more_customers'],
  quality: ['more_customers'],
  compliance: ['quality', 'response_time'],
}
