-- What happens by itself when rows change. Apart from the tables, because functions stand between them: a function takes a
-- row of a table, and a trigger calls a function.

-- The wall behind the statements: whatever path an update comes by.
create trigger guard_session before update on public.onboarding_sessions
  for each row execute function onboarding.guard_session();

create trigger guard_audit before update or delete on onboarding.audit
  for each row execute function onboarding.guard_audit();
create trigger guard_audit_whole before truncate on onboarding.audit
  for each statement execute function onboarding.guard_audit();
create trigger guard_audit_head before update or delete on onboarding.audit_head
  for each row execute function onboarding.guard_audit_head();
create trigger guard_audit_head_whole before truncate on onboarding.audit_head
  for each statement execute function onboarding.guard_audit_head();

create trigger emit_event after insert on onboarding.session_edits
  for each row execute function onboarding.emit_event();

create trigger index_industry after insert or update on public.industries
  for each row execute function onboarding.index_industry();

create trigger count_started after insert on public.onboarding_sessions
  for each row execute function onboarding.count_started();
-- An autosave inside a step changes none of these, and costs nothing here. archive_expired_sessions counts what it closes
-- by itself, and sets onboarding.counting while it does.
create trigger count_changed after update on public.onboarding_sessions
  for each row when (
    (
      (old.status, old.current_step, old.completed_steps, old.locale)
        is distinct from (new.status, new.current_step, new.completed_steps, new.locale)
      or old.step_data #>> '{company,industry}' is distinct from new.step_data #>> '{company,industry}'
      or old.step_data #>> '{company,size}' is distinct from new.step_data #>> '{company,size}'
    )
    and pg_catalog.current_setting('onboarding.counting', true) is distinct from 'in_bulk'
  )
  execute function onboarding.count_changed();
-- Before, because the signals go with the row.
create trigger count_erased before delete on public.onboarding_sessions
  for each row when (old.status = 'in_progress') execute function onboarding.count_erased();

create trigger count_ai_usage after insert on onboarding.ai_usage
  for each row execute function onboarding.count_ai_usage();
create trigger count_ai_bill after update on onboarding.ai_usage
  for each row when (
    (old.model_used, old.outcome, old.input_tokens, old.output_tokens, old.cost_nusd)
      is distinct from (new.model_used, new.outcome, new.input_tokens, new.output_tokens, new.cost_nusd)
  )
  execute function onboarding.count_ai_usage();
create trigger count_ai_answer after insert on onboarding.ai_answers
  for each row execute function onboarding.count_ai_answer();
