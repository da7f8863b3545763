-- What happens by itself when rows change. Apart from the tables, because functions stand between them: a function takes a
-- row of a table, and a trigger calls a function.

-- The wall behind the statements: whatever path an update comes by.
-- Named by what every save shows to be fine, because a call would cost it more than these conditions.
create trigger guard_session before update on public.onboarding_sessions
  for each row when (old.status <> 'in_progress' or new.revision < old.revision)
  execute function onboarding.guard_session();
create trigger guard_identity before update of id, user_id on public.onboarding_sessions
  for each row execute function onboarding.guard_session();

create trigger guard_audit before update or delete on onboarding.audit
  for each row execute function onboarding.guard_audit();
create trigger guard_audit_whole before truncate on onboarding.audit
  for each statement execute function onboarding.guard_audit();
create trigger guard_audit_head before update or delete on onboarding.audit_head
  for each row execute function onboarding.guard_audit_head();
create trigger guard_audit_head_whole before truncate on onboarding.audit_head
  for each statement execute function onboarding.guard_audit_head();

create trigger index_industry after insert or update on public.industries
  for each row execute function onboarding.index_industry();

-- A session may go with its user's account, which the sign-in deletes: no statement of ours is there to count it.
-- Before, because the signals go with the row.
create trigger count_erased before delete on public.onboarding_sessions
  for each row when (old.status = 'in_progress') execute function onboarding.count_erased();
