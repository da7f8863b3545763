-- Makes the plan of a session that the caller holds locked hold these items in this order: {draft, locale, items: [{id} or, of a
-- new one, {id, kind, content, source, basedOn, writtenAt}]}. What stands in it and is not named goes, but never what a
-- person wrote, edited or decided about: that stays, at the end.
create or replace function onboarding.lay_out_plan(
  p_user_id uuid, p_session_id uuid, p_layout jsonb, p_now timestamptz
) returns void
language plpgsql volatile set search_path = '' as $$
declare
  v_ids uuid[] := array(
    select (item ->> 'id')::uuid
    from pg_catalog.jsonb_array_elements(p_layout -> 'items') with ordinality as i (item, place) order by place
  );
begin
  insert into onboarding.plans (user_id, session_id, created_at, updated_at)
  values (p_user_id, p_session_id, p_now, p_now)
  on conflict do nothing;
  delete from onboarding.plan_items
  where user_id = p_user_id and session_id = p_session_id and item_id <> all (v_ids)
    and state = 'suggested' and not is_edited and source <> 'person';
  insert into onboarding.plan_items (user_id, session_id, item_id, kind, content, source, based_on, written_at)
  select p_user_id, p_session_id, id, kind, content, source, "basedOn", "writtenAt"
  from pg_catalog.jsonb_to_recordset(p_layout -> 'items')
    as i (id uuid, kind text, content jsonb, source text, "basedOn" text[], "writtenAt" integer)
  where content is not null
  on conflict do nothing;
  v_ids := v_ids || array(
    select item_id from onboarding.plan_items
    where user_id = p_user_id and session_id = p_session_id and item_id <> all (v_ids) order by item_id
  );
  update onboarding.plans set item_ids = v_ids, draft = (p_layout ->> 'draft')::integer, locale = p_layout ->> 'locale'
  where user_id = p_user_id and session_id = p_session_id;
end
$$;

comment on function onboarding.lay_out_plan is
'Makes the plan of a session that the caller holds locked hold these items in this order: {draft, locale, items: [{id} or, of a
new one, {id, kind, content, source, basedOn, writtenAt}]}. What stands in it and is not named goes, but never what a
person wrote, edited or decided about: that stays, at the end.';

revoke all on function onboarding.lay_out_plan
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.lay_out_plan to onboarding_api;
