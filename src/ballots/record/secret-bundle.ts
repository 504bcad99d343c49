import {
  anonymousDefinition,
  anonymousCountryBallots,
  type BallotBundle,
  type BallotDefinition,
  type BallotPaper,
  type SealedPaper,
} from '@nbn/voting';
import type { EntityManager } from 'typeorm';
import { countInWorker } from '../count-worker/ballot-count-pool.ts';

type CountedSecretBundle = Pick<
  BallotBundle,
  'definition' | 'papers' | 'secret' | 'issued' | 'replaced' | 'result'
> & {
  readonly receipts: string[];
};

/** What stood fixed at the opening, with a roll of nobody. */
export function secretDefinition(definition: BallotDefinition): BallotDefinition {
  return definition.units.includes('country')
    ? anonymousCountryBallots(definition, []).definition
    : anonymousDefinition(definition, []);
}

/**
 * What lay in the box, without any of those who put it there; of an electorate of countries, their ballots
 * without their names.
 */
export async function countSecretBundle(
  manager: EntityManager,
  ballotId: string,
  definition: BallotDefinition,
): Promise<CountedSecretBundle> {
  const lying = await manager.query<{ box: string; paper: BallotPaper; nonce: string; commitment: string }[]>(
    'select box, paper, nonce, commitment from ballot_sealed where ballot_id = $1 order by commitment',
    [ballotId],
  );
  const [{ issued }] = await manager.query<[{ issued: number }]>(
    'select count(*)::int as issued from ballot_seat where ballot_id = $1 and pass_digest is not null',
    [ballotId],
  );
  const [{ replaced }] = await manager.query<[{ replaced: string[] }]>(
    `
      select coalesce(array_agg(c order by c), '{}') as replaced
      from ballot_box, unnest(replaced) as c
      where ballot_id = $1`,
    [ballotId],
  );
  const receipts = lying.map(({ commitment }) => commitment);
  if (definition.units.includes('country')) {
    const nameless = anonymousCountryBallots(
      definition,
      lying.map(({ box, paper }) => ({ country: box, ballot: paper })),
    );
    return {
      ...nameless,
      secret: null,
      issued,
      replaced,
      result: await countInWorker(nameless.definition, nameless.papers),
      receipts,
    };
  }
  const byChamber = definition.units.includes('chambers');
  const secret = lying.map(({ box, paper, nonce, commitment }): SealedPaper => ({
    commitment,
    ballot: paper,
    nonce,
    ...(byChamber ? { chamber: box } : {}),
  }));
  const anonymous = anonymousDefinition(definition, secret);
  const result = await countInWorker(
    anonymous,
    secret.map(({ commitment, ballot }) => ({ seat: commitment, paper: ballot })),
  );
  return { definition: anonymous, papers: [], secret, issued, replaced, result, receipts };
}
