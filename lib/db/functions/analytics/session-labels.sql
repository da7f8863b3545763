-- The groups that a session is counted in, by dimension: its version, its language, its source, and what labels the
-- caller has told of its answers.
create or replace function onboarding.session_labels(s public.onboarding_sessions)
returns table (dimension text, value text)
language plpgsql immutable set search_path = '' as $$
begin
  return query
    select 'version', s.definition_version::text
    union all select 'locale', s.locale::text
    union all select 'source', onboarding.source_label(s.source)
    union all select label.key, label.value from pg_catalog.jsonb_each_text(s.labels) as label;
end
$$;

comment on function onboarding.session_labels is
'The groups that a session is counted in, by dimension: its version, its language, its source, and what labels the
caller has told of its answers.';

revoke all on function onboarding.session_labels
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.session_labels to onboarding_api, onboarding_jobs;
