import type { MigrationInterface, QueryRunner } from 'typeorm';

const NOTICES = `'office-proposed'::text, 'office-given'::text, 'office-refused'::text, 'office-ended'::text, `;
const OBJECTS = `'member'::text, `;

/** Offices that one member proposes and another gives. */
export class OfficeProposals2026112702120 implements MigrationInterface {
  name = 'OfficeProposals2026112702120';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table office_proposal (
        id uuid constraint office_proposal_pk primary key,
        member_id uuid not null constraint office_proposal_member_fk references member (id),
        office text not null constraint office_proposal_office check (office in ('secretariat', 'auditor')),
        proposed_by uuid not null constraint office_proposal_by_fk references member (id),
        proposed_at timestamptz not null,
        -- Nobody else of the secretariat could give it then: a seat of a national team does.
        asks_seats boolean not null,
        outcome text constraint office_proposal_outcome check (outcome in ('given', 'refused', 'replaced')),
        settled_by uuid constraint office_proposal_settled_by_fk references member (id),
        settled_at timestamptz,
        constraint office_proposal_settled check (num_nulls(outcome, settled_by, settled_at) in (0, 3)),
        constraint office_proposal_two_people check (outcome <> 'given' or settled_by not in (proposed_by, member_id))
      );
      create unique index office_proposal_open on office_proposal (member_id) where settled_at is null;
    `);
    await runner.query(LISTED('notification_kind', 'ARRAY[', `ARRAY[${NOTICES}`));
    await runner.query(LISTED('notification_object_kind', 'ARRAY[', `ARRAY[${OBJECTS}`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from notification where object_kind = 'member'`);
    await runner.query(LISTED('notification_kind', NOTICES, ''));
    await runner.query(LISTED('notification_object_kind', OBJECTS, ''));
    await runner.query('drop table office_proposal');
  }
}

/** The list of a constraint grows and shrinks by these, whatever else others have added to it. */
const LISTED = (constraint: string, found: string, wanted: string): string => `do $body$
  declare list text := (select pg_get_constraintdef(oid) from pg_constraint where conname = '${constraint}');
  begin
    alter table notification drop constraint ${constraint};
    execute 'alter table notification add constraint ${constraint} '
      || replace(list, $a$${found}$a$, $b$${wanted}$b$);
  end $body$`;
