alter table public.onboarding_sessions alter column ai_recommendations set storage extended;
alter table onboarding.session_edits alter column patch set storage extended;

create function onboarding.take_rate_limit(p_key text, p_limit integer, p_window_seconds integer)
returns table (remaining integer, reset_seconds integer)
language plpgsql volatile set search_path = '' as $$
declare
  v_used integer;
  v_reset_seconds integer;
begin
  select c.used, c.reset_seconds into v_used, v_reset_seconds
  from onboarding.count_requests(p_key, 1, p_window_seconds) as c;
  if v_used > p_limit then
    raise exception '%', v_reset_seconds using errcode = 'FS429';
  end if;
  return query select p_limit - v_used, v_reset_seconds;
end
$$;

create or replace function onboarding.begin_completion(
  p_session_id uuid, p_step_names text[], p_keys text[], p_limits integer[], p_window_seconds integer[]
) returns table (outcome text, session jsonb, may_call_model boolean)
language plpgsql volatile set search_path = '' as $$
begin
  select c.outcome, c.session, true into outcome, session, may_call_model
  from onboarding.complete_session(p_session_id, p_step_names, null, null) as c;
  if outcome = 'needs_recommendations' then
    begin
      perform onboarding.take_rate_limit(l.key, l.most, l.window_seconds)
      from rows from (
        pg_catalog.unnest(p_keys), pg_catalog.unnest(p_limits), pg_catalog.unnest(p_window_seconds)
      ) as l (key, most, window_seconds);
    exception when sqlstate 'FS429' then
      may_call_model := false;
    end;
  end if;
  return next;
end
$$;

drop function onboarding.take_rate_limits(text[], integer[], integer[]);

revoke all on function onboarding.take_rate_limit(text, integer, integer)
  from public, anon, authenticated, service_role;
grant execute on function onboarding.take_rate_limit(text, integer, integer) to onboarding_api;
