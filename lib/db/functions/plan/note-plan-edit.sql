-- Counts a change of a plan into its revision and keeps it: {kind, itemId, opId, requestDigest, baseRevision}, with the
-- item as it is answered. Where somebody receives events, it is one. Returns the revision.
create or replace function onboarding.note_plan_edit(
  s public.onboarding_sessions, p_edit jsonb, p_item jsonb, p_now timestamptz
) returns integer
language plpgsql volatile set search_path = '' as $$
declare
  v_revision integer;
begin
  update onboarding.plans set revision = revision + 1, updated_at = p_now
  where user_id = s.user_id and session_id = s.id
  returning revision into v_revision;
  insert into onboarding.plan_edits (
    user_id, session_id, revision, kind, item_id, op_id, request_digest, base_revision, item, created_at
  ) values (
    s.user_id, s.id, v_revision, p_edit ->> 'kind', (p_edit ->> 'itemId')::uuid, (p_edit ->> 'opId')::uuid,
    p_edit ->> 'requestDigest', (p_edit ->> 'baseRevision')::integer, p_item, p_now
  );
  if onboarding.is_received(s.flow) then
    perform onboarding.write_event(s, 'onboarding.plan_changed', pg_catalog.jsonb_build_object(
      'sessionId', s.id, 'userId', s.user_id,
      'flow', pg_catalog.jsonb_build_object('id', s.flow, 'version', s.definition_version), 'status', s.status,
      'change', p_edit -> 'kind', 'kinds', p_edit -> 'kinds', 'itemId', p_item -> 'id', 'kind', p_item -> 'kind',
      'state', p_item -> 'state', 'source', p_item -> 'source', 'isEdited', p_item -> 'isEdited', 'revision', v_revision
    ), p_now);
  end if;
  return v_revision;
end
$$;

comment on function onboarding.note_plan_edit is
'Counts a change of a plan into its revision and keeps it: {kind, itemId, opId, requestDigest, baseRevision}, with the
item as it is answered. Where somebody receives events, it is one. Returns the revision.';

revoke all on function onboarding.note_plan_edit
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.note_plan_edit to onboarding_api;
