-- Tables whose natural key may hold a null have a key of their own, for replication and for Supabase's linter.

alter table onboarding.ai_budgets add column id bigint generated always as identity primary key;
alter table onboarding.ai_cache add column id bigint generated always as identity primary key;
