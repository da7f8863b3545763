-- Completed sessions that a version has not been judged by, in the order of their completion: at most p_limit, each the
-- latest of its user, of an older version, and completed at p_since or later.
create or replace function onboarding.read_unjudged(
  p_flow text, p_version integer, p_since timestamptz, p_limit integer
) returns table (session json, completed_at text)
language plpgsql stable set search_path = '' as $$
#variable_conflict use_column
begin
  return query
  select onboarding.session_json(row(s.*)::public.onboarding_sessions, pg_catalog.now()), s.completed_at::text
  from public.onboarding_sessions s
  where s.flow = p_flow and s.status = 'completed' and s.completed_at >= p_since and s.definition_version < p_version
    and not exists (
      select from onboarding.requirement_deadlines d
      where d.user_id = s.user_id and d.flow = s.flow and d.session_id = s.id and d.version >= p_version
    )
    and not exists (
      select from public.onboarding_sessions later
      where later.user_id = s.user_id and later.flow = s.flow and later.status = 'completed'
        and later.completed_at > s.completed_at
    )
  order by s.completed_at limit p_limit;
end
$$;

comment on function onboarding.read_unjudged is
'Completed sessions that a version has not been judged by, in the order of their completion: at most p_limit, each the
latest of its user, of an older version, and completed at p_since or later.';

revoke all on function onboarding.read_unjudged
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.read_unjudged to onboarding_jobs;
