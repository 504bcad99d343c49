import { readFileSync } from 'node:fs';
import { attemptsIn, doorOf } from '../support/rights/rights-attempts.ts';
import type { RightsSubject } from '../support/rights/rights-subjects.ts';
import { actionsBehind, callersWhoMay, RIGHTS } from '../support/rights/rights-matrix.ts';
import { faultsOf, isNothing, tryAttempt } from '../support/rights/rights-verdict.ts';
import { createRightsWorld, type RightsWorld } from '../support/rights/rights-world.ts';
import { rehearseCommands } from '../support/rights/rehearsal.ts';

const SUBJECTS = Object.keys(RIGHTS.subjects) as RightsSubject[];
/**
 * Doors to what the things here have none of, such as a reading that was asked for: who may not is tried here, who may
 * in the spec named.
 */
const LACKING: Readonly<Record<string, string>> = {
  'DELETE /meetings/:id/invitations/:memberId': 'national-meetings',
  'PUT /meetings/:id/invitations/:memberId': 'meetings-quorum-and-alternates',
  'DELETE /meetings/:id/invitations/:memberId/links': 'date-polls',
  'DELETE /meetings/:id/seats/:country/:seat/alternate': 'meetings-quorum-and-alternates',
  'POST /documents/:id/versions/:number/check': 'document-checks',
  'DELETE /documents/:id/readings/:readingId': 'documents-records',
  'DELETE /documents/:id/links/:linkId': 'documents-records',
  'POST /document-trash/:id/restore': 'documents-records',
  'DELETE /documents/:id/attachments/:kind/:objectId': 'document-attachments',
  'POST /documents/:id/access-requests/:requestId/decision': 'document-access-requests',
  'DELETE /documents/:id/access-requests/:requestId': 'document-access-requests',
  'POST /ballots/:id/pass': 'ballots-secret-casting',
  'PATCH /standards/:standardId/consultations/:roundId/national': 'national-consultations',
  'POST /standards/:standardId/consultations/:roundId/national/end': 'national-consultations',
  'PUT /standards/:standardId/consultations/:roundId/national/reply': 'national-consultations',
  'DELETE /standards/:standardId/consultations/:roundId/national/reply': 'national-consultations',
  'PUT /standards/:standardId/consultations/:roundId/remarks/:remarkId/outcome': 'consultations',
  'PATCH /standards/:standardId': 'standards',
  'GET /standards/:standardId/observers': 'standards',
  'PUT /standards/:standardId/observers/:memberId': 'standards',
  'DELETE /standards/:standardId/observers/:memberId': 'standards',
  'POST /standards/:standardId/adoption/:country/:clauseId/confirm': 'standards-adoption-records',
  'POST /standards/:standardId/adoption/:country/:clauseId/voices/:seat/confirm': 'standards-adoption-voices',
  'POST /standards/:standardId/translations/:language/:subjectId/check': 'standards-translations',
  'DELETE /practices/:id': 'practices',
  'POST /practices/:id/clauses/:clauseId/renewal': 'practices',
  'POST /questions/:id/practice': 'questions',
  'POST /grants/:id/milestones/:number/delivery': 'funding-control',
  'POST /grant-reports/:id/reopening': 'funding-control',
  'POST /directory/entries/:id/requests/:requestId/decision': 'directory',
  'DELETE /directory/entries/:id/grants/:grantId': 'directory',
  'DELETE /members/:id/invitation': 'members-invitations',
};

let world: RightsWorld;

beforeAll(async () => {
  world = await createRightsWorld();
  await rehearseCommands(world.test);
}, 120_000);
afterAll(() => world.test.close());

it('knows of each door that leads to nothing here a spec that goes through it', () => {
  const unknown = Object.entries(LACKING).filter(([door, spec]) => !goesThrough(spec, door));
  expect(unknown).toEqual([]);
});

/** Whether a spec speaks of the last word of an address that is no parameter. */
function goesThrough(spec: string, door: string): boolean {
  const word = door.split('/').findLast((part) => !part.startsWith(':'))!;
  return readFileSync(`test/integration/${spec}.spec.ts`, 'utf8').includes(word);
}

describe.each(SUBJECTS)('%s', (subject) => {
  it('lets in through every door those whom the matrix lets in, and is to all others as it says', async () => {
    const faults: string[] = [];
    const lacking: string[] = [];
    for (const one of attemptsIn(world).filter(({ of }) => of === subject)) {
      const answers = await tryAttempt(world, one);
      faults.push(...faultsOf(one, answers));
      const may = callersWhoMay(subject, actionsBehind(RIGHTS.subjects[subject].kind, doorOf(one))[0]!);
      if (may.size > 0 && answers.every(({ caller, answer }) => !may.has(caller) || isNothing(answer)))
        lacking.push(doorOf(one));
    }
    expect(faults).toEqual([]);
    expect(lacking.filter((door) => !(door in LACKING))).toEqual([]);
  }, 180_000);
});
