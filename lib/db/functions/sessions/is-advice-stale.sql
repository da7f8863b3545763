-- Whether advice is bound to what no longer holds: p_basis names the language and, by path (step.field), the digests of the
-- answers that it rests on, null for one that was not given; p_answers has all of them as they are. Advice that is bound to
-- nothing that can be read is stale.
create or replace function onboarding.is_advice_stale(p_basis text, p_answers jsonb) returns boolean
language plpgsql immutable set search_path = '' as $$
begin
  if p_basis is null or p_basis not like '{%' then
    return true;
  end if;
  return exists (
    select from pg_catalog.jsonb_each(p_basis::jsonb) as b (path, digest)
    where b.digest <> coalesce(p_answers -> b.path, 'null')
  );
end
$$;

comment on function onboarding.is_advice_stale is
'Whether advice is bound to what no longer holds: p_basis names the language and, by path (step.field), the digests of the
answers that it rests on, null for one that was not given; p_answers has all of them as they are. Advice that is bound to
nothing that can be read is stale.';

revoke all on function onboarding.is_advice_stale
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.is_advice_stale to onboarding_api, onboarding_jobs, onboarding_support;
