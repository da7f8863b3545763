-- The audit trail only grows, whatever role or path a change comes by. Erasing a subject removes what stands of him in
-- clear, with the salt, and a change of keys proves the same link anew.
create or replace function onboarding.guard_audit() returns trigger
language plpgsql set search_path = '' as $$
begin
  if tg_op = 'UPDATE' then
    if new.subject is null and old.subject is not null then
      new.reason := null;
      new.details := null;
      new.salt := null;
      old.subject := null;
      old.reason := null;
      old.details := null;
      old.salt := null;
    end if;
    old.key_id := new.key_id;
    old.proof := new.proof;
    if new is not distinct from old then
      return new;
    end if;
  end if;
  raise exception 'the audit trail only grows' using errcode = 'check_violation';
end
$$;

comment on function onboarding.guard_audit is
'The audit trail only grows, whatever role or path a change comes by. Erasing a subject removes what stands of him in
clear, with the salt, and a change of keys proves the same link anew.';

revoke all on function onboarding.guard_audit
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
-- execute is granted to nobody, because a trigger needs no grant.
