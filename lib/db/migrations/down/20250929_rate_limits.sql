drop function onboarding.take_rate_limit(text, integer, integer);
drop table onboarding.rate_limits;
