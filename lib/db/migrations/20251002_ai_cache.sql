-- Complete, checked answers of models, so that the same question is not paid for twice. The application
-- seals what it stores here, and the key is a keyed digest: neither shows a person's words.

create table onboarding.ai_cache (
  key varchar(64) not null check (key ~ '^[0-9a-f]{64}$'),
  -- Null: an industry by company name alone, shared by everybody who asks for the same name.
  user_id uuid references auth.users (id) on delete cascade,
  -- Erasing the session erases what was made from it, and refuses what is still on its way.
  session_id uuid references public.onboarding_sessions (id) on delete cascade,
  kind varchar(40) not null,
  model varchar(200) not null,
  sealed_answer text not null check (octet_length(sealed_answer) <= 131072),
  created_at timestamptz not null default current_timestamp,
  expires_at timestamptz not null,
  unique nulls not distinct (key, user_id),
  check (session_id is null or user_id is not null)
);
comment on table onboarding.ai_cache is 'Validated answers of models, sealed; partial and advisor answers never.';
create index ai_cache_user_id on onboarding.ai_cache (user_id);
create index ai_cache_session_id on onboarding.ai_cache (session_id);
create index ai_cache_expires_at on onboarding.ai_cache (expires_at);

revoke all on onboarding.ai_cache from public, anon, authenticated, service_role;
alter table onboarding.ai_cache enable row level security;
alter table onboarding.ai_cache force row level security;

-- Requests read their own rows and the shared ones, and erase their own alone.
create policy select_own on onboarding.ai_cache for select
  to onboarding_api using (user_id is null or (select auth.uid()) = user_id);
create policy insert_own on onboarding.ai_cache for insert
  to onboarding_api with check (user_id is null or (select auth.uid()) = user_id);
-- An answer is replaced only after its time: nobody changes what others are being shown.
create policy update_own on onboarding.ai_cache for update
  to onboarding_api using ((user_id is null or (select auth.uid()) = user_id) and expires_at <= now())
  with check (user_id is null or (select auth.uid()) = user_id);
create policy delete_own on onboarding.ai_cache for delete
  to onboarding_api using ((select auth.uid()) = user_id);
create policy select_all on onboarding.ai_cache for select to onboarding_jobs using (true);
create policy delete_all on onboarding.ai_cache for delete to onboarding_jobs using (true);
grant select, insert, delete on onboarding.ai_cache to onboarding_api;
grant update (session_id, model, sealed_answer, created_at, expires_at) on onboarding.ai_cache to onboarding_api;
grant select, delete on onboarding.ai_cache to onboarding_jobs;
