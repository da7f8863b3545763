-- The steps of a session's path that it has entered, and those it is past; `complete` stands for the end.
create or replace function onboarding.steps_reached(s public.onboarding_sessions)
returns table (step text, what text)
language plpgsql immutable set search_path = '' as $$
begin
  return query
    select named.step, reached.what
    from pg_catalog.unnest(s.path || 'complete'::text) with ordinality as named (step, place)
    cross join lateral (values
      ('entered', named.place <= s.current_step),
      ('completed', named.place < s.current_step or s.status = 'completed')
    ) as reached (what, holds)
    where reached.holds;
end
$$;

comment on function onboarding.steps_reached is
'The steps of a session''s path that it has entered, and those it is past; `complete` stands for the end.';

revoke all on function onboarding.steps_reached
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.steps_reached to onboarding_api, onboarding_jobs;
