-- A closed session never changes, but that one which was not completed may go on as it was; identities never change and revisions only grow, whatever role or path an update
-- comes by. Key rotation (as onboarding_jobs) rewrites ciphertext only, and the foreign key on resumed_from may be
-- cleared.
create or replace function onboarding.guard_session() returns trigger
language plpgsql set search_path = '' as $$
begin
  if new.id <> old.id or new.user_id <> old.user_id then
    raise exception 'the identity of a session never changes' using errcode = 'check_violation';
  end if;
  if new.revision < old.revision then
    raise exception 'revisions only grow' using errcode = 'check_violation';
  end if;
  if old.status = 'in_progress' then
    return new;
  end if;
  -- An operator has one go on that was left or ran out, with the answers that it has.
  if old.status = 'abandoned' and new.status = 'in_progress' and new.revision = old.revision + 1
    and (new.step_data, new.completed_steps, new.current_step) = (old.step_data, old.completed_steps, old.current_step) then
    return new;
  end if;
  if (new.status, new.current_step, new.completed_steps, new.revision, new.locale)
      is distinct from (old.status, old.current_step, old.completed_steps, old.revision, old.locale)
    or new.completed_at is distinct from old.completed_at
    or (new.closed_reason is distinct from old.closed_reason
        and not (old.closed_reason = 'expired' and new.closed_reason in ('superseded', 'deleted')))
    or ((new.step_data, new.ai_recommendations) is distinct from (old.step_data, old.ai_recommendations)
        and current_user <> 'onboarding_jobs')
  then
    raise exception 'a closed session never changes' using errcode = 'check_violation';
  end if;
  return new;
end
$$;

comment on function onboarding.guard_session is
'A closed session never changes, but that one which was not completed may go on as it was; identities never change and revisions only grow, whatever role or path an update
comes by. Key rotation (as onboarding_jobs) rewrites ciphertext only, and the foreign key on resumed_from may be
cleared.';

revoke all on function onboarding.guard_session
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
-- execute is granted to nobody, because a trigger needs no grant.
