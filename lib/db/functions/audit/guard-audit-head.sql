-- The count of the audit trail grows by one with each row, and its link only with it. A change of keys proves both anew.
create or replace function onboarding.guard_audit_head() returns trigger
language plpgsql set search_path = '' as $$
begin
  if tg_op = 'UPDATE' and (new.count = old.count + 1 or (new.count, new.link) = (old.count, old.link)) then
    return new;
  end if;
  raise exception 'the count of the audit trail grows by one with each row' using errcode = 'check_violation';
end
$$;

comment on function onboarding.guard_audit_head is
'The count of the audit trail grows by one with each row, and its link only with it. A change of keys proves both anew.';

revoke all on function onboarding.guard_audit_head
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
-- execute is granted to nobody, because a trigger needs no grant.
