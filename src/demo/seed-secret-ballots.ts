import { randomBytes, webcrypto } from 'node:crypto';
import { RSABSSA } from '@cloudflare/blindrsa-ts';
import { passMessage, type BallotPaper } from '@nbn/voting';
import { BallotQuery, BallotAdminService, type BallotPlan } from '../ballots/index.ts';
import { BallotCloseService, BallotPassService, SecretCastService } from '../ballots/testing.ts';
import type { Actor } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import type { Timeline, DemoContext } from './timeline.ts';
import { CHAIR, TRAINING, type SecretContent } from './content/secret-ballots.ts';
import { atFivePm, SECRETARIAT_ZONE } from './dates.ts';

const SUITE = RSABSSA.SHA384.PSS.Deterministic();

/**
 * A secret ballot that was counted long ago, and one that is open: their pages are looked at by members and
 * auditors alike.
 */
export function seedSecretBallots(chronicle: Timeline, stage: DemoContext): void {
  seedSecretBallot(chronicle, stage, CHAIR);
  chronicle.on(CHAIR.closesOn + 1, () => stage.app.get(BallotCloseService).closeDue());
  seedSecretBallot(chronicle, stage, TRAINING);
}

function seedSecretBallot(chronicle: Timeline, stage: DemoContext, content: SecretContent): void {
  let ballotId: string;
  chronicle.on(content.opensOn, async () => {
    ballotId = await announceBallot(stage, content);
  });
  chronicle.on(content.opensOn + 0.4, () => castVotes(stage, ballotId, content));
}

async function announceBallot(
  { app, people, today }: DemoContext,
  { question, method, options, closesOn, shortNotice }: SecretContent,
): Promise<string> {
  const plan: BallotPlan = {
    subject: { kind: 'question', id: newId() },
    question,
    method,
    electorate: 'one-seat-one-vote',
    options: options.map((label) => ({ id: newId(), label })),
    places: 1,
    secrecy: 'secret',
    quorumCountries: null,
    opensAt: null,
    closesAt: atFivePm(today, closesOn).instant,
    timeZone: SECRETARIAT_ZONE,
  };
  return app.get(BallotAdminService).announceNew(people.actor('secretariat'), plan, shortNotice);
}

/** Each seat takes its pass; then, by nobody, the papers go into the box. */
async function castVotes(
  { app, people }: DemoContext,
  ballotId: string,
  { votes, paper }: SecretContent,
): Promise<void> {
  const { options } = await app.get(BallotQuery).findOne(people.actor('secretariat'), ballotId);
  const idOf = (label: string): string => options.find((option) => option.label === label)!.id;
  const given: { readonly token: string; readonly signature: string; readonly paper: BallotPaper }[] = [];
  for (const [seat, labels] of votes)
    given.push({
      ...(await issuePass(app.get(BallotPassService), people.actor(seat), ballotId)),
      paper: paper(labels.map(idOf)),
    });
  for (const { token, signature, paper: said } of given) {
    await app
      .get(SecretCastService)
      .cast(ballotId, { token, signature, nonce: randomBytes(32).toString('hex'), paper: said });
  }
}

/** What a browser does before and after the signature. */
async function issuePass(
  passes: BallotPassService,
  voter: Actor,
  ballotId: string,
): Promise<{ token: string; signature: string }> {
  const { publicKey } = await passes.offer(voter, ballotId);
  const key = (await webcrypto.subtle.importKey(
    'spki',
    Buffer.from(publicKey, 'base64'),
    { name: 'RSA-PSS', hash: 'SHA-384' },
    true,
    ['verify'],
  )) as webcrypto.CryptoKey;
  const token = randomBytes(32).toString('hex');
  const message = new TextEncoder().encode(passMessage(ballotId, token));
  const { blindedMsg, inv } = await SUITE.blind(key, message);
  const { signature } = await passes.issue(voter, ballotId, Buffer.from(blindedMsg).toString('base64url'));
  return {
    token,
    signature: Buffer.from(
      await SUITE.finalize(key, message, Buffer.from(signature, 'base64url'), inv),
    ).toString('base64url'),
  };
}
