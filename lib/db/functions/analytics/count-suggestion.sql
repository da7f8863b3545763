-- Counts what was saved after a suggestion: first, listed, other.
create or replace function onboarding.count_suggestion(
  s public.onboarding_sessions, p_saved text, p_suggested text[]
) returns void
language plpgsql volatile set search_path = '' as $$
begin
  perform onboarding.count_in_session(s, 'suggestion', array[case
    when p_saved = p_suggested[1] then 'first'
    when p_saved = any (p_suggested) then 'listed'
    else 'other' end]);
end
$$;

comment on function onboarding.count_suggestion is 'Counts what was saved after a suggestion: first, listed, other.';

revoke all on function onboarding.count_suggestion
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.count_suggestion to onboarding_api, onboarding_jobs;
