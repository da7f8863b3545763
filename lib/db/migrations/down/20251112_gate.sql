revoke select on onboarding.requirement_deadlines from authenticated;
drop policy select_own_deadline on onboarding.requirement_deadlines;
revoke usage on schema onboarding from authenticated;
