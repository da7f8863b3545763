-- Deletes up to p_batch counts whose window has passed, and returns how many. A window that begins anew in between is
-- left alone.
create or replace function onboarding.delete_stale_rate_limits(p_batch integer default 1000) returns integer
language plpgsql volatile set search_path = '' as $$
declare
  v_count integer;
begin
  delete from onboarding.rate_limits
  where expires_at <= pg_catalog.now()
    and key in (
      select key from onboarding.rate_limits where expires_at <= pg_catalog.now() order by expires_at limit p_batch
    );
  get diagnostics v_count = row_count;
  return v_count;
end
$$;

comment on function onboarding.delete_stale_rate_limits is
'Deletes up to p_batch counts whose window has passed, and returns how many. A window that begins anew in between is
left alone.';

revoke all on function onboarding.delete_stale_rate_limits
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.delete_stale_rate_limits to onboarding_jobs;
