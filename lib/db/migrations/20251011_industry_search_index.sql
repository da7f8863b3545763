-- Search by words: each term and each word of an industry is a row, so that a prefix is a range of an index, a
-- misspelled word is met by its trigrams, and nothing is folded while somebody waits.

create extension if not exists fuzzystrmatch with schema extensions;

create table onboarding.industry_words (
  id bigint generated always as identity primary key,
  industry_id integer not null references public.industries (id) on delete cascade,
  -- A whole name, alias or keyword, or one word of those; folded, and compared byte by byte so that prefixes are ranges.
  term text collate "C",
  word text collate "C",
  -- Set where the text belongs to one language only.
  language varchar(2) check (language in ('en', 'es')),
  -- How much a hit says: 1 for the name, less for what merely describes.
  weight real not null check (weight > 0 and weight <= 1),
  check (num_nonnulls(term, word) = 1)
);
comment on table onboarding.industry_words is 'What industries are found by; filled by a trigger on industries.';
create index industry_words_industry_id on onboarding.industry_words (industry_id);
create index industry_words_term on onboarding.industry_words (term) where term is not null;
create index industry_words_word on onboarding.industry_words (word) where word is not null;
-- Without a list of pending rows, which a seed would leave full and every search would read.
do $$
begin
  execute format('create index industry_words_trigrams on onboarding.industry_words
    using gin (word %I.gin_trgm_ops) with (fastupdate = off)',
    (select n.nspname from pg_catalog.pg_extension e join pg_catalog.pg_namespace n on n.oid = e.extnamespace
     where e.extname = 'pg_trgm'));
end
$$;

revoke all on onboarding.industry_words from public, anon, authenticated, service_role;
alter table onboarding.industry_words enable row level security;
alter table onboarding.industry_words force row level security;
create policy select_all on onboarding.industry_words for select to onboarding_api, onboarding_jobs using (true);
create policy insert_all on onboarding.industry_words for insert to onboarding_jobs with check (true);
create policy delete_all on onboarding.industry_words for delete to onboarding_jobs using (true);
grant select on onboarding.industry_words to onboarding_api;
-- update is not granted, because the trigger writes an industry's rows anew.
grant select, insert, delete on onboarding.industry_words to onboarding_jobs;

-- Words of grammar, which every second name holds.
create function onboarding.telling_words(p_folded text) returns text[]
language sql immutable set search_path = '' as $$
  select coalesce(pg_catalog.array_agg(word order by place), '{}')
  from pg_catalog.unnest(pg_catalog.string_to_array(p_folded, ' ')) with ordinality as w (word, place)
  where word <> '' and word <> all ('{a,al,an,and,are,as,at,by,con,de,del,e,el,en,for,from,in,is,la,las,lo,los,my,mi,'
    'o,of,on,or,our,para,por,que,se,su,sus,that,the,this,to,u,un,una,we,with,y}'::text[])
$$;

-- What an operator wrote as keywords may have any shape; whatever is no text is passed over.
create function onboarding.index_industry() returns trigger
language plpgsql set search_path = '' as $$
begin
  delete from onboarding.industry_words where industry_id = new.id;
  with terms as (
    select new.name as term, 'en' as language, 1.0 as weight, true as is_phrase
    union all select new.name_es, 'es', 1.0, true
    union all select new.slug, null, 0.85, true
    union all select word #>> '{}', null, 0.85, true
      from pg_catalog.jsonb_path_query(new.ai_context, 'lax $.aliases[*] ? (@.type() == "string")') as word
    union all select word #>> '{}', 'en', 0.6, true
      from pg_catalog.jsonb_path_query(new.ai_context, 'lax $.keywords.en[*] ? (@.type() == "string")') as word
    union all select word #>> '{}', 'es', 0.6, true
      from pg_catalog.jsonb_path_query(new.ai_context, 'lax $.keywords.es[*] ? (@.type() == "string")') as word
    union all select new.category_name, 'en', 0.35, false
    union all select new.category_name_es, 'es', 0.35, false
    union all select new.description, 'en', 0.25, false
    union all select new.description_es, 'es', 0.25, false
  ),
  folded as (
    select pg_catalog.btrim(pg_catalog.left(onboarding.fold(term), 400)) as term, language, weight, is_phrase
    from terms where term is not null
  ),
  texts as (
    select pg_catalog.left(term, 100) as term, null as word, language, weight from folded where is_phrase
    union all
    select null, pg_catalog.left(word, 60), language, weight
    from folded, pg_catalog.unnest(onboarding.telling_words(term)) as word
  )
  insert into onboarding.industry_words (industry_id, term, word, language, weight)
  select new.id, term, word, language, pg_catalog.max(weight) from texts where term <> '' or word <> ''
  group by term, word, language;
  return null;
end
$$;
create trigger index_industry after insert or update on public.industries
  for each row execute function onboarding.index_industry();

drop trigger fill_search_terms on public.industries;
drop function onboarding.fill_search_terms();
drop index public.industries_search_terms;
alter table public.industries drop column search_terms;
update public.industries set slug = slug;

-- Words as they are looked up: by their beginning, by their stem, or, where no industry has such a word, as the
-- words that are spelled nearly so. The quality says how good a hit is before its own weight.
create function onboarding.spellings(p_word text)
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
  ),
  measured as (
    select c.word, least(
      levenshtein_less_equal(p_word, c.word, 3)
        - case when length(c.word) = v_length and translate(c.word, p_word, '') = '' then 1 else 0 end,
      -- Half a word is typed with errors, too.
      0.5 + levenshtein_less_equal(p_word, left(c.word, v_length), 3)
    ) as distance
    from candidates c
  )
  select m.word, length(m.word), (0.9 - 1.4 * m.distance / v_length)::real
  from measured m
  where m.distance <= case when v_length <= 5 then 1.5 when v_length <= 8 then 2 else 3 end
  order by m.distance, m.word limit 6;
end
$$;

-- Best first: who is called so, then who is also called so, then who has to do with it. Words that few industries
-- have tell more than words that many have, and the language of the reader counts a little more than the other.
drop function onboarding.search_industries(text, text);
create function onboarding.search_industries(p_query text, p_locale text)
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

revoke all on function onboarding.telling_words(text), onboarding.index_industry(), onboarding.spellings(text),
  onboarding.search_industries(text, text) from public, anon, authenticated, service_role;
grant execute on function onboarding.telling_words(text) to onboarding_api, onboarding_jobs;
grant execute on function onboarding.spellings(text), onboarding.search_industries(text, text) to onboarding_api;
