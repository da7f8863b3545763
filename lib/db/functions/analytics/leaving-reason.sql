-- What had last happened to somebody who left, from ten minutes before the last save on: save_refused, ai_failed, ai_slow
-- or nothing.
create or replace function onboarding.leaving_reason(s public.onboarding_sessions, p_last_saved_at timestamptz) returns text
language plpgsql stable set search_path = '' as $$
declare
  v_reason text;
begin
  select reason into v_reason
  from onboarding.session_signals g
  cross join lateral (values
    ('save_refused', g.save_refused_at), ('ai_failed', g.ai_failed_at), ('ai_slow', g.ai_slow_at)
  ) as signal (reason, at)
  where g.user_id = s.user_id and g.session_id = s.id and at >= p_last_saved_at - interval '10 minutes'
  order by at desc limit 1;
  return coalesce(v_reason, 'nothing');
end
$$;

comment on function onboarding.leaving_reason is
'What had last happened to somebody who left, from ten minutes before the last save on: save_refused, ai_failed, ai_slow
or nothing.';

revoke all on function onboarding.leaving_reason
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.leaving_reason to onboarding_api, onboarding_jobs;
