-- Stores a version of a flow, or its newest words: {flow, version, digest, content, words}. A version that no session has
-- may get other content. outcome: stored, known, replaced, or other_content with nothing changed. Answers with it what is
-- stored of the flow, as [{version, digest, firstStoredAt}].
create or replace function onboarding.store_flow_version(p_request jsonb) returns table (outcome text, versions jsonb)
language plpgsql volatile set search_path = '' as $$
declare
  v_flow constant text := p_request ->> 'flow';
  v_version constant integer := p_request -> 'version';
  v_stored onboarding.flow_versions;
begin
  -- Processes that start at once with one version, or with two contents of it.
  perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended('onboarding.flow:' || v_flow, 0));
  select * into v_stored from onboarding.flow_versions where flow = v_flow and version = v_version;
  if not found then
    insert into onboarding.flow_versions (flow, version, digest, content, words, first_stored_at)
    values (v_flow, v_version, p_request ->> 'digest', p_request ->> 'content', p_request -> 'words',
      pg_catalog.clock_timestamp());
    outcome := 'stored';
  elsif v_stored.digest = p_request ->> 'digest' then
    if v_stored.words <> p_request -> 'words' then
      update onboarding.flow_versions set words = p_request -> 'words' where flow = v_flow and version = v_version;
    end if;
    outcome := 'known';
  elsif exists (select 1 from public.onboarding_sessions where flow = v_flow and definition_version = v_version) then
    outcome := 'other_content';
  else
    update onboarding.flow_versions set
      digest = p_request ->> 'digest', content = p_request ->> 'content', words = p_request -> 'words',
      first_stored_at = pg_catalog.clock_timestamp(), judged_at = null
    where flow = v_flow and version = v_version;
    outcome := 'replaced';
  end if;
  versions := onboarding.flow_version_list(v_flow);
  return next;
end
$$;

comment on function onboarding.store_flow_version is
'Stores a version of a flow, or its newest words: {flow, version, digest, content, words}. A version that no session has
may get other content. outcome: stored, known, replaced, or other_content with nothing changed. Answers with it what is
stored of the flow, as [{version, digest, firstStoredAt}].';

revoke all on function onboarding.store_flow_version
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.store_flow_version to onboarding_jobs;
