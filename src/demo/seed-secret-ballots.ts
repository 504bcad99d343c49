import { randomBytes, webcrypto } from 'node:crypto';
import { RSABSSA } from '@cloudflare/blindrsa-ts';
import { passMessage, type BallotPaper } from '@nbn/voting';
import {
  BallotClosing,
  BallotPasses,
  BallotQuery,
  BallotRunning,
  BallotSealing,
  type BallotPlan,
} from '../ballots/index.ts';
import type { Actor } from '../platform/access/actor.ts';
import { newId } from '../platform/persistence/id.ts';
import type { Chronicle, Stage } from './chronicle.ts';
import { CHAIR, TRAINING, type SecretContent } from './content/secret-ballots.ts';
import { atFive, ZONE } from './days.ts';

const SUITE = RSABSSA.SHA384.PSS.Deterministic();

/**
 * A secret ballot that was counted long ago, and one that is open: their pages are looked at by members and
 * auditors alike.
 */
export function tellSecretBallots(chronicle: Chronicle, stage: Stage): void {
  tellOne(chronicle, stage, CHAIR);
  chronicle.on(CHAIR.closesOn + 1, () => stage.app.get(BallotClosing).closeDue());
  tellOne(chronicle, stage, TRAINING);
}

function tellOne(chronicle: Chronicle, stage: Stage, content: SecretContent): void {
  let ballotId: string;
  chronicle.on(content.opensOn, async () => {
    ballotId = await ask(stage, content);
  });
  chronicle.on(content.opensOn + 0.4, () => vote(stage, ballotId, content));
}

async function ask(
  { app, people, today }: Stage,
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
    closesAt: atFive(today, closesOn).instant,
    timeZone: ZONE,
  };
  return app.get(BallotRunning).announceNew(people.the('secretariat'), plan, shortNotice);
}

/** Each seat takes its pass; then, by nobody, the papers go into the box. */
async function vote(
  { app, people }: Stage,
  ballotId: string,
  { votes, paper }: SecretContent,
): Promise<void> {
  const { options } = await app.get(BallotQuery).one(people.the('secretariat'), ballotId);
  const idOf = (label: string): string => options.find((option) => option.label === label)!.id;
  const given: { readonly token: string; readonly signature: string; readonly paper: BallotPaper }[] = [];
  for (const [seat, labels] of votes)
    given.push({
      ...(await passOf(app.get(BallotPasses), people.the(seat), ballotId)),
      paper: paper(labels.map(idOf)),
    });
  for (const { token, signature, paper: said } of given) {
    await app
      .get(BallotSealing)
      .put(ballotId, { token, signature, nonce: randomBytes(32).toString('hex'), paper: said });
  }
}

/** What a browser does before and after the signature. */
async function passOf(
  passes: BallotPasses,
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
