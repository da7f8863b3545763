grant update (found_by) on onboarding.session_facts to onboarding_api;
revoke update (found_by_due) on onboarding.session_edits from onboarding_jobs;
-- Nobody notes what is still due any more.
update onboarding.session_facts f set found_by = onboarding.found_by(s)
from public.onboarding_sessions s
where exists (
  select from onboarding.session_edits e where e.user_id = s.user_id and e.session_id = s.id and e.found_by_due
) and f.user_id = s.user_id and f.session_id = s.id and f.found_by <> onboarding.found_by(s);
alter table onboarding.session_edits drop column found_by_due;
