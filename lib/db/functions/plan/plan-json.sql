-- A plan as it is stored: {revision, draft, locale, items}, contents still sealed; null where nobody has touched it.
create or replace function onboarding.plan_json(p_user_id uuid, p_session_id uuid, p_field_revisions jsonb)
returns jsonb
language plpgsql stable set search_path = '' as $$
begin
  return (
    select pg_catalog.jsonb_build_object('revision', p.revision, 'draft', p.draft, 'locale', p.locale, 'items', (
      select coalesce(pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object(
        'id', i.item_id, 'kind', i.kind, 'content', i.content, 'source', i.source, 'state', i.state,
        'isEdited', i.is_edited, 'isCarried', i.is_carried,
        'isStale', onboarding.is_stale(i.based_on, i.written_at, p_field_revisions),
        'basedOn', i.based_on, 'position', o.place - 1
      ) order by o.place), '[]')
      from pg_catalog.unnest(p.item_ids) with ordinality as o (item_id, place)
      join onboarding.plan_items i
        on i.user_id = p_user_id and i.session_id = p_session_id and i.item_id = o.item_id
    ))
    from onboarding.plans p where p.user_id = p_user_id and p.session_id = p_session_id
  );
end
$$;

comment on function onboarding.plan_json is
'A plan as it is stored: {revision, draft, locale, items}, contents still sealed; null where nobody has touched it.';

revoke all on function onboarding.plan_json
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.plan_json to onboarding_api, onboarding_jobs;
