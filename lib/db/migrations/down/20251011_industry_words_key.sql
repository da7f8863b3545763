alter table onboarding.industry_words drop column id;
