-- Whether the caller is done with a flow, for policies of the app's own: `using ((select onboarding.is_done()))`.
create or replace function onboarding.is_done(flow text default 'onboarding') returns boolean
language plpgsql stable set search_path = '' as $$
begin
  return onboarding.done_until(onboarding.request_user_id(), flow) is not null;
end
$$;

comment on function onboarding.is_done is
'Whether the caller is done with a flow, for policies of the app''s own: `using ((select onboarding.is_done()))`.';

revoke all on function onboarding.is_done
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.is_done to authenticated, onboarding_api;
