import {
  anonymousDefinition,
  anonymousCountryBallots,
  type BallotBundle,
  type BallotDefinition,
  type SealedPaper,
} from '@nbn/voting';
import type { EntityManager } from 'typeorm';
import { countInWorker } from '../count-worker/ballot-count-pool.ts';
import { countIssuedPasses, findReplacedCommitments, findSealedPapers } from './bundle.repository.ts';

type CountedSecretBundle = Pick<
  BallotBundle,
  'definition' | 'papers' | 'secret' | 'issued' | 'replaced' | 'result'
> & {
  readonly receipts: string[];
};

/** What was fixed at the opening, with an empty roll. */
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
  const papers = await findSealedPapers(manager, ballotId);
  const issued = await countIssuedPasses(manager, ballotId);
  const replaced = await findReplacedCommitments(manager, ballotId);
  const receipts = papers.map(({ commitment }) => commitment);
  if (definition.units.includes('country')) {
    const nameless = anonymousCountryBallots(
      definition,
      papers.map(({ box, paper }) => ({ country: box, ballot: paper })),
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
  const secret = papers.map(({ box, paper, nonce, commitment }): SealedPaper => ({
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
