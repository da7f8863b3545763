-- Writes the rows that an industry is found by anew: its names, aliases and keywords whole and word by word, its
-- category and description by word. What an operator wrote as keywords may have any shape; whatever is no text is
-- passed over.
create or replace function onboarding.index_industry() returns trigger
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

comment on function onboarding.index_industry is
'Writes the rows that an industry is found by anew: its names, aliases and keywords whole and word by word, its
category and description by word. What an operator wrote as keywords may have any shape; whatever is no text is
passed over.';

revoke all on function onboarding.index_industry
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
-- execute is granted to nobody, because a trigger needs no grant.
