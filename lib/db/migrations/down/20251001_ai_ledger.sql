drop function onboarding.recover_ai_reservations(integer);
drop function onboarding.settle_ai_call(uuid, bigint, text, text, integer, text, integer, integer, text);
drop function onboarding.reserve_ai_call(uuid, date, bigint, bigint, text, text, text, bigint, interval);
drop table onboarding.ai_answers;
drop table onboarding.ai_usage;
drop table onboarding.ai_reservations;
drop table onboarding.ai_budgets;
