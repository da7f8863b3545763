-- A key of its own, as every table has: two rows of an industry may differ in nothing but a null.

alter table onboarding.industry_words add column id bigint generated always as identity primary key;
