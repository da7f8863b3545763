-- Counts an answer by kind, source and what degraded it.
create or replace function onboarding.count_ai_answer() returns trigger
language plpgsql set search_path = '' as $$
begin
  insert into onboarding.analytics_tail (day, series, key)
  values (new.day, 'ai_answer', array[new.kind, new.source, coalesce(new.degraded_because, '')]);
  return null;
end
$$;

comment on function onboarding.count_ai_answer is 'Counts an answer by kind, source and what degraded it.';

revoke all on function onboarding.count_ai_answer
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
-- execute is granted to nobody, because a trigger needs no grant.
