-- Puts a row behind the newest one of the audit trail, and the newest link where the count stands: {row, head}, both as
-- their tables have them. Raises check_violation where another row has come in between.
create or replace function onboarding.append_audit(p_request jsonb) returns void
language plpgsql volatile set search_path = '' as $$
declare
  v_row onboarding.audit := pg_catalog.jsonb_populate_record(null::onboarding.audit, p_request -> 'row');
  v_head onboarding.audit_head := pg_catalog.jsonb_populate_record(null::onboarding.audit_head, p_request -> 'head');
begin
  update onboarding.audit_head set count = v_head.count, link = v_head.link, key_id = v_head.key_id, proof = v_head.proof
  where count = v_row.id - 1;
  if not found then
    raise exception 'a row of the audit trail comes behind the newest one' using errcode = 'check_violation';
  end if;
  insert into onboarding.audit select v_row.*;
end
$$;

comment on function onboarding.append_audit is
'Puts a row behind the newest one of the audit trail, and the newest link where the count stands: {row, head}, both as
their tables have them. Raises check_violation where another row has come in between.';

revoke all on function onboarding.append_audit
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.append_audit to onboarding_api, onboarding_jobs;
