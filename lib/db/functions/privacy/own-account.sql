-- What the sign-in keeps of the caller: what he said when he signed up, and his sessions without their secrets.
--
-- Security definer, because no request may read schema auth: it tells of the caller alone.
create or replace function onboarding.own_account() returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  v_metadata jsonb;
  v_sessions jsonb;
begin
  select u.raw_user_meta_data into v_metadata from auth.users u where u.id = onboarding.request_user_id();
  if pg_catalog.to_regclass('auth.sessions') is not null and pg_catalog.has_table_privilege('auth.sessions', 'select') then
    execute pg_catalog.format(
      'select pg_catalog.jsonb_agg(%s order by t.created_at) from auth.sessions t where t.user_id = onboarding.request_user_id()',
      -- refresh tokens, their counters and factors are not among them, because they open what they stand for.
      onboarding.row_expression('auth.sessions', array['id', 'method', 'aal', 'created_at', 'updated_at',
        'refreshed_at', 'not_after', 'user_agent', 'ip', 'tag'])
    ) into v_sessions;
  end if;
  return pg_catalog.jsonb_build_object('metadata', coalesce(v_metadata, '{}'), 'sessions', coalesce(v_sessions, '[]'));
end
$$;

comment on function onboarding.own_account is
'What the sign-in keeps of the caller: what he said when he signed up, and his sessions without their secrets.';

revoke all on function onboarding.own_account
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.own_account to onboarding_api;
