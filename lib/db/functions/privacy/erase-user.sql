-- Removes everything that is kept of a user, as deleting the account would, and leaves the account. Returns how many
-- rows went or were anonymised, by table.
create or replace function onboarding.erase_user(p_user_id uuid) returns jsonb
language plpgsql volatile set search_path = '' as $$
declare
  v_table record;
  v_count bigint;
  v_result jsonb := '{}';
begin
  perform onboarding.count_erasure(p_user_id, null);
  for v_table in select * from onboarding.tables_of_users() where place <> 'onboarding.session_edits'::regclass loop
    if v_table.on_delete = 'n' then
      execute pg_catalog.format('update %s set %I = null where %I = $1', v_table.place, v_table.user_column, v_table.user_column)
      using p_user_id;
    else
      execute pg_catalog.format('delete from %s where %I = $1', v_table.place, v_table.user_column) using p_user_id;
    end if;
    get diagnostics v_count = row_count;
    v_result := v_result || pg_catalog.jsonb_build_object(v_table.place::text, v_count);
  end loop;
  -- Limits are kept under a digest of the user, as lib/limits/rate-limits.ts makes it.
  delete from onboarding.rate_limits
  where key like '%:' || pg_catalog.rtrim(pg_catalog.translate(
    pg_catalog.encode(pg_catalog.sha256(pg_catalog.convert_to(p_user_id::text, 'UTF8')), 'base64'), '+/', '-_'), '=');
  get diagnostics v_count = row_count;
  return v_result || pg_catalog.jsonb_build_object('onboarding.rate_limits', v_count);
end
$$;

comment on function onboarding.erase_user is
'Removes everything that is kept of a user, as deleting the account would, and leaves the account. Returns how many
rows went or were anonymised, by table.';

revoke all on function onboarding.erase_user
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.erase_user to onboarding_jobs;
