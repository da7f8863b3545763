-- The newest link of the audit trail, held until the transaction ends so that the next row comes behind it: one writer
-- at a time. at is the time by the database's clock.
create or replace function onboarding.hold_audit_head()
returns table (count bigint, link text, key_id text, proof text, at text)
language plpgsql volatile set search_path = '' as $$
begin
  select h.count, h.link, h.key_id, h.proof into strict count, link, key_id, proof from onboarding.audit_head h for update;
  at := pg_catalog.to_char(pg_catalog.clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');
  return next;
end
$$;

comment on function onboarding.hold_audit_head is
'The newest link of the audit trail, held until the transaction ends so that the next row comes behind it: one writer
at a time. at is the time by the database''s clock.';

revoke all on function onboarding.hold_audit_head
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.hold_audit_head to onboarding_api, onboarding_jobs;
