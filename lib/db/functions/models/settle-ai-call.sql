-- Books a call's cost: at its quote while the bill is unknown (p_cost null), at the bill when it comes. Saying the same
-- twice books once; a bill is final. warned: the day's budget has just passed 80 %.
--
-- Locks are taken in one order: reservation, the day's budget, the user's budget of that day.
create or replace function onboarding.settle_ai_call(
  p_id uuid, p_cost bigint, p_cost_basis text, p_outcome text, p_latency_ms integer, p_model_used text,
  p_input_tokens integer, p_output_tokens integer, p_generation_id text
) returns table (booked boolean, charged_nusd bigint, quoted_nusd bigint, change_nusd bigint, warned boolean)
language plpgsql volatile set search_path = '' as $$
declare
  r onboarding.ai_reservations;
  v_all onboarding.ai_budgets;
  v_charge bigint;
  v_warns boolean;
  v_before onboarding.ai_usage;
  v_after onboarding.ai_usage;
begin
  select * into r from onboarding.ai_reservations where id = p_id for update;
  if r.id is null or r.state = 'settled' or (r.state = 'charged' and p_cost is null) then
    return query select false, r.charged_nusd, r.quoted_nusd, 0::bigint, false;
    return;
  end if;
  v_charge := coalesce(p_cost, r.quoted_nusd);

  select * into strict v_all from onboarding.ai_budgets where day = r.day and user_id is null for update;
  v_all.spent_nusd := v_all.spent_nusd + v_charge - coalesce(r.charged_nusd, 0);
  v_warns := v_all.warned_at is null and v_all.spent_nusd * 5 >= v_all.limit_nusd * 4;
  update onboarding.ai_budgets set
    spent_nusd = v_all.spent_nusd,
    reserved_nusd = reserved_nusd - case when r.state = 'open' then r.quoted_nusd else 0 end,
    warned_at = case when v_warns then pg_catalog.now() else warned_at end
  where day = r.day and user_id is null;
  update onboarding.ai_budgets set
    spent_nusd = spent_nusd + v_charge - coalesce(r.charged_nusd, 0),
    reserved_nusd = reserved_nusd - case when r.state = 'open' then r.quoted_nusd else 0 end
  where day = r.day and user_id = r.user_id;
  update onboarding.ai_reservations set
    state = case when p_cost is null then 'charged' else 'settled' end,
    charged_nusd = v_charge, generation_id = coalesce(p_generation_id, generation_id)
  where id = r.id;
  select * into v_before from onboarding.ai_usage where reservation_id = r.id;
  insert into onboarding.ai_usage as usage (
    reservation_id, user_id, day, kind, prompt_version, model_asked, model_used, input_tokens, output_tokens,
    cost_nusd, cost_basis, latency_ms, outcome, generation_id
  ) values (
    r.id, r.user_id, r.day, r.kind, r.prompt_version, r.model, p_model_used, p_input_tokens, p_output_tokens,
    v_charge, p_cost_basis, p_latency_ms, p_outcome, p_generation_id
  )
  on conflict (reservation_id) do update set
    cost_nusd = excluded.cost_nusd, cost_basis = excluded.cost_basis,
    outcome = coalesce(nullif(excluded.outcome, 'billed_later'), usage.outcome),
    model_used = coalesce(excluded.model_used, usage.model_used),
    input_tokens = coalesce(excluded.input_tokens, usage.input_tokens),
    output_tokens = coalesce(excluded.output_tokens, usage.output_tokens),
    generation_id = coalesce(excluded.generation_id, usage.generation_id),
    latency_ms = greatest(excluded.latency_ms, usage.latency_ms)
  returning * into v_after;
  perform onboarding.count_ai_usage(v_before, v_after);
  return query select true, v_charge, r.quoted_nusd, v_charge - coalesce(r.charged_nusd, 0), v_warns;
end
$$;

comment on function onboarding.settle_ai_call is
'Books a call''s cost: at its quote while the bill is unknown (p_cost null), at the bill when it comes. Saying the same
twice books once; a bill is final. warned: the day''s budget has just passed 80 %.';

revoke all on function onboarding.settle_ai_call
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.settle_ai_call to onboarding_jobs;
