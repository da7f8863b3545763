-- One item of a plan in the API's form, its content still sealed.
create or replace function onboarding.plan_item_json(
  p_user_id uuid, p_session_id uuid, p_item_id uuid, p_field_revisions jsonb
) returns jsonb
language plpgsql stable set search_path = '' as $$
begin
  return (
    select pg_catalog.jsonb_build_object(
      'id', i.item_id, 'kind', i.kind, 'content', i.content, 'source', i.source, 'state', i.state,
      'isEdited', i.is_edited, 'isCarried', i.is_carried,
      'isStale', onboarding.is_stale(i.based_on, i.written_at, p_field_revisions),
      'basedOn', i.based_on, 'position', pg_catalog.array_position(p.item_ids, i.item_id) - 1
    )
    from onboarding.plan_items i
    join onboarding.plans p on p.user_id = i.user_id and p.session_id = i.session_id
    where i.user_id = p_user_id and i.session_id = p_session_id and i.item_id = p_item_id
  );
end
$$;

comment on function onboarding.plan_item_json is
'One item of a plan in the API''s form, its content still sealed.';

revoke all on function onboarding.plan_item_json
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.plan_item_json to onboarding_api;
