// The rows of the database as the driver hands them over, written by "npx firststep doctor --write" and never by hand.

/** `onboarding.add_plan_item`: Adds an item that a person wrote at the end of a plan: {flow, sessionId or null for the current one, itemId, kind, content, opId, requestDigests, layout, mostItems}, content sealed. */
export interface AddPlanItemRow {
  outcome: string | null
  item: unknown
  revision: number | null
  plan: unknown
}

/** `onboarding.ai_answers`: Every answer that a person got, and where it came from. */
export interface AiAnswersRow {
  id: string
  user_id: string | null
  day: Date
  kind: string
  source: 'model' | 'partial' | 'cache' | 'advisor'
  degraded_because: string | null
  latency_ms: number
  created_at: Date
}

/** `onboarding.ai_budgets`: Spending caps on models per UTC day: one row for all, one per user. */
export interface AiBudgetsRow {
  day: Date
  user_id: string | null
  limit_nusd: string
  spent_nusd: string
  reserved_nusd: string
  warned_at: Date | null
  exhausted_at: Date | null
  id: string
}

/** `onboarding.ai_cache`: Validated answers of models, sealed; partial and advisor answers never. */
export interface AiCacheRow {
  key: string
  user_id: string
  session_id: string | null
  kind: string
  model: string
  sealed_answer: string
  created_at: Date
  expires_at: Date
  id: string
}

/** `onboarding.ai_reservations`: One per HTTP call to a model; kept for a week after it is settled. */
export interface AiReservationsRow {
  id: string
  day: Date
  user_id: string | null
  kind: string
  model: string
  prompt_version: string
  quoted_nusd: string
  charged_nusd: string | null
  state: 'open' | 'charged' | 'settled'
  generation_id: string | null
  lease_expires_at: Date
  created_at: Date
}

/** `onboarding.ai_usage`: Every attempt to get an answer from the cache or a model, and its cost. */
export interface AiUsageRow {
  id: string
  reservation_id: string | null
  user_id: string | null
  day: Date
  kind: string
  prompt_version: string
  model_asked: string | null
  model_used: string | null
  input_tokens: number | null
  output_tokens: number | null
  cost_nusd: string
  cost_basis: 'none' | 'bill' | 'tokens' | 'quote'
  latency_ms: number
  outcome: string
  generation_id: string | null
  cache_hit: boolean
  created_at: Date
}

/** `onboarding.alert_states`: Which conditions hold of a flow, so that each change is posted once. */
export interface AlertStatesRow {
  flow: string
  name: string
  is_firing: boolean
  changed_at: Date
  post_lease_until: Date | null
}

/** `onboarding.analytics_daily`: Counters by flow, day, series and key; nothing personal. */
export interface AnalyticsDailyRow {
  series: string
  flow: string
  day: Date
  key: string[]
  count: string
  input_tokens: string
  output_tokens: string
  cost_nusd: string
}

/** `onboarding.analytics` */
export interface AnalyticsRow {
  series: string | null
  flow: string | null
  day: Date | null
  key: string[] | null
  count: string | null
  input_tokens: string | null
  output_tokens: string | null
  cost_nusd: string | null
}

/** `onboarding.analytics_tail`: Counters that are not folded yet; see analytics_daily. */
export interface AnalyticsTailRow {
  id: string
  day: Date
  flow: string
  series: string
  key: string[]
  count: string
  input_tokens: string
  output_tokens: string
  cost_nusd: string
  created_at: Date
}

/** `onboarding.archive_expired_sessions`: One bounded step of retention of a flow, of each flow that has sessions without one, by the database's clock: closes what has expired, archives what is closed, deletes what is archived, and counts each. */
export interface ArchiveExpiredSessionsRow {
  expired: number | null
  archived: number | null
  deleted: number | null
}

/** `onboarding.archived_sessions`: Closed sessions after their retention; nothing reads them but export. */
export interface ArchivedSessionsRow {
  user_id: string
  id: string
  session: unknown
  archived_at: Date
  delete_after: Date
  resumed_by: string | null
}

/** `onboarding.audit_head`: How many rows the audit trail has, and its newest link. */
export interface AuditHeadRow {
  id: boolean
  count: string
  link: string
  key_id: string | null
  proof: string | null
}

/** `onboarding.audit`: Append-only: what services did for a person. */
export interface AuditRow {
  id: string
  at: Date
  actor: string
  action: string
  subject: string | null
  reason: string | null
  details: unknown
  salt: string | null
  digests: unknown
  follows_break: boolean
  link: string
  key_id: string
  proof: string
}

/** `onboarding.begin_completion`: The first call of a completion, with the request and the outcomes of complete_session: completes what needs nothing more, and counts a use of AI against the request's limits where advice is to be made. */
export interface BeginCompletionRow {
  outcome: string | null
  session: string | null
  may_call_model: boolean | null
  reached_key: string | null
}

/** `onboarding.carry_plan`: Takes the plan of a session along to the one that goes on from it: {fromSessionId, toSessionId, paths, changed, layout}, paths where a newer version of the flow has put what items are based on, changed which of these the next session answers otherwise. */
export interface CarryPlanRow {
  outcome: string | null
  plan: unknown
}

/** `onboarding.change_plan_item`: Changes an item of the newest open plan that has it: {flow, itemId, patch: {state, content, position}, baseRevision, opId, requestDigests, layout, contentKinds}, contents sealed. */
export interface ChangePlanItemRow {
  outcome: string | null
  item: unknown
  revision: number | null
  plan: unknown
  detail: unknown
}

/** `onboarding.claim_events`: Takes the next event of up to p_first sessions of a flow where it goes out to the receiver for the first time, and of up to p_again where it failed before, for delivery within the lease, and renews the subscription. */
export interface ClaimEventsRow {
  id: string | null
  type: string | null
  payload: unknown
  created_at: Date | null
  attempt: number | null
  sent_at: Date | null
}

/** `onboarding.complete_session`: Completes a session whose path is done. */
export interface CompleteSessionRow {
  outcome: string | null
  session: string | null
}

/** `onboarding.count_due_sessions`: What archive_expired_sessions would do if it ran to the end, of a flow, of all without one. */
export interface CountDueSessionsRow {
  expired: string | null
  archived: string | null
  deleted: string | null
}

/** `onboarding.count_requests`: Adds to a count; where its window has passed, a new one begins. */
export interface CountRequestsRow {
  used: number | null
  reset_seconds: number | null
}

/** `onboarding.encryption_keys`: One canary per key that has written. */
export interface EncryptionKeysRow {
  key_id: string
  canary: string
  created_at: Date
}

/** `onboarding.event_receivers`: When a process last looked for the events of a flow for a receiver. */
export interface EventReceiversRow {
  flow: string
  receiver: string
  events: string[] | null
  seen_at: Date
}

/** `onboarding.find_fields`: Which answers operators find sessions by. */
export interface FindFieldsRow {
  flow: string
  fields: unknown
}

/** `onboarding.flow_versions`: Every version of a flow that a process has started with. */
export interface FlowVersionsRow {
  flow: string
  version: number
  digest: string
  content: string
  words: unknown
  first_stored_at: Date
  judged_at: Date | null
}

/** `onboarding.hold_audit_head`: The newest link of the audit trail, held until the transaction ends so that the next row comes behind it: one writer at a time. */
export interface HoldAuditHeadRow {
  count: string | null
  link: string | null
  key_id: string | null
  proof: string | null
  at: string | null
}

/** `public.industries`: Reference data: what an answer can name as an industry. */
export interface IndustriesRow {
  id: number
  name: string
  category: string
  description: string | null
  ai_context: unknown
  created_at: Date
  slug: string
  name_es: string
  category_name: string
  category_name_es: string
  description_es: string | null
  seed_digest: string | null
}

/** `onboarding.industry_words`: What industries are found by; filled by a trigger on industries. */
export interface IndustryWordsRow {
  id: string
  industry_id: number
  term: string | null
  word: string | null
  language: string | null
  weight: number
}

/** `public.onboarding_sessions`: One user's way through a flow; at most one of each in progress. */
export interface OnboardingSessionsRow {
  id: string
  user_id: string
  status: 'in_progress' | 'completed' | 'abandoned'
  current_step: number
  step_data: unknown
  ai_recommendations: unknown
  completed_at: Date | null
  created_at: Date
  updated_at: Date
  expires_at: Date
  completed_steps: string[]
  flow: string
  definition_version: number
  path: string[]
  revision: number
  field_revisions: unknown
  labels: unknown
  event_fields: unknown
  advice_digests: unknown
  recommendations_basis: string | null
  locale: string
  source: string | null
  resumed_from: string | null
  closed_reason: 'deleted' | 'restarted' | 'expired' | 'superseded' | null
  closed_at: Date | null
}

/** `onboarding.outbox`: Events to deliver; the dead letters among them wait for an operator. */
export interface OutboxRow {
  id: string
  receiver: string
  position: string
  user_id: string
  session_id: string
  flow: string
  type: 'onboarding.started' | 'onboarding.step_completed' | 'onboarding.stalled' | 'onboarding.completed' | 'onboarding.abandoned' | 'onboarding.plan_changed' | 'onboarding.requirements_due'
  payload: unknown
  created_at: Date
  attempts: number
  next_attempt_at: Date
  delivered_at: Date | null
  dead_at: Date | null
  last_failure: string | null
}

/** `onboarding.people`: Users of these ids, and the one of this e-mail, with their e-mails. */
export interface PeopleRow {
  id: string | null
  email: string | null
}

/** `onboarding.plan_edits`: Append-only: every stored change of a plan. */
export interface PlanEditsRow {
  user_id: string
  session_id: string
  revision: number
  kind: 'changed' | 'added' | 'renewed'
  item_id: string | null
  op_id: string | null
  request_digest: string | null
  base_revision: number | null
  item: unknown
  created_at: Date
}

/** `onboarding.plan_items`: The items of a plan; their order stands in the plan. */
export interface PlanItemsRow {
  user_id: string
  session_id: string
  item_id: string
  kind: 'insight' | 'okr' | 'advice' | 'next-step'
  content: unknown
  source: 'model' | 'advisor' | 'person'
  state: 'suggested' | 'accepted' | 'dismissed' | 'done'
  is_edited: boolean
  is_carried: boolean
  based_on: string[]
  written_at: number
  field_revisions: unknown
}

/** `onboarding.plans`: What a person makes of the advice of a session, once it was touched. */
export interface PlansRow {
  user_id: string
  session_id: string
  revision: number
  draft: number | null
  locale: string | null
  item_ids: string[]
  created_at: Date
  updated_at: Date
}

/** `onboarding.prefill_session`: Fills a live session with what is known of the user, which the caller has judged on the session as it is: flow, sessionId, judgedRevision, that of the session; patch, by step; notTaken; opId, requestDigests; path, the steps that are asked then; labels and eventFields, as they are then; adviceDigests, what changes of them. */
export interface PrefillSessionRow {
  outcome: string | null
  session: string | null
  named: unknown
  not_taken: string[] | null
}

/** `onboarding.rate_limits`: Requests by caller and limit in the current window; swept when it has passed. */
export interface RateLimitsRow {
  key: string
  used: number
  expires_at: Date
}

/** `onboarding.read_unjudged`: Completed sessions that a version has not been judged by, in the order of their completion: at most p_limit, each the latest of its user, of an older version, and completed at p_since or later. */
export interface ReadUnjudgedRow {
  session: string | null
  completed_at: string | null
}

/** `onboarding.renew_plan`: Lays a plan out anew with advice that was just written: {flow, sessionId, kinds, layout: {revision, draft, locale, items}}. */
export interface RenewPlanRow {
  outcome: string | null
  plan: unknown
}

/** `onboarding.report_requests`: Adds what a process has admitted on its own to the counts that all share, and returns them. */
export interface ReportRequestsRow {
  key: string | null
  used: number | null
  reset_seconds: number | null
}

/** `onboarding.requirement_deadlines`: Until when somebody who is done has time for what a newer version asks; one row each once they were judged. */
export interface RequirementDeadlinesRow {
  user_id: string
  flow: string
  past_due_at: Date | null
  session_id: string
  version: number
  judged_at: Date
}

/** `onboarding.reserve_ai_call`: Takes the most that a call can cost out of both budgets of the day, or refuses. */
export interface ReserveAiCallRow {
  outcome: string | null
  first_refusal: boolean | null
}

/** `onboarding.search_industries`: Industries for what somebody typed, with scores: best who is called so, then who is also called so, then who has to do with it. */
export interface SearchIndustriesRow {
  slug: string | null
  score: number | null
}

/** `onboarding.seeded_industries`: Every industry that a seed has ever brought, deleted ones too. */
export interface SeededIndustriesRow {
  slug: string
  seeded_at: Date
}

/** `onboarding.session_edits`: Append-only: every stored change of a session. */
export interface SessionEditsRow {
  user_id: string
  session_id: string
  revision: number
  kind: 'started' | 'saved' | 'prefilled' | 'moved' | 'recommended' | 'completed' | 'abandoned' | 'extended' | 'reopened'
  op_id: string | null
  request_digest: string | null
  base_revision: number | null
  step: string | null
  patch: unknown
  named: unknown
  not_taken: string[] | null
  completed_steps: string[]
  current_step: number
  locale: string
  recommendations_stale: boolean
  created_at: Date
  found_by_due: boolean
}

/** `onboarding.session_facts`: One slim row a session, from which figures of a segment are counted. */
export interface SessionFactsRow {
  user_id: string
  session_id: string
  flow: string
  day: Date
  version: number
  locale: string
  source: string
  labels: unknown
  path: string[]
  current_step: number
  status: 'in_progress' | 'completed' | 'abandoned' | 'expired'
  was_resumed: boolean
  tallies: string[]
  found_by: string
}

/** `onboarding.session_labels`: The groups that a session is counted in, by dimension: its version, its language, its source, and what labels the caller has told of its answers. */
export interface SessionLabelsRow {
  dimension: string | null
  value: string | null
}

/** `onboarding.session_signals`: What happened to a session lately, for the question why people leave. */
export interface SessionSignalsRow {
  user_id: string
  session_id: string
  save_refused_at: Date | null
  ai_failed_at: Date | null
  ai_slow_at: Date | null
  suggested: string[] | null
  refusals: unknown
}

/** `onboarding.settle_ai_call`: Books a call's cost: at its quote while the bill is unknown (p_cost null), at the bill when it comes. */
export interface SettleAiCallRow {
  booked: boolean | null
  charged_nusd: string | null
  quoted_nusd: string | null
  change_nusd: string | null
  warned: boolean | null
}

/** `onboarding.spellings`: A word as it is looked up: by its beginning, by its stem, or, where no industry has such a word, as the words that are spelled nearly so. */
export interface SpellingsRow {
  spelling: string | null
  stem_length: number | null
  quality: number | null
}

/** `onboarding.stalls`: The stalls of a session that were told. */
export interface StallsRow {
  user_id: string
  session_id: string
  after: string
  at: Date
}

/** `onboarding.start_session`: Starts the user's session of a flow, one at a time. */
export interface StartSessionRow {
  outcome: string | null
  session: string | null
  named: unknown
  not_taken: string[] | null
  detail: string | null
}

/** `onboarding.steps_reached`: The steps of a session's path that it has entered, and those it is past; `complete` stands for the end. */
export interface StepsReachedRow {
  step: string | null
  what: string | null
}

/** `onboarding.store_flow_version`: Stores a version of a flow, or its newest words: {flow, version, digest, content, words}. */
export interface StoreFlowVersionRow {
  outcome: string | null
  versions: unknown
}

/** `onboarding.store_recommendations`: Stores advice beside the answers it was made from; the edit keeps the advice that it replaced. */
export interface StoreRecommendationsRow {
  outcome: string | null
  session: string | null
}

/** `onboarding.tables_of_users`: The tables of ours whose rows belong to a user, and what happens to them when the account is deleted: c, the row goes; n, it stays and forgets whose it was. */
export interface TablesOfUsersRow {
  place: string | null
  user_column: string | null
  on_delete: string | null
}

/** `onboarding.traffic_minutes`: A flow's requests by minute, of all processes, for alerts and the operators' page. */
export interface TrafficMinutesRow {
  flow: string
  minute: Date
  requests: string
  errors: string
  latencies: string[]
  ai_answers: string
  ai_degraded: string
}
