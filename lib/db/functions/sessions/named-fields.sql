-- The fields of a session that a save has named, clearing counts, in it or in one that it was begun from: {step: {field:
-- true}}.
create or replace function onboarding.named_fields(s public.onboarding_sessions) returns jsonb
language plpgsql stable set search_path = '' as $$
begin
  return (
    select coalesce(pg_catalog.jsonb_object_agg(step, fields), '{}') from (
      select step, pg_catalog.jsonb_object_agg(field, true) as fields from (
        select e.step, field from onboarding.session_edits e
        cross join lateral pg_catalog.jsonb_object_keys(e.patch) as field
        where e.user_id = s.user_id and e.session_id = s.id and e.kind = 'saved'
        union all
        select earlier.step, field from onboarding.session_edits e
        cross join lateral pg_catalog.jsonb_each(e.named) as earlier (step, fields)
        cross join lateral pg_catalog.jsonb_object_keys(earlier.fields) as field
        where e.user_id = s.user_id and e.session_id = s.id and e.revision = 1 and e.kind = 'started'
      ) as named group by step
    ) as by_step
  );
end
$$;

comment on function onboarding.named_fields is
'The fields of a session that a save has named, clearing counts, in it or in one that it was begun from: {step: {field:
true}}.';

revoke all on function onboarding.named_fields
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.named_fields to onboarding_api;
