-- The embedded sign-in's own table, beside the users. Idempotent; run at each start.
-- A refresh token is the session's id, a counter and their HMAC under a key that only DATA_DIR holds:
-- nothing here lets a reader of the database refresh a session.
create table if not exists auth.sessions (
  id uuid primary key,
  user_id uuid not null references auth.users (id) on delete cascade,
  method text not null check (method in ('password', 'anonymous')),
  created_at timestamptz not null,
  refresh_counter integer not null default 0 check (refresh_counter >= 0),
  refreshed_at timestamptz not null
);

create index if not exists sessions_user_id_idx on auth.sessions (user_id);
create index if not exists sessions_refreshed_at_idx on auth.sessions (refreshed_at);

-- No policy and no grant: only the server ever reads it.
alter table auth.sessions enable row level security;
revoke all on auth.sessions from public, anon, authenticated;
