import { checkBallotPaper, commitmentOf } from '@nbn/voting';
import { problemOf, UnreachableError } from '../../api/problem.ts';
import type { Ballot, BallotPaper } from '../queries.ts';
import { randomHex } from './bytes.ts';
import { storePass, type StoredPass } from './pass-store.ts';

/** The server answered with another receipt than this browser reckoned: the paper was not taken as it is. */
export class ReceiptMismatchError extends Error {
  override readonly name = 'WrongReceipt';
}

/**
 * The second step: the paper goes into the box with the pass and nothing else. No cookie and no referrer goes
 * along, so that the server has nothing by which to know the sender.
 */
export async function castSecretPaper(
  ballot: Pick<Ballot, 'id' | 'method' | 'options' | 'rules'>,
  seatId: string,
  pass: StoredPass,
  paper: BallotPaper,
): Promise<StoredPass> {
  const checked = checkBallotPaper(
    {
      method: ballot.method,
      options: ballot.options.map(({ id }) => id),
      ...(ballot.rules.most ? { most: ballot.rules.most } : {}),
    },
    paper,
  );
  const nonce = randomHex();
  const response = await fetch(`/api/ballots/${ballot.id}/sealed-paper`, {
    method: 'PUT',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token: pass.token, signature: pass.signature, nonce, paper }),
  }).catch(() => {
    throw new UnreachableError();
  });
  if (!response.ok) throw await problemOf(response);
  const { receipt } = (await response.json()) as { receipt: string };
  if (!checked.ok || receipt !== commitmentOf(ballot.id, checked.paper, nonce))
    throw new ReceiptMismatchError();
  return storePass(ballot.id, seatId, { ...pass, receipt });
}
