-- Counts a session that starts, and the one that it resumes.
create or replace function onboarding.count_started() returns trigger
language plpgsql set search_path = '' as $$
declare
  v_earlier public.onboarding_sessions;
begin
  perform onboarding.count_session_event(new, 'started', 1);
  perform onboarding.count_steps(new, 0, 1, null);
  if new.resumed_from is not null then
    select * into v_earlier from public.onboarding_sessions where id = new.resumed_from;
    if found then
      perform onboarding.count_session_event(v_earlier, 'resumed', 1);
    end if;
  end if;
  if new.status = 'completed' then
    perform onboarding.count_session_event(new, 'completed', 1);
  elsif new.status = 'abandoned' then
    perform onboarding.count_leaving(new, new.updated_at);
  end if;
  return null;
end
$$;

comment on function onboarding.count_started is 'Counts a session that starts, and the one that it resumes.';

revoke all on function onboarding.count_started
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
-- execute is granted to nobody, because a trigger needs no grant.
