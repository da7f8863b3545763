-- The words of a folded text in their order, without those of grammar, which every second name holds.
create or replace function onboarding.telling_words(p_folded text) returns text[]
language sql immutable set search_path = '' as $$
  select coalesce(pg_catalog.array_agg(word order by place), '{}')
  from pg_catalog.unnest(pg_catalog.string_to_array(p_folded, ' ')) with ordinality as w (word, place)
  where word <> '' and word <> all ('{a,al,an,and,are,as,at,by,con,de,del,e,el,en,for,from,in,is,la,las,lo,los,my,mi,'
    'o,of,on,or,our,para,por,que,se,su,sus,that,the,this,to,u,un,una,we,with,y}'::text[])
$$;

comment on function onboarding.telling_words is
'The words of a folded text in their order, without those of grammar, which every second name holds.';

revoke all on function onboarding.telling_words
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.telling_words to onboarding_api, onboarding_jobs;
