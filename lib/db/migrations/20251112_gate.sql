-- Whoever is signed in may ask whether they are done, in policies of the app's own; done_until and is_done say it.
grant usage on schema onboarding to authenticated;
create policy select_own_deadline on onboarding.requirement_deadlines for select
  to authenticated using ((select auth.uid()) = user_id);
grant select on onboarding.requirement_deadlines to authenticated;
