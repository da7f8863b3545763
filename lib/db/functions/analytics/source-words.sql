-- Up to so many sources that sessions have, by name: from one to the next by their index, however many sessions each has.
create or replace function onboarding.source_words(p_limit integer) returns setof text
language plpgsql stable set search_path = '' as $$
begin
  return query
    with recursive source (word, place) as (
      (select s.source::text, 1 from public.onboarding_sessions s where s.source is not null order by s.source limit 1)
      union all
      select (
        select s.source::text from public.onboarding_sessions s where s.source > source.word order by s.source limit 1
      ), place + 1
      from source where word is not null and place < p_limit
    )
    select word from source where word is not null;
end
$$;

comment on function onboarding.source_words is
'Up to so many sources that sessions have, by name: from one to the next by their index, however many sessions each has.';

revoke all on function onboarding.source_words
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.source_words to onboarding_jobs;
