import type { MigrationInterface, QueryRunner } from 'typeorm';

const KIND_OF_NOTICE = `'mentioned'::text, `;

/** Who a comment thread is for, and who is mentioned in a comment. */
export class ThreadAudiences2026112520100 implements MigrationInterface {
  name = 'ThreadAudiences2026112520100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table comment_thread
        add column audience text not null default 'network' constraint comment_thread_audience check (audience in ('network', 'team', 'named')),
        add column readers uuid[] not null default '{}',
        add constraint comment_thread_readers check ((audience = 'named') = (cardinality(readers) > 0));
      -- Every change of the text asks for those whose words are nowhere.
      create index comment_thread_orphan on comment_thread (standard_id) where anchor_state = 'orphan';
      alter table comment add column mentions uuid[] not null default '{}';

      -- Whether a thread is for a member of this standing, who may know of the draft that it is about.
      create function thread_is_for(audience text, country text, readers uuid[], draft_audience text, member uuid, role text, member_country text)
        returns boolean immutable language sql as $do$
          select coalesce(case audience
            when 'network' then role in ('secretariat', 'team') or (role = 'network' and draft_audience = 'networks' and member_country = country)
            when 'team' then case when country is null then role = 'secretariat' else role = 'team' and member_country = country end
            else member = any(readers) and (role in ('secretariat', 'team') or (role = 'network' and draft_audience = 'networks'))
          end, false)
        $do$;
    `);
    await runner.query(KINDS('ARRAY[', `ARRAY[${KIND_OF_NOTICE}`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from notification where kind = 'mentioned'`);
    await runner.query(KINDS(KIND_OF_NOTICE, ''));
    // What was said among few is not shown to many because the room for it is taken away.
    await runner.query(`
      delete from thread_read
      where thread_id in (select id from comment_thread where audience <> 'network');
      delete from thread_turn
      where thread_id in (select id from comment_thread where audience <> 'network');
      delete from comment
      where thread_id in (select id from comment_thread where audience <> 'network');
      delete from comment_thread
      where audience <> 'network'; drop function thread_is_for(text, text, uuid[], text, uuid, text, text);
        drop index comment_thread_orphan; alter table comment drop column mentions; alter table comment_thread
        drop constraint comment_thread_readers, drop column readers, drop column audience;`);
  }
}

/** The list of kinds grows and shrinks by this one, whatever else others have added to it. */
const KINDS = (found: string, wanted: string): string => `
  do $do$
  declare kinds text := (select pg_get_constraintdef(oid) from pg_constraint where conname = 'notification_kind');
  begin
    alter table notification drop constraint notification_kind;
    execute 'alter table notification add constraint notification_kind ' || replace(kinds, $a$${found}$a$, $b$${wanted}$b$);
  end $do$`;
