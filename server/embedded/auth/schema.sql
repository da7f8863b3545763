-- The embedded sign-in's own table, beside the users. Idempotent; run at each start.
-- A refresh token is the session's id, a counter and their HMAC under a key that only DATA_DIR holds:
-- nothing here lets a reader of the database refresh a session.
create table if not exists auth.sessions (
  id uuid primary key,
  user_id uuid not null references auth.users (id) on delete cascade,
  method text not null,
  created_at timestamptz not null,
  refresh_counter integer not null default 0 check (refresh_counter >= 0),
  refreshed_at timestamptz not null
);

alter table auth.sessions drop constraint if exists sessions_method_check;
alter table auth.sessions add constraint sessions_method_check check (method in ('password', 'anonymous', 'otp'));

create index if not exists sessions_user_id_idx on auth.sessions (user_id);
create index if not exists sessions_refreshed_at_idx on auth.sessions (refreshed_at);

-- No policy and no grant: only the server ever reads it.
alter table auth.sessions enable row level security;
revoke all on auth.sessions from public, anon, authenticated;

-- What a link in a mail would carry: the digest of a secret that lets somebody in once. A link becomes a code where the
-- application holds the other half of a challenge.
create table if not exists auth.mail_links (
  digest text primary key,
  stands text not null check (stands in ('link', 'code')),
  kind text not null check (kind in ('recovery', 'magiclink')),
  email text not null,
  challenge text,
  challenge_method text check (challenge_method in ('s256', 'plain')),
  expires_at timestamptz not null,
  check ((challenge is null) = (challenge_method is null))
);

create index if not exists mail_links_expires_at_idx on auth.mail_links (expires_at);

alter table auth.mail_links enable row level security;
revoke all on auth.mail_links from public, anon, authenticated;
