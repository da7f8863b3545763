-- Counts a call or an attempt that sent nothing; a bill that comes later replaces what was counted.
create or replace function onboarding.count_ai_usage() returns trigger
language plpgsql set search_path = '' as $$
begin
  if tg_op = 'UPDATE' then
    insert into onboarding.analytics_tail (day, series, key, count, input_tokens, output_tokens, cost_nusd) values (
      old.day, 'ai_call', array[coalesce(old.model_used, old.model_asked, ''), old.outcome],
      -1, -coalesce(old.input_tokens, 0), -coalesce(old.output_tokens, 0), -old.cost_nusd
    );
  end if;
  insert into onboarding.analytics_tail (day, series, key, count, input_tokens, output_tokens, cost_nusd) values (
    new.day, case when tg_op = 'INSERT' and new.reservation_id is null then 'ai_unsent' else 'ai_call' end,
    array[coalesce(new.model_used, new.model_asked, ''), new.outcome],
    1, coalesce(new.input_tokens, 0), coalesce(new.output_tokens, 0), new.cost_nusd
  );
  return null;
end
$$;

comment on function onboarding.count_ai_usage is
'Counts a call or an attempt that sent nothing; a bill that comes later replaces what was counted.';

revoke all on function onboarding.count_ai_usage
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
-- execute is granted to nobody, because a trigger needs no grant.
