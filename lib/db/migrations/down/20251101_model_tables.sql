drop table onboarding.ai_cache;
drop table onboarding.ai_answers;
drop table onboarding.ai_usage;
drop table onboarding.ai_reservations;
drop table onboarding.ai_budgets;
drop table onboarding.rate_limits;
