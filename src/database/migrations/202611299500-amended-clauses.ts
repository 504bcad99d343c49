import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An amendment gives a clause other words, adds one after it, or removes it. */
export class AmendedClauses2026112995000 implements MigrationInterface {
  name = 'AmendedClauses2026112995000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table amendment
        add column change text not null default 'reworded'
          constraint amendment_change check (change in ('reworded', 'added', 'removed')),
        -- Of a new clause: the one that it is to stand after. Until it is in the text, clause_id is the same.
        add column after_id uuid constraint amendment_after_fk references clause (id),
        add constraint amendment_after check ((change = 'added') = (after_id is not null)),
        add constraint amendment_removes_all check (change <> 'removed' or proposed_text = '');
      create index amendment_after_of on amendment (after_id) where after_id is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from amendment where change <> 'reworded' and state in ('draft', 'withdrawn') and submitted_at is null;
      alter table amendment drop column change, drop column after_id;
    `);
  }
}
