-- The extensions stay: others may use them.
drop trigger index_industry on public.industries;
drop function onboarding.search_industries(text, text);
drop function onboarding.spellings(text);
drop function onboarding.index_industry();
drop function onboarding.telling_words(text);
drop table onboarding.industry_words;

alter table public.industries add column search_terms text not null default '';

create function onboarding.fill_search_terms() returns trigger
language plpgsql set search_path = '' as $$
begin
  new.search_terms := onboarding.fold(pg_catalog.concat_ws(' ', new.name, new.name_es, new.slug,
    (select pg_catalog.string_agg(word, ' ') from pg_catalog.jsonb_array_elements_text(
      coalesce(new.ai_context -> 'keywords' -> 'en', '[]') || coalesce(new.ai_context -> 'keywords' -> 'es', '[]')
      || coalesce(new.ai_context -> 'aliases', '[]')) as word)));
  return new;
end
$$;
create trigger fill_search_terms before insert or update on public.industries
  for each row execute function onboarding.fill_search_terms();
update public.industries set search_terms = '';

do $$
begin
  execute format('create index industries_search_terms on public.industries using gin (search_terms %I.gin_trgm_ops)',
    (select n.nspname from pg_catalog.pg_extension e join pg_catalog.pg_namespace n on n.oid = e.extnamespace
     where e.extname = 'pg_trgm'));
end
$$;

-- Best first: the name itself, a name that begins so, a word that begins so, then what is spelled alike.
create function onboarding.search_industries(p_query text, p_locale text)
returns table (id integer, slug varchar, name varchar, category varchar, category_name varchar, description text, score real)
language sql stable set search_path = extensions, public, pg_catalog as $$
  with asked as (select btrim(onboarding.fold(p_query)) as words),
  scored as (
    select i.*, onboarding.fold(i.name) as folded_name, onboarding.fold(i.name_es) as folded_name_es, asked.words,
      word_similarity(asked.words, i.search_terms) as likeness
    from public.industries i, asked
    where asked.words <> ''
      and (i.search_terms like '%' || replace(asked.words, '%', '') || '%' or asked.words <% i.search_terms)
  )
  select s.id, s.slug, case p_locale when 'es' then s.name_es else s.name end, s.category,
    case p_locale when 'es' then s.category_name_es else s.category_name end,
    case p_locale when 'es' then coalesce(s.description_es, s.description) else s.description end,
    (case
      when s.words in (btrim(s.folded_name), btrim(s.folded_name_es)) then 4
      when s.folded_name like s.words || '%' or s.folded_name_es like s.words || '%' then 3
      when ' ' || s.search_terms || ' ' like '% ' || s.words || ' %' then 2.5
      when ' ' || s.search_terms like '% ' || s.words || '%' then 2
      when s.search_terms like '%' || s.words || '%' then 1
      else 0
    end + s.likeness)::real
  from scored s
$$;
revoke all on function onboarding.fill_search_terms(), onboarding.search_industries(text, text)
  from public, anon, authenticated, service_role;
grant execute on function onboarding.search_industries(text, text) to onboarding_api;
