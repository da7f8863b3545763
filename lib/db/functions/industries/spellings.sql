-- A word as it is looked up: by its beginning, by its stem, or, where no industry has such a word, as the words that
-- are spelled nearly so. quality says how good a hit is before its own weight.
--
-- Only a superuser may name a setting of an extension that is not loaded, and a call loads it.
do $$
begin
  execute pg_catalog.format('select %I.show_limit()', (
    select n.nspname from pg_catalog.pg_extension e join pg_catalog.pg_namespace n on n.oid = e.extnamespace
    where e.extname = 'pg_trgm'
  ));
end
$$;

create or replace function onboarding.spellings(p_word text)
returns table (spelling text, stem_length integer, quality real)
language plpgsql stable set search_path = extensions, public, pg_catalog
set pg_trgm.similarity_threshold = 0.28 set plan_cache_mode = force_generic_plan as $$
declare
  v_length constant integer := length(p_word);
  v_stem constant text := case when v_length >= 5 then
    regexp_replace(p_word, '(?:ies|[aoe]s|[aoes])$', '') else p_word end;
begin
  return query select p_word, length(v_stem), 1::real;
  if v_length < 4 or exists (
    select from onboarding.industry_words w where w.word >= v_stem and w.word < v_stem || U&'\+10FFFF'
  ) then
    return;
  end if;
  return query
  with candidates as (
    select w.word from onboarding.industry_words w where w.word % p_word
    union
    -- Two letters that changed places leave a short word no trigram.
    select w.word from onboarding.industry_words w
    where v_length <= 6 and w.word >= left(p_word, 1) and w.word < left(p_word, 1) || U&'\+10FFFF'
      and length(w.word) between v_length - 1 and v_length + 1
    union
    -- Half a word has few of the trigrams of the whole.
    select w.word from onboarding.industry_words w
    where w.word >= left(p_word, 3) and w.word < left(p_word, 3) || U&'\+10FFFF'
  ),
  measured as (
    select c.word, least(
      levenshtein_less_equal(p_word, c.word, 3)
        - case when length(c.word) = v_length and translate(c.word, p_word, '') = '' then 1 else 0 end,
      -- Half a word is typed with errors, too: with another letter, without one, or with one too many.
      0.5 + least(
        levenshtein_less_equal(p_word, left(c.word, v_length), 3),
        levenshtein_less_equal(p_word, left(c.word, v_length + 1), 3),
        levenshtein_less_equal(p_word, left(c.word, v_length - 1), 3)
      )
    ) as distance
    from candidates c
  )
  select m.word, length(m.word), (0.9 - 1.4 * m.distance / v_length)::real
  from measured m
  where m.distance <= case when v_length <= 5 then 1.5 when v_length <= 8 then 2 else 3 end
  order by m.distance, m.word limit 6;
end
$$;

comment on function onboarding.spellings is
'A word as it is looked up: by its beginning, by its stem, or, where no industry has such a word, as the words that
are spelled nearly so. quality says how good a hit is before its own weight.';

revoke all on function onboarding.spellings
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.spellings to onboarding_api;
