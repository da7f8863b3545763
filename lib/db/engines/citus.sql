-- What Citus needs beyond the migrations, run behind them by "npx firststep migrate up --engine citus", and behind those of a
-- later version again: each step does what is still missing. The extension is there and its workers are added. A person's
-- rows are distributed by user_id and placed together; what is everybody's stays on the coordinator, where the functions
-- of a request run, and each of their statements names the user and so goes to one node.

select pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended('onboarding.engine', 0));
set local citus.multi_shard_modify_mode = 'sequential';
-- guard_session only refuses, by the row that it is called for, so it may stand on a shard.
set local citus.enable_unsafe_triggers = on;

do $$
begin
  execute pg_catalog.format('alter database %I set citus.enable_unsafe_triggers = on', pg_catalog.current_database());
end
$$;

-- The coordinator speaks to a worker as the role that speaks to it; the nodes' pg_hba.conf lets nobody else in by these.
alter role onboarding_api login;
alter role onboarding_jobs login;
alter role onboarding_support login;
alter role authenticated login;
alter role service_role login;

create temporary table placed (place regclass, parent regclass) on commit drop;
insert into placed values
  ('public.onboarding_sessions', null),
  ('onboarding.session_edits', 'public.onboarding_sessions'),
  ('onboarding.session_facts', null),
  ('onboarding.session_signals', 'public.onboarding_sessions'),
  ('onboarding.stalls', 'public.onboarding_sessions'),
  ('onboarding.plans', 'public.onboarding_sessions'),
  ('onboarding.plan_items', 'onboarding.plans'),
  ('onboarding.plan_edits', 'onboarding.plans'),
  ('onboarding.ai_cache', 'public.onboarding_sessions'),
  ('onboarding.requirement_deadlines', null),
  ('onboarding.archived_sessions', null);
delete from placed where place in (select logicalrelid from pg_catalog.pg_dist_partition);
-- What a later migration has brought, by what it refers to.
insert into placed
select distinct c.conrelid::regclass, c.confrelid::regclass from pg_catalog.pg_constraint c
join pg_catalog.pg_dist_partition d on d.logicalrelid = c.confrelid and d.partmethod = 'h'
where c.contype = 'f' and c.conrelid not in (select logicalrelid from pg_catalog.pg_dist_partition)
  and c.conrelid not in (select place from placed);

-- Keys that are led by the user, and none that leaves his node.
do $$
declare
  v_key record;
  v_table record;
begin
  for v_key in
    select c.conrelid::regclass as place, c.conname from pg_catalog.pg_constraint c
    join placed p on p.place = c.conrelid where c.contype = 'f'
  loop
    execute pg_catalog.format('alter table %s drop constraint %I', v_key.place, v_key.conname);
  end loop;
  if exists (select from placed where place = 'public.onboarding_sessions'::regclass) then
    drop trigger count_erased on public.onboarding_sessions;
    alter table public.onboarding_sessions
      drop constraint onboarding_sessions_pkey, drop constraint onboarding_sessions_user_id_id_key,
      add constraint onboarding_sessions_pkey primary key (user_id, id);
    -- Operators name a session without its user.
    create index onboarding_sessions_id on public.onboarding_sessions (id);
  end if;
  if exists (select from placed where place = 'onboarding.ai_cache'::regclass) then
    alter table onboarding.ai_cache drop constraint ai_cache_pkey, drop constraint ai_cache_user_id_key_key,
      drop column id, add constraint ai_cache_pkey primary key (user_id, key);
  end if;
end
$$;

-- Without subqueries, which a policy of a distributed table may not have.
do $$
declare
  v_policy record;
begin
  for v_policy in
    select p.polrelid::regclass as place, p.polname, pg_catalog.pg_get_expr(p.polqual, p.polrelid) as reads,
      pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid) as writes
    from pg_catalog.pg_policy p join placed on placed.place = p.polrelid
  loop
    if v_policy.reads like '%SELECT auth.uid()%' then
      execute pg_catalog.format('alter policy %I on %s using (%s)', v_policy.polname, v_policy.place,
        pg_catalog.replace(v_policy.reads, '( SELECT auth.uid() AS uid)', 'auth.uid()'));
    end if;
    if v_policy.writes like '%SELECT auth.uid()%' then
      execute pg_catalog.format('alter policy %I on %s with check (%s)', v_policy.polname, v_policy.place,
        pg_catalog.replace(v_policy.writes, '( SELECT auth.uid() AS uid)', 'auth.uid()'));
    end if;
  end loop;
end
$$;

do $$
declare
  v_table record;
begin
  for v_table in select * from placed loop
    if v_table.place = 'public.onboarding_sessions'::regclass then
      perform create_distributed_table('public.onboarding_sessions', 'user_id');
    else
      perform create_distributed_table(v_table.place, 'user_id', colocate_with => 'public.onboarding_sessions');
    end if;
    perform truncate_local_data_after_distributing_table(v_table.place);
  end loop;
  for v_table in select * from placed where parent is not null loop
    execute pg_catalog.format('alter table %s add constraint %s_user_id_session_id_fkey foreign key (user_id, session_id) references %s (%s) on delete cascade',
      v_table.place, pg_catalog.split_part(v_table.place::text, '.', 2), v_table.parent,
      case v_table.parent when 'onboarding.plans'::regclass then 'user_id, session_id' else 'user_id, id' end);
  end loop;
end
$$;

-- Functions of a row came before its table was distributed, and a worker that is asked for one has it from here.
do $$
declare
  v_function record;
begin
  for v_function in
    select pg_catalog.pg_get_functiondef(p.oid) as definition from pg_catalog.pg_proc p
    where p.pronamespace = 'onboarding'::regnamespace and p.prorettype <> 'trigger'::regtype and not exists (
      select from pg_catalog.pg_dist_object o where o.classid = 'pg_catalog.pg_proc'::regclass and o.objid = p.oid
    )
  loop
    execute v_function.definition;
  end loop;
end
$$;

-- The coordinator writes out what a column is by default, so that a worker sees it named. The checks of a row still let no
-- session begin as anything but live.
grant insert (status, revision) on public.onboarding_sessions to onboarding_api;
grant insert (was_resumed, tallies) on onboarding.session_facts to onboarding_api;
