-- The tallies of a session, each `series key …` as often as it befell it, with one more, or with one less where p_count
-- is below zero.
create or replace function onboarding.add_tally(p_tallies text[], p_series text, p_key text[], p_count integer) returns text[]
language plpgsql immutable set search_path = '' as $$
declare
  v_tally constant text := pg_catalog.array_to_string(p_series || p_key, ' ');
  v_place constant integer := pg_catalog.array_position(p_tallies, v_tally);
begin
  if p_count > 0 then
    return p_tallies || v_tally;
  end if;
  return p_tallies[:v_place - 1] || p_tallies[v_place + 1:];
end
$$;

comment on function onboarding.add_tally is
'The tallies of a session, each `series key …` as often as it befell it, with one more, or with one less where p_count
is below zero.';

revoke all on function onboarding.add_tally
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.add_tally to onboarding_api, onboarding_jobs;
