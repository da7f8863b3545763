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
  /** Words further apart than this seldom belong together. */
  mostBetween: number
}

const together = (intent: Intent, classes: string, unless = ''): Combination => ({
  intent,
  all: classes.split(' ') as WordClass[],
  unless: unless === '' ? [] : (unless.split(' ') as WordClass[]),
  needsGround: false,
  inOrder: false,
  mostBetween: 11,
})
const inOrder = (intent: Intent, classes: string, unless = ''): Combination => ({
  ...together(intent, classes, unless),
  inOrder: true,
})
/** A few words apart at most, in this order. */
const close = (intent: Intent, classes: string, unless = ''): Combination => ({
  ...inOrder(intent, classes, unless),
  mostBetween: 3,
})
/** A few words apart at most, in either order. */
const near = (intent: Intent, classes: string, unless = ''): Combination => ({
  ...together(intent, classes, unless),
  mostBetween: 4,
})
/** Side by side, in this order. */
const sideBySide = (intent: Intent, classes: string, unless = ''): Combination => ({
  ...inOrder(intent, classes, unless),
  mostBetween: 1,
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
  near('more_customers', 'customer dwindle', 'funder punctual'),
  together('more_customers', 'turnover dwindle', 'share'),
  together('more_customers', 'booking dwindle'),
  together('more_customers', 'turnover low'),
  together('more_customers', 'customer low'),
  together('more_customers', 'no_sale'),
  close('more_customers', 'not_find customer', 'worker pay leave hurt'),
  together('more_customers', 'traffic dwindle'),
  together('more_customers', 'traffic few'),
  together('more_customers', 'traffic low'),
  ifWanted('more_customers', 'traffic more'),
  together('more_customers', 'turnover few', 'month season_part profit'),
  close('more_customers', 'few work', 'worker late pay owe record by_hand'),
  together('more_customers', 'obscure'),
  close('more_customers', 'seek customer', 'worker country pay leave late steal wait come_back not_appear'),
  together('more_customers', 'request dwindle'),
  ifWanted('more_customers', 'customer more', 'leave one_payer country'),
  ifWanted('more_customers', 'crowd more come'),
  together('more_customers', 'beginner need'),
  together('more_customers', 'beginner customer'),
  together('more_customers', 'beginner few'),

  together('on_time', 'work late', 'pay bill owe worker'),
  together('on_time', 'deliver late', 'pay bill owe'),
  together('on_time', 'used_to deliver'),
  together('on_time', 'date cannot_hold'),
  inOrder('on_time', 'cannot_hold work', 'customer'),
  together('on_time', 'date late'),
  together('on_time', 'date rise'),
  near('on_time', 'arrive late'),
  together('on_time', 'punctual dwindle'),
  together('on_time', 'punctual low'),
  together('on_time', 'late site', 'pay bill owe'),
  inOrder('on_time', 'promise duration number', 'answer pay'),
  ifWanted('on_time', 'work punctual'),
  ifWanted('on_time', 'deliver punctual'),
  together('on_time', 'promise deliver duration', 'answer'),
  together('on_time', 'promise deliver number', 'answer'),
  together('on_time', 'deliver take_time duration', 'decide answer'),
  together('on_time', 'work take_time duration', 'decide answer pay'),

  together('cash', 'pay owe'),
  together('cash', 'pay late', 'worker'),
  together('cash', 'bill late'),
  together('cash', 'bill owe'),
  together('cash', 'debtor owe', 'worker'),
  together('cash', 'debtor pay duration', 'wait'),
  together('cash', 'pay cannot_pay'),
  together('cash', 'cannot_pay'),
  together('cash', 'we_owe input'),
  together('cash', 'we_owe bill'),
  together('cash', 'we_owe worker'),
  together('cash', 'we_owe permit'),
  together('cash', 'bill wait'),
  together('cash', 'money owe'),
  together('cash', 'money late'),
  together('cash', 'money not_enough'),

  together('margins', 'nothing_left'),
  together('margins', 'at_a_loss'),
  together('margins', 'price_pressure'),
  together('margins', 'busy nothing', 'month season_part tired long_hours'),
  together('margins', 'profit few'),
  near('margins', 'profit thin'),
  together('margins', 'turnover not_enough'),
  together('margins', 'profitable still'),
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
  together('raise_money', 'seek funder'),
  together('raise_money', 'cannot_afford'),
  together('raise_money', 'last_until need'),
  together('raise_money', 'last_until funder'),
  together('raise_money', 'need amount', 'turnover'),
  together('raise_money', 'project_to_fund amount'),

  together('open_site', 'open another site'),
  together('open_site', 'open another month'),
  together('open_site', 'open site month'),
  together('open_site', 'open site soon'),
  together('open_site', 'open another soon'),
  together('open_site', 'need first_place'),
  together('open_site', 'open first_place'),

  together('launch', 'launch'),
  together('launch', 'creation release month'),
  together('launch', 'creation release soon'),
  inOrder('launch', 'need release'),
  inOrder('launch', 'need start_new creation'),

  together('wind_down', 'close_for_good'),

  together('hire', 'not_find worker', 'leave leave_job'),
  inOrder('hire', 'seek worker', 'leave_job'),
  together('hire', 'vacancy'),
  sideBySide('hire', 'none worker', 'tired long_hours alone'),
  sideBySide('hire', 'worker short'),
  together('hire', 'seek not_find', 'site customer funder input'),
  together('hire', 'worker few', 'tired leave leave_job'),

  together('keep_people', 'worker leave'),
  together('keep_people', 'worker leave_job'),
  together('keep_people', 'worker lure'),
  inOrder('keep_people', 'worker vanish', 'stock'),
  together('keep_people', 'leave_job', 'customer'),
  inOrder('keep_people', 'lose worker'),

  together('quality', 'product_of_ours faulty', 'send_back'),
  together('quality', 'product_of_ours redo'),
  together('quality', 'product_of_ours refuse'),
  together('quality', 'faulty refuse'),
  together('quality', 'faulty fraction', 'come_back'),
  together('quality', 'redo fraction'),
  together('quality', 'bad_quality'),
  together('quality', 'faulty send_back', 'online'),

  together('returns', 'item send_back', 'faulty'),
  together('returns', 'fraction send_back', 'faulty'),
  together('returns', 'online send_back'),
  together('returns', 'fraction come_back', 'worker leave redo faulty'),
  together('returns', 'item come_back misfit'),
  together('returns', 'crowd come_back misfit'),
  together('returns', 'online come_back'),
  together('returns', 'come come_back misfit'),

  together('no_shows', 'booking not_appear'),
  inOrder('no_shows', 'customer not_appear'),
  together('no_shows', 'crowd not_appear weekday'),
  together('no_shows', 'booking wasted'),
  inOrder('no_shows', 'booked empty', 'weekday'),

  together('idle_capacity', 'place_to_fill empty', 'not_appear season_part month'),
  together('idle_capacity', 'weekday empty', 'month season_part'),
  together('idle_capacity', 'underused'),
  together('idle_capacity', 'occupancy low'),
  together('idle_capacity', 'occupancy few'),
  together('idle_capacity', 'occupancy share'),
  together('idle_capacity', 'run_hours', 'worker tired'),
  together('idle_capacity', 'vehicle empty', 'not_find worker'),

  together('compliance', 'permit lack'),
  together('compliance', 'permit require', 'end'),
  together('compliance', 'inspector require'),
  together('compliance', 'inspector lack'),
  inOrder('compliance', 'need obtain permit'),

  together('safety', 'hurt'),
  ifWanted('safety', 'unhurt'),
  together('safety', 'incident rise'),
  together('safety', 'limb', 'product_of_ours'),
  together('safety', 'body hurt'),
  together('safety', 'worker danger'),

  together('theft', 'steal'),
  together('theft', 'stock vanish', 'customer worker'),

  together('workload', 'worker tired'),
  together('workload', 'tired long_hours'),
  together('workload', 'crowd tired'),
  together('workload', 'worker long_hours', 'not_find vacancy'),
  together('workload', 'tired number'),
  together('workload', 'tasks pile'),
  together('workload', 'no_rest'),

  together('concentration', 'one_payer share'),
  together('concentration', 'one_payer depend'),
  together('concentration', 'fraction one_payer', 'pay owe leave'),
  together('concentration', 'sells_all'),
  together('concentration', 'share of_sales', 'input worker rise online profit season_part month'),
  inOrder('concentration', 'share goes_to', 'funder country'),
  inOrder('concentration', 'buys share', 'customer crowd online input'),

  together('digitise', 'by_hand record', 'profit profitable nothing_left at_a_loss'),
  together('digitise', 'by_hand still'),
  together('digitise', 'track by_hand', 'profit profitable nothing_left at_a_loss'),
  together('digitise', 'scattered'),

  together('season', 'season_part nothing', 'worker'),
  together('season', 'season_part low', 'worker fraction promise'),
  together('season', 'season_part few', 'worker not_find'),
  together('season', 'weather nothing'),
  together('season', 'weather few'),
  together('season', 'weather depend'),
  together('season', 'month nothing', 'worker pay no_rest tired'),
  together('season', 'season_part earn share'),
  together('season', 'month earn share'),
  together('season', 'short_span earn share'),
  together('season', 'live_on month'),
  together('season', 'live_on season_part'),
  together('season', 'live_on short_span'),
  together('season', 'duration rest_year pay'),
  together('season', 'duration rest_year earn'),
  together('season', 'rest_year nothing', 'worker'),
  together('season', 'earn season_part nothing'),

  together('response_time', 'request wait'),
  together('response_time', 'customer wait', 'late'),
  together('response_time', 'customer wait duration'),
  together('response_time', 'nobody answer'),
  together('response_time', 'unreachable'),
  together('response_time', 'decide take_time duration'),
  together('response_time', 'request take_time duration'),
  together('response_time', 'answer take_time duration'),
  together('response_time', 'wait decide'),
  together('response_time', 'answer duration', 'pay'),
  together('response_time', 'take_time duration come'),

  together('new_market', 'enter country need'),
  together('new_market', 'enter country', 'share one_payer'),
  together('new_market', 'need export'),
  inOrder('new_market', 'need sell_there country'),
]

/** Of two readings of one sentence, the second is what follows from the first, or only sounds like it. */
export const GIVES_WAY: Partial<Record<Intent, readonly Intent[]>> = {
  no_shows: ['idle_capacity', 'keep_customers', 'response_time', 'more_customers'],
  theft: ['idle_capacity', 'hire', 'quality', 'more_customers', 'margins'],
  season: ['idle_capacity', 'more_customers', 'response_time', 'margins'],
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
  safety: ['more_customers'],
  compliance: ['response_time'],
}
