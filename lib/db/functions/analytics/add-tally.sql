-- The tallies of a session, [[count, series, …key], …], with one more: what comes to nothing is left out.
create or replace function onboarding.add_tally(p_tallies jsonb, p_series text, p_key text[], p_count integer) returns jsonb
language plpgsql immutable set search_path = '' as $$
declare
  v_name constant jsonb := pg_catalog.to_jsonb(array[p_series] || p_key);
begin
  return (
    select coalesce(pg_catalog.jsonb_agg(pg_catalog.jsonb_build_array(tally.count) || tally.name), '[]')
    from (
      select named.name, pg_catalog.sum(named.count)::integer as count
      from (
        select entry - 0 as name, (entry -> 0)::integer as count from pg_catalog.jsonb_array_elements(p_tallies) as entry
        union all
        select v_name, p_count
      ) as named
      group by named.name having pg_catalog.sum(named.count) <> 0
    ) as tally
  );
end
$$;

comment on function onboarding.add_tally is
'The tallies of a session, [[count, series, …key], …], with one more: what comes to nothing is left out.';

revoke all on function onboarding.add_tally
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.add_tally to onboarding_api, onboarding_jobs;
