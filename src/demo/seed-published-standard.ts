import type { CountryCode, StandardState } from '@nbn/contracts';
import { BallotCloseService } from '../ballots/testing.ts';
import {
  AdoptionService,
  ClauseService,
  StandardLifecycleService,
  AmendmentOutcomeService,
  AmendmentService,
  PublicationService,
  RoundLifecycleService,
  TranslationQuery,
  TranslationService,
  VersionQuery,
} from '../standards/testing.ts';
import { openAdoptionBallot, voteOnAdoption } from './open-adoption.ts';
import {
  answerConsultation,
  type OpenedConsultation,
  openConsultation,
  respondToRemarks,
} from './open-consultation.ts';
import type { Timeline, DemoContext } from './timeline.ts';
import {
  type AdoptionContent,
  CONVERSATION_AMENDMENTS,
  CONVERSATION_ANSWERS,
  CONVERSATION_LEAD,
  CONVERSATION_OUTCOMES,
  CONVERSATION_VOTES,
  type DecidedAmendmentContent,
} from './content/first-conversation-consultation.ts';
import {
  CONFIRMATIONS,
  FIRST_CONVERSATION,
  ADOPTION_RECORDS,
  type AdoptionRecordContent,
  REVISIONS,
  TRANSLATION,
} from './content/first-conversation.ts';
import { FIRST_CONVERSATION_SOURCES } from './content/sources.ts';
import type { SeatKey } from './content/text.ts';
import { draftStandard, type DraftedStandard } from './draft-standard.ts';
import { seedSources } from './seed-sources.ts';
import { seedAdoptionVoices } from './seed-adoption-voices.ts';

/**
 * A guideline that went all the way: amended, answered, adopted, published, recorded at home, partly
 * translated, and revised once since.
 */
export function seedPublishedStandard(chronicle: Timeline, stage: DemoContext): void {
  let standard: DraftedStandard;
  let asked: OpenedConsultation;
  const amendments = new Map<DecidedAmendmentContent, string>();
  chronicle.on(-250, async () => {
    standard = await draftStandard(stage, FIRST_CONVERSATION, 'networks');
    await seedSources(stage, standard, FIRST_CONVERSATION_SOURCES);
  });
  for (const amendment of CONVERSATION_AMENDMENTS)
    chronicle.on(-240, async () => {
      amendments.set(amendment, await proposeAmendment(stage, standard, amendment));
    });
  chronicle
    .on(-228, () => transition(stage, standard, 'drafting', 'national-review'))
    .on(-210, async () => {
      asked = await openConsultation(stage, standard, CONVERSATION_LEAD, -182);
    });
  for (const [index, content] of CONVERSATION_ANSWERS.entries())
    chronicle.on(-198 + 3 * index, () => answerConsultation(stage, asked, content));
  chronicle
    .on(-181, () => stage.app.get(RoundLifecycleService).closeDueRounds())
    .on(-180, () => transition(stage, standard, 'consultation', 'consolidation'))
    .on(-175, () => respondToRemarks(stage, asked, CONVERSATION_OUTCOMES));
  for (const [index, amendment] of CONVERSATION_AMENDMENTS.entries())
    chronicle.on(-174 + index, () => decideAmendment(stage, standard, amendments.get(amendment)!, amendment));
  seedAdoption(chronicle, stage, () => standard, CONVERSATION_VOTES.first, {
    opens: -165,
    votes: -158,
    closes: -151,
  });
  chronicle
    .on(-148, () => publish(stage, standard, []))
    .on(-100, () => translate(stage, standard))
    .on(-60, () =>
      transition(
        stage,
        standard,
        'published',
        'under-revision',
        'Services asked for a shorter time to the first conversation.',
      ),
    )
    .on(-55, () => reviseClauses(stage, standard))
    .on(-50, () =>
      transition(
        stage,
        standard,
        'under-revision',
        'consolidation',
        'Two sentences changed; every team has seen them.',
      ),
    );
  seedAdoption(chronicle, stage, () => standard, CONVERSATION_VOTES.revision, {
    opens: -42,
    votes: -38,
    closes: -31,
  });
  chronicle.on(-28, () =>
    publish(
      stage,
      standard,
      REVISIONS.filter(({ editorial }) => editorial).map(({ clause }) => standard.clauses.get(clause)!.id),
    ),
  );
  for (const [index, record] of ADOPTION_RECORDS.entries())
    chronicle.on(-130 + index, () => recordAdoption(stage, standard, record));
  seedAdoptionVoices(chronicle, stage, () => standard);
  for (const confirmation of CONFIRMATIONS) chronicle.on(-20, () => confirm(stage, standard, confirmation));
}

/** The countries vote on the fixed text; the count leads it on. */
function seedAdoption(
  chronicle: Timeline,
  stage: DemoContext,
  standard: () => DraftedStandard,
  content: AdoptionContent,
  on: { opens: number; votes: number; closes: number },
): void {
  let ballotId: string;
  chronicle
    .on(on.opens, async () => {
      ballotId = await openAdoptionBallot(stage, standard(), content, on.closes);
    })
    .on(on.votes, () => voteOnAdoption(stage, ballotId, content))
    .on(on.closes + 1, () => stage.app.get(BallotCloseService).closeDue());
}

async function proposeAmendment(
  { app, people }: DemoContext,
  { id, clauses }: DraftedStandard,
  { clause, by, from, to, why }: DecidedAmendmentContent,
): Promise<string> {
  const { id: clauseId, text } = clauses.get(clause)!;
  const amendmentId = await app
    .get(AmendmentService)
    .propose(people.actor(by), id, { clauseId, text: text.replace(from, to), reason: why });
  await app.get(AmendmentService).submit(people.actor(by), amendmentId);
  return amendmentId;
}

async function decideAmendment(
  { app, people }: DemoContext,
  { clauses }: DraftedStandard,
  amendmentId: string,
  { clause, from, outcome, merged, reason }: DecidedAmendmentContent,
): Promise<void> {
  const secretariat = people.actor('secretariat');
  const { text, revision } = clauses.get(clause)!;
  if (outcome === 'rejected') await app.get(AmendmentOutcomeService).reject(secretariat, amendmentId, reason);
  else
    await app.get(AmendmentOutcomeService).accept(secretariat, amendmentId, {
      reason,
      ...(merged ? { text: text.replace(from, merged), clauseRevision: revision } : {}),
    });
}

async function transition(
  { app, people }: DemoContext,
  { id }: DraftedStandard,
  from: StandardState,
  to: StandardState,
  reason?: string,
): Promise<void> {
  await app
    .get(StandardLifecycleService)
    .transition(people.actor('secretariat'), id, { from, to, ...(reason ? { reason } : {}) });
}

async function publish(
  { app, people }: DemoContext,
  { id }: DraftedStandard,
  editorial: string[],
): Promise<void> {
  const secretariat = people.actor('secretariat');
  const { items } = await app.get(VersionQuery).list(secretariat, id, {});
  await app
    .get(PublicationService)
    .publish(secretariat, id, items.find(({ kind }) => kind === 'adopted')!.id, { step: 'minor', editorial });
}

async function reviseClauses({ app, people }: DemoContext, { id, clauses }: DraftedStandard): Promise<void> {
  for (const { clause, text } of REVISIONS) {
    const written = clauses.get(clause)!;
    await app
      .get(ClauseService)
      .edit(people.actor('FI/government'), id, written.id, { revision: written.revision, text });
  }
}

async function recordAdoption(
  stage: DemoContext,
  { id, clauses }: DraftedStandard,
  { by, clause, status, note = '', evidence = '', shared = false, seat, reviewIn }: AdoptionRecordContent,
): Promise<void> {
  const reviewOn =
    reviewIn === undefined
      ? null
      : new Date(stage.today.getTime() + reviewIn * 86_400_000).toISOString().slice(0, 10);
  await stage.app
    .get(AdoptionService)
    .record(stage.people.actor(by), id, countryOf(by), clauses.get(clause)!.id, {
      revision: 0,
      status,
      note,
      evidence,
      shared,
      seat: seat ?? null,
      reviewOn,
    });
}

async function confirm(
  { app, people }: DemoContext,
  { id, clauses }: DraftedStandard,
  { by, clause }: (typeof CONFIRMATIONS)[number],
): Promise<void> {
  await app.get(AdoptionService).confirm(people.actor(by), id, countryOf(by), clauses.get(clause)!.id, 1);
}

/** One writes, another checks. */
async function translate({ app, people }: DemoContext, { id, clauses }: DraftedStandard): Promise<void> {
  const { language, by, checkedBy, texts } = TRANSLATION;
  const { items } = await app.get(TranslationQuery).findLanguage(people.actor(by), id, language);
  const sources = new Map(items.map((item) => [item.id, item.sourceHash]));
  for (const { clause, text, checked } of texts) {
    const subjectId = clause === '' ? id : clauses.get(clause)!.id;
    await app.get(TranslationService).write(people.actor(by), id, language, subjectId, {
      revision: 0,
      sourceHash: sources.get(subjectId)!,
      text,
    });
    if (checked) await app.get(TranslationService).check(people.actor(checkedBy), id, language, subjectId, 1);
  }
}

const countryOf = (seat: SeatKey): CountryCode => seat.slice(0, 2) as CountryCode;
