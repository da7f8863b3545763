-- Takes the most that a call can cost out of both budgets of the day, or refuses. outcome: reserved, day_spent,
-- user_spent. first_refusal: nobody was refused by the day's budget before.
create or replace function onboarding.reserve_ai_call(
  p_user_id uuid, p_id uuid, p_day date, p_day_limit bigint, p_user_limit bigint, p_kind text, p_model text, p_prompt_version text,
  p_quoted bigint, p_lease interval
) returns table (outcome text, first_refusal boolean)
language plpgsql volatile set search_path = '' as $$
declare
  v_all onboarding.ai_budgets;
  v_own onboarding.ai_budgets;
begin
  if p_user_id is null then
    raise exception 'a call is made for a user' using errcode = 'insufficient_privilege';
  end if;
  insert into onboarding.ai_budgets (day, user_id, limit_nusd)
  values (p_day, null, p_day_limit), (p_day, p_user_id, p_user_limit)
  on conflict do nothing;
  select * into strict v_all from onboarding.ai_budgets where day = p_day and user_id is null for update;
  select * into strict v_own from onboarding.ai_budgets where day = p_day and user_id = p_user_id for update;

  if v_own.spent_nusd + v_own.reserved_nusd + p_quoted > p_user_limit then
    update onboarding.ai_budgets set exhausted_at = coalesce(exhausted_at, pg_catalog.now()), limit_nusd = p_user_limit
    where day = p_day and user_id = p_user_id;
    return query select 'user_spent', false;
    return;
  end if;
  if v_all.spent_nusd + v_all.reserved_nusd + p_quoted > p_day_limit then
    update onboarding.ai_budgets set exhausted_at = coalesce(exhausted_at, pg_catalog.now()), limit_nusd = p_day_limit
    where day = p_day and user_id is null;
    return query select 'day_spent', v_all.exhausted_at is null;
    return;
  end if;

  update onboarding.ai_budgets set reserved_nusd = reserved_nusd + p_quoted, limit_nusd = p_day_limit
  where day = p_day and user_id is null;
  update onboarding.ai_budgets set reserved_nusd = reserved_nusd + p_quoted, limit_nusd = p_user_limit
  where day = p_day and user_id = p_user_id;
  insert into onboarding.ai_reservations (
    id, day, user_id, kind, model, prompt_version, quoted_nusd, lease_expires_at
  ) values (
    p_id, p_day, p_user_id, p_kind, p_model, p_prompt_version, p_quoted, pg_catalog.clock_timestamp() + p_lease
  );
  return query select 'reserved', false;
end
$$;

comment on function onboarding.reserve_ai_call is
'Takes the most that a call can cost out of both budgets of the day, or refuses. outcome: reserved, day_spent,
user_spent. first_refusal: nobody was refused by the day''s budget before.';

revoke all on function onboarding.reserve_ai_call
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.reserve_ai_call to onboarding_api;
