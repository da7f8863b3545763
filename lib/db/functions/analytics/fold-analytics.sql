-- Folds up to p_limit rows of the tail into the daily counters, and returns how many.
--
-- One at a time, since two would wait for each other's counters.
create or replace function onboarding.fold_analytics(p_limit integer) returns integer
language plpgsql volatile set search_path = '' as $$
declare
  v_count integer;
begin
  if not pg_catalog.pg_try_advisory_xact_lock(pg_catalog.hashtextextended('onboarding.fold_analytics', 0)) then
    return 0;
  end if;
  with taken as (
    delete from onboarding.analytics_tail
    where id in (select id from onboarding.analytics_tail order by id limit p_limit)
    returning *
  ), folded as (
    insert into onboarding.analytics_daily as daily (series, flow, day, key, count, input_tokens, output_tokens, cost_nusd)
    select series, flow, day, key, sum(count), sum(input_tokens), sum(output_tokens), sum(cost_nusd)
    from taken group by series, flow, day, key
    on conflict (series, flow, day, key) do update set
      count = daily.count + excluded.count,
      input_tokens = daily.input_tokens + excluded.input_tokens,
      output_tokens = daily.output_tokens + excluded.output_tokens,
      cost_nusd = daily.cost_nusd + excluded.cost_nusd
  )
  select pg_catalog.count(*) into v_count from taken;
  return v_count;
end
$$;

comment on function onboarding.fold_analytics is
'Folds up to p_limit rows of the tail into the daily counters, and returns how many.';

revoke all on function onboarding.fold_analytics
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.fold_analytics to onboarding_jobs;
