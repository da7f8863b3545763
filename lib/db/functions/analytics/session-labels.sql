-- The groups that a session is counted in, by dimension. A value that is no slug or size is counted as empty.
create or replace function onboarding.session_labels(s public.onboarding_sessions)
returns table (dimension text, value text)
language plpgsql immutable set search_path = '' as $$
begin
  return query values
    ('version', s.definition_version::text),
    ('locale', s.locale::text),
    ('source', onboarding.source_label(s.source)),
    ('industry', case when s.step_data #>> '{company,industry}' ~ '^[a-z0-9-]{1,64}$'
      then s.step_data #>> '{company,industry}' else '' end),
    ('size', case when s.step_data #>> '{company,size}' ~ '^[a-z]{1,20}$'
      then s.step_data #>> '{company,size}' else '' end);
end
$$;

comment on function onboarding.session_labels is
'The groups that a session is counted in, by dimension. A value that is no slug or size is counted as empty.';

revoke all on function onboarding.session_labels
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.session_labels to onboarding_api, onboarding_jobs;
