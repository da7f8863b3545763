drop function onboarding.report_requests(text[], integer[], integer[]);
drop function onboarding.take_rate_limit(text, integer, integer);
drop function onboarding.count_requests(text, integer, integer);
drop table onboarding.rate_limits;
