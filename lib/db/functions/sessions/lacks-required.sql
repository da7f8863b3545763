-- Whether a finished step lacks an answer that its rules require: {required: [field], requiredWhen: [{field, when,
-- equals}]}.
create or replace function onboarding.lacks_required(p_answers jsonb, p_rules jsonb) returns boolean
language plpgsql immutable set search_path = '' as $$
begin
  return exists (
    select from pg_catalog.jsonb_array_elements_text(p_rules -> 'required') as field where not p_answers ? field
  ) or exists (
    select from pg_catalog.jsonb_to_recordset(p_rules -> 'requiredWhen') as rule (field text, "when" text, equals text)
    where p_answers ->> rule."when" = rule.equals and not p_answers ? rule.field
  );
end
$$;

comment on function onboarding.lacks_required is
'Whether a finished step lacks an answer that its rules require: {required: [field], requiredWhen: [{field, when,
equals}]}.';

revoke all on function onboarding.lacks_required
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.lacks_required to onboarding_api;
