drop table onboarding.session_facts;
