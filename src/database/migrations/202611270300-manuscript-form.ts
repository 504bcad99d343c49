import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Texts are stored in another form: each is begun anew with the clauses of its object when it is opened next.
 * What the logs held besides is gone at once, for earlier versions let in more than words.
 */
export class ManuscriptForm2026112703000 implements MigrationInterface {
  name = 'ManuscriptForm2026112703000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from manuscript_update;
      delete from manuscript_snapshot;
      update manuscript
      set snapshot_seq = seq;`);
  }

  /** An earlier version begins a text that is not there; words that wait to be put back stay. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from manuscript_update;
      delete from manuscript_snapshot; alter table rescued_words drop constraint rescued_words_manuscript_fk;
      delete from manuscript; alter table rescued_words add constraint rescued_words_manuscript_fk foreign key (
        manuscript_id
      ) references manuscript (id) not valid;`);
  }
}
