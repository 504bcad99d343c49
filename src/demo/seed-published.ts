import type { CountryCode, StandardState } from '@nbn/contracts';
import { BallotClosing } from '../ballots/index.ts';
import {
  AdoptionService,
  ClauseService,
  Lifecycle,
  Outcomes,
  Proposing,
  PublicationService,
  RoundClock,
  TranslationQuery,
  TranslationService,
  VersionQuery,
} from '../standards/index.ts';
import { openAdoption, voteOnAdoption } from './adopt-standard.ts';
import { answer, type Asked, askCountries, respond } from './ask-countries.ts';
import type { Chronicle, Stage } from './chronicle.ts';
import {
  type AdoptionContent,
  CONVERSATION_AMENDMENTS,
  CONVERSATION_ANSWERS,
  CONVERSATION_LEAD,
  CONVERSATION_OUTCOMES,
  CONVERSATION_VOTES,
  type DecidedAmendment,
} from './content/first-conversation-asked.ts';
import {
  CONFIRMED,
  FIRST_CONVERSATION,
  RECORDED,
  type Recorded,
  REVISED,
  TRANSLATED,
} from './content/first-conversation.ts';
import type { SeatKey } from './content/text.ts';
import { draft, type WrittenStandard } from './write-standard.ts';

/**
 * A guideline that went all the way: amended, answered, adopted, published, recorded at home, partly
 * translated, and revised once since.
 */
export function tellPublishedStandard(chronicle: Chronicle, stage: Stage): void {
  let standard: WrittenStandard;
  let asked: Asked;
  const amendments = new Map<DecidedAmendment, string>();
  chronicle.on(-250, async () => {
    standard = await draft(stage, FIRST_CONVERSATION, 'networks');
  });
  for (const amendment of CONVERSATION_AMENDMENTS)
    chronicle.on(-240, async () => {
      amendments.set(amendment, await propose(stage, standard, amendment));
    });
  chronicle
    .on(-228, () => moved(stage, standard, 'drafting', 'national-review'))
    .on(-210, async () => {
      asked = await askCountries(stage, standard, CONVERSATION_LEAD, -182);
    });
  for (const [index, content] of CONVERSATION_ANSWERS.entries())
    chronicle.on(-198 + 3 * index, () => answer(stage, asked, content));
  chronicle
    .on(-181, () => stage.app.get(RoundClock).closeDue())
    .on(-180, () => moved(stage, standard, 'consultation', 'consolidation'))
    .on(-175, () => respond(stage, asked, CONVERSATION_OUTCOMES));
  for (const [index, amendment] of CONVERSATION_AMENDMENTS.entries())
    chronicle.on(-174 + index, () => decide(stage, standard, amendments.get(amendment)!, amendment));
  adopted(chronicle, stage, () => standard, CONVERSATION_VOTES.first, {
    opens: -165,
    votes: -158,
    closes: -151,
  });
  chronicle
    .on(-148, () => publish(stage, standard, []))
    .on(-100, () => translate(stage, standard))
    .on(-60, () =>
      moved(
        stage,
        standard,
        'published',
        'under-revision',
        'Services asked for a shorter time to the first conversation.',
      ),
    )
    .on(-55, () => rewrite(stage, standard))
    .on(-50, () =>
      moved(
        stage,
        standard,
        'under-revision',
        'consolidation',
        'Two sentences changed; every team has seen them.',
      ),
    );
  adopted(chronicle, stage, () => standard, CONVERSATION_VOTES.revision, {
    opens: -42,
    votes: -38,
    closes: -31,
  });
  chronicle.on(-28, () =>
    publish(
      stage,
      standard,
      REVISED.filter(({ editorial }) => editorial).map(({ clause }) => standard.clauses.get(clause)!.id),
    ),
  );
  for (const [index, record] of RECORDED.entries())
    chronicle.on(-130 + index, () => recordAt(stage, standard, record));
  for (const confirmation of CONFIRMED) chronicle.on(-20, () => confirm(stage, standard, confirmation));
}

/** The countries vote on the fixed text; the count leads it on. */
function adopted(
  chronicle: Chronicle,
  stage: Stage,
  standard: () => WrittenStandard,
  content: AdoptionContent,
  on: { opens: number; votes: number; closes: number },
): void {
  let ballotId: string;
  chronicle
    .on(on.opens, async () => {
      ballotId = await openAdoption(stage, standard(), content, on.closes);
    })
    .on(on.votes, () => voteOnAdoption(stage, ballotId, content))
    .on(on.closes + 1, () => stage.app.get(BallotClosing).closeDue());
}

async function propose(
  { app, people }: Stage,
  { id, clauses }: WrittenStandard,
  { clause, by, from, to, why }: DecidedAmendment,
): Promise<string> {
  const { id: clauseId, text } = clauses.get(clause)!;
  const amendmentId = await app
    .get(Proposing)
    .propose(people.the(by), id, { clauseId, text: text.replace(from, to), reason: why });
  await app.get(Proposing).submit(people.the(by), amendmentId);
  return amendmentId;
}

async function decide(
  { app, people }: Stage,
  { clauses }: WrittenStandard,
  amendmentId: string,
  { clause, from, outcome, merged, reason }: DecidedAmendment,
): Promise<void> {
  const secretariat = people.the('secretariat');
  const { text, revision } = clauses.get(clause)!;
  if (outcome === 'rejected') await app.get(Outcomes).reject(secretariat, amendmentId, reason);
  else
    await app.get(Outcomes).accept(secretariat, amendmentId, {
      reason,
      ...(merged ? { text: text.replace(from, merged), clauseRevision: revision } : {}),
    });
}

async function moved(
  { app, people }: Stage,
  { id }: WrittenStandard,
  from: StandardState,
  to: StandardState,
  reason?: string,
): Promise<void> {
  await app.get(Lifecycle).move(people.the('secretariat'), id, { from, to, ...(reason ? { reason } : {}) });
}

async function publish({ app, people }: Stage, { id }: WrittenStandard, editorial: string[]): Promise<void> {
  const secretariat = people.the('secretariat');
  const { items } = await app.get(VersionQuery).list(secretariat, id, {});
  await app
    .get(PublicationService)
    .publish(secretariat, id, items.find(({ kind }) => kind === 'adopted')!.id, { step: 'minor', editorial });
}

async function rewrite({ app, people }: Stage, { id, clauses }: WrittenStandard): Promise<void> {
  for (const { clause, text } of REVISED) {
    const written = clauses.get(clause)!;
    await app
      .get(ClauseService)
      .edit(people.the('FI/government'), id, written.id, { revision: written.revision, text });
  }
}

async function recordAt(
  stage: Stage,
  { id, clauses }: WrittenStandard,
  { by, clause, status, note = '', evidence = '', shared = false, seat, reviewIn }: Recorded,
): Promise<void> {
  const reviewOn =
    reviewIn === undefined
      ? null
      : new Date(stage.today.getTime() + reviewIn * 86_400_000).toISOString().slice(0, 10);
  await stage.app
    .get(AdoptionService)
    .record(stage.people.the(by), id, countryOf(by), clauses.get(clause)!.id, {
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
  { app, people }: Stage,
  { id, clauses }: WrittenStandard,
  { by, clause }: (typeof CONFIRMED)[number],
): Promise<void> {
  await app.get(AdoptionService).confirm(people.the(by), id, countryOf(by), clauses.get(clause)!.id, 1);
}

/** One writes, another checks. */
async function translate({ app, people }: Stage, { id, clauses }: WrittenStandard): Promise<void> {
  const { language, by, checkedBy, texts } = TRANSLATED;
  const { items } = await app.get(TranslationQuery).language(people.the(by), id, language);
  const sources = new Map(items.map((item) => [item.id, item.sourceHash]));
  for (const { clause, text, checked } of texts) {
    const subjectId = clause === '' ? id : clauses.get(clause)!.id;
    await app.get(TranslationService).write(people.the(by), id, language, subjectId, {
      revision: 0,
      sourceHash: sources.get(subjectId)!,
      text,
    });
    if (checked) await app.get(TranslationService).check(people.the(checkedBy), id, language, subjectId, 1);
  }
}

const countryOf = (seat: SeatKey): CountryCode => seat.slice(0, 2) as CountryCode;
