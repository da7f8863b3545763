-- Counts a call to a model as it was booked; what was booked of it before (null: nothing) is taken back.
create or replace function onboarding.count_ai_usage(p_before onboarding.ai_usage, p_after onboarding.ai_usage) returns void
language plpgsql volatile set search_path = '' as $$
begin
  if (p_before.model_used, p_before.outcome, p_before.input_tokens, p_before.output_tokens, p_before.cost_nusd)
    is not distinct from
    (p_after.model_used, p_after.outcome, p_after.input_tokens, p_after.output_tokens, p_after.cost_nusd) then
    return;
  end if;
  insert into onboarding.analytics_tail (day, series, key, count, input_tokens, output_tokens, cost_nusd)
  select booked.day, 'ai_call', array[coalesce(booked.model, ''), booked.outcome],
    booked.sign, booked.sign * booked.input_tokens, booked.sign * booked.output_tokens, booked.sign * booked.cost
  from (values
    (p_before.day, coalesce(p_before.model_used, p_before.model_asked), p_before.outcome, -1,
      coalesce(p_before.input_tokens, 0), coalesce(p_before.output_tokens, 0), p_before.cost_nusd),
    (p_after.day, coalesce(p_after.model_used, p_after.model_asked), p_after.outcome, 1,
      coalesce(p_after.input_tokens, 0), coalesce(p_after.output_tokens, 0), p_after.cost_nusd)
  ) as booked (day, model, outcome, sign, input_tokens, output_tokens, cost)
  where booked.day is not null;
end
$$;

comment on function onboarding.count_ai_usage is
'Counts a call to a model as it was booked; what was booked of it before (null: nothing) is taken back.';

revoke all on function onboarding.count_ai_usage
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.count_ai_usage to onboarding_jobs;
