alter table onboarding.ai_cache drop column id;
alter table onboarding.ai_budgets drop column id;
