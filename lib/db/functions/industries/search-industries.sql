-- Industries for what somebody typed, with scores: best who is called so, then who is also called so, then who has to
-- do with it. Words that few industries have tell more than words that many have, and the language of the reader counts
-- a little more than the other.
create or replace function onboarding.search_industries(p_query text, p_locale text)
returns table (slug varchar, score real)
language plpgsql stable set search_path = ''
-- Planning for each text takes several times as long as finding it.
set plan_cache_mode = force_generic_plan as $$
declare
  v_query constant text := pg_catalog.btrim(pg_catalog.left(onboarding.fold(p_query), 100));
  v_words text[] := onboarding.telling_words(v_query);
  -- One letter or two begin a thousand words: only names and aliases are meant then.
  v_least_weight constant real := case when pg_catalog.length(v_query) <= 2 then 0.8 else 0 end;
begin
  if v_query = '' then
    return;
  end if;
  if v_words = '{}' then
    v_words := pg_catalog.string_to_array(v_query, ' ');
  end if;
  v_words := v_words[1:8];
  return query
  with asked as materialized (
    select w.place, w.word, w.place = pg_catalog.cardinality(v_words) as is_last, s.quality, s.spelling,
      pg_catalog.left(s.spelling, s.stem_length) as stem
    from pg_catalog.unnest(v_words) with ordinality as w (word, place), onboarding.spellings(w.word) as s
  ),
  hits as (
    select a.place, w.industry_id, pg_catalog.max(a.quality * w.weight
      * case when w.language <> p_locale then 0.9 else 1 end
      * case
          when w.word = a.spelling then 1
          when a.quality = 1 and pg_catalog.starts_with(w.word, a.word) and (a.is_last or pg_catalog.length(a.word) >= 4)
            then 0.5 + 0.4 * pg_catalog.length(a.word) / pg_catalog.length(w.word)
          when pg_catalog.length(w.word) <= pg_catalog.length(a.stem) + 2 then 0.9
          else 0
        end) as score
    from asked a
    -- Apart, so that a table whose rows were never counted is still read by the ranges of its index.
    cross join lateral (
      select * from onboarding.industry_words
      where word >= a.stem and word < a.stem || U&'\+10FFFF' and weight >= v_least_weight
      offset 0
    ) as w
    group by a.place, w.industry_id
  ),
  weighed as (
    select h.industry_id, h.score, h.place,
      pg_catalog.ln(1 + 200.0 / pg_catalog.count(*) over (partition by h.place)) as telling
    from hits h where h.score > 0
  ),
  by_words as (
    select w.industry_id, pg_catalog.sum(w.score * w.telling) / (
      select pg_catalog.sum(p.telling) from (select distinct place, telling from weighed) as p) as score
    from weighed w group by w.industry_id
  ),
  by_term as (
    select w.industry_id, pg_catalog.max(t.quality * w.weight * case when w.language <> p_locale then 0.9 else 1 end
      * case when w.term = t.text then 1
          else 0.4 + 0.3 * pg_catalog.length(t.text) / pg_catalog.length(w.term) end) as score
    from (
      select v_query as text, 1::real as quality
      union select a.spelling, a.quality from asked a where pg_catalog.cardinality(v_words) = 1
    ) as t
    cross join lateral (
      select * from onboarding.industry_words
      where term >= t.text and term < t.text || U&'\+10FFFF' and weight >= v_least_weight
      offset 0
    ) as w
    group by w.industry_id
  ),
  scored as (
    select industry_id, pg_catalog.sum(s.score) as score
    from (select * from by_words union all select * from by_term) as s
    group by industry_id
  )
  select i.slug, s.score::real
  from (select *, pg_catalog.max(scored.score) over () as best from scored) as s
  join public.industries i on i.id = s.industry_id
  where s.score >= 0.35 * s.best;
end
$$;

comment on function onboarding.search_industries is
'Industries for what somebody typed, with scores: best who is called so, then who is also called so, then who has to
do with it. Words that few industries have tell more than words that many have, and the language of the reader counts
a little more than the other.';

revoke all on function onboarding.search_industries
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.search_industries to onboarding_api;
