drop table onboarding.ai_cache;
