-- Notes what a process noticed about the live sessions of users: [{user, flow, refused, refusals, aiFailed, aiSlow, suggested, step,
-- label}], of a suggestion with the step that answers it and the label that the answer is counted by. One that arrives
-- after that step was done is judged here, one that came before by the save.
create or replace function onboarding.note_signals(p_signals jsonb) returns void
language plpgsql volatile set search_path = '' as $$
declare
  g record;
  s public.onboarding_sessions;
  v_before text[];
  v_refusals jsonb;
begin
  for g in
    select * from pg_catalog.jsonb_to_recordset(p_signals) as signal (
      "user" uuid, flow text, refused boolean, refusals jsonb, "aiFailed" boolean, "aiSlow" boolean, suggested text[], step text, label text
    )
    order by 1
  loop
    select * into s from public.onboarding_sessions
    where user_id = g."user" and flow = g.flow and status = 'in_progress' for no key update;
    continue when not found;
    select suggested, refusals into v_before, v_refusals from onboarding.session_signals
    where user_id = s.user_id and session_id = s.id;
    select coalesce(pg_catalog.jsonb_agg(kept.refusal order by kept.place), '[]') into v_refusals
    from (
      select refusal, place from pg_catalog.jsonb_array_elements(coalesce(v_refusals, '[]') || coalesce(g.refusals, '[]'))
        with ordinality as listed (refusal, place)
      order by place desc limit 20
    ) as kept;
    insert into onboarding.session_signals as signals (
      user_id, session_id, save_refused_at, ai_failed_at, ai_slow_at, suggested, refusals
    )
    values (
      s.user_id, s.id, case when g.refused then pg_catalog.now() end, case when g."aiFailed" then pg_catalog.now() end,
      case when g."aiSlow" then pg_catalog.now() end, g.suggested, v_refusals
    )
    on conflict (user_id, session_id) do update set
      save_refused_at = coalesce(excluded.save_refused_at, signals.save_refused_at),
      ai_failed_at = coalesce(excluded.ai_failed_at, signals.ai_failed_at),
      ai_slow_at = coalesce(excluded.ai_slow_at, signals.ai_slow_at),
      suggested = coalesce(excluded.suggested, signals.suggested),
      refusals = excluded.refusals;
    if g.suggested is not null and v_before is null and g.step = any (s.completed_steps) then
      perform onboarding.count_suggestion(s, s.labels ->> g.label, g.suggested);
    end if;
  end loop;
end
$$;

comment on function onboarding.note_signals is
'Notes what a process noticed about the live sessions of users: [{user, flow, refused, refusals, aiFailed, aiSlow, suggested, step,
label}], of a suggestion with the step that answers it and the label that the answer is counted by. One that arrives
after that step was done is judged here, one that came before by the save.';

revoke all on function onboarding.note_signals
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.note_signals to onboarding_jobs;
