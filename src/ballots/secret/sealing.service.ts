import { Injectable } from '@nestjs/common';
import { checkBallotPaper, commitmentOf, type BallotPaper } from '@nbn/voting';
import type { EntityManager } from 'typeorm';
import { SYSTEM } from '../../platform/access/actor.ts';
import { UnitOfWork } from '../../platform/persistence/unit-of-work.ts';
import { BallotClosedAlready, PaperRefused, PassRefused } from '../ballots.problems.ts';
import type { OpenBallot } from '../take-in.ts';
import { digestOf, isPass } from './pass-keys.ts';

/** A paper with the pass that lets it in, and the number that opens its commitment after the close. */
export interface GivenPaper {
  readonly token: string;
  readonly signature: string;
  readonly nonce: string;
  readonly paper: unknown;
}

interface Lying {
  readonly tokenHash: string;
  readonly paper: BallotPaper;
  readonly nonce: string;
  readonly commitment: string;
}

/**
 * The second step of a secret ballot, by nobody: whoever brings a pass puts a paper into the box. No session, no seat, no audit row
 * and no event goes with it, for each of them would say when it came.
 */
@Injectable()
export class BallotSealing {
  constructor(private readonly work: UnitOfWork) {}

  /** Puts a paper into the box, or another in the place of the one that lies there under this pass. Returns its commitment. */
  async put(ballotId: string, { token, signature, nonce, paper }: GivenPaper): Promise<string> {
    return this.work.run(SYSTEM, async ({ manager }) => {
      const boxes = await manager.query<{ box: string; publicKey: string }[]>('select box, public_key as "publicKey" from ballot_box where ballot_id = $1', [ballotId]);
      const box = boxes.find(({ publicKey }) => isPass(publicKey, ballotId, token, signature))?.box;
      // A ballot that is not there, or not secret, has no pass either: who brings none learns nothing.
      if (box === undefined) throw new PassRefused();
      const ballot = await openSecret(manager, ballotId);
      const checked = checkBallotPaper({ method: ballot.method, options: ballot.options, ...(ballot.rules.most ? { most: ballot.rules.most } : {}) }, paper);
      if (!checked.ok) throw new PaperRefused(checked.faults);
      const lying = { tokenHash: digestOf(token), paper: checked.paper, nonce, commitment: commitmentOf(ballotId, checked.paper, nonce) };
      await layIn(manager, ballotId, box, lying);
      return lying.commitment;
    });
  }
}

/** The share lock lets papers come in side by side and makes the count wait for those already inside. */
async function openSecret(manager: EntityManager, ballotId: string): Promise<OpenBallot> {
  const [open] = await manager.query<OpenBallot[]>(
    `select id, method, secrecy, rules, (select coalesce(array_agg(option_id::text order by position), '{}') from ballot_option where ballot_id = b.id) as options
     from ballot b where id = $1 and secrecy = 'secret' and state = 'open' and closes_at > app_now() for share of b`, [ballotId]);
  if (!open) throw new BallotClosedAlready();
  return open;
}

/** Takes everything out of the box and lays it back in the order of the commitments: one transaction wrote all that lies there. */
async function layIn(manager: EntityManager, ballotId: string, box: string, paper: Lying): Promise<void> {
  await manager.query('select 1 from ballot_box where ballot_id = $1 and box = $2 for update', [ballotId, box]);
  const before = await manager.query<Lying[]>(
    'select token_hash as "tokenHash", paper, nonce, commitment from ballot_sealed where ballot_id = $1 and box = $2', [ballotId, box]);
  const old = before.find(({ tokenHash }) => tokenHash === paper.tokenHash);
  const now = [...before.filter((other) => other !== old), paper].toSorted((a, b) => (a.commitment < b.commitment ? -1 : 1));
  await manager.query('delete from ballot_sealed where ballot_id = $1 and box = $2', [ballotId, box]);
  await manager.query(
    `insert into ballot_sealed (ballot_id, box, token_hash, paper, nonce, commitment)
     select $1, $2, t, p::jsonb, n, c from unnest($3::text[], $4::text[], $5::text[], $6::text[]) with ordinality as s(t, p, n, c, place) order by place`,
    [ballotId, box, now.map(({ tokenHash }) => tokenHash), now.map((each) => JSON.stringify(each.paper)), now.map(({ nonce }) => nonce), now.map(({ commitment }) => commitment)]);
  if (old && old.commitment !== paper.commitment) {
    await manager.query(
      `update ballot_box set replaced = (select array_agg(c order by c) from unnest(replaced || $3::text) as c) where ballot_id = $1 and box = $2`, [ballotId, box, old.commitment]);
  }
}
