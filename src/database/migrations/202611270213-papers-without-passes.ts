import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Papers of closed secret ballots, without the digests of the passes that they came with. */
export class PapersWithoutPasses2026112702130 implements MigrationInterface {
  name = 'PapersWithoutPasses2026112702130';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table ballot_sealed alter token_hash drop not null, disable trigger ballot_sealed_shut;
      -- Boxes of open ballots that an earlier version kept here move out of this table at the next start.
      update ballot_sealed s set token_hash = null
        from ballot b where b.id = s.ballot_id and b.state <> 'open';
      alter table ballot_sealed enable trigger ballot_sealed_shut;
    `);
    // What stood there before lies in the files until they are written anew.
    await runner.query('cluster ballot_sealed using ballot_sealed_pk');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table ballot_sealed disable trigger ballot_sealed_shut;
      update ballot_sealed set token_hash = encode(sha256(uuid_send(gen_random_uuid())), 'hex')
        where token_hash is null;
      alter table ballot_sealed enable trigger ballot_sealed_shut, alter token_hash set not null;
    `);
  }
}
