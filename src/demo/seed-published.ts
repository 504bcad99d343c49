import type { CountryCode, StandardState } from '@nbn/contracts';
import { SYSTEM } from '../platform/access/actor.ts';
import { UnitOfWork } from '../platform/persistence/unit-of-work.ts';
import { AdoptionService, ClauseService, Lifecycle, lockStandard, PublicationService, TranslationQuery, TranslationService, VersionQuery } from '../standards/index.ts';
import type { Chronicle, Stage } from './chronicle.ts';
import { CONFIRMED, FIRST_CONVERSATION, RECORDED, type Recorded, REVISED, TRANSLATED } from './content/first-conversation.ts';
import type { SeatKey } from './content/text.ts';
import { draft, type WrittenStandard } from './write-standard.ts';

/** A guideline that went all the way: adopted, published, recorded at home, partly translated, and revised once since. */
export function tellPublishedStandard(chronicle: Chronicle, stage: Stage): void {
  let standard: WrittenStandard;
  chronicle
    .on(-230, async () => { standard = await draft(stage, FIRST_CONVERSATION, 'networks'); })
    .on(-210, () => led(stage, standard, 'consultation', 'round'))
    .on(-180, () => moved(stage, standard, 'consultation', 'consolidation'))
    .on(-165, () => led(stage, standard, 'ballot', 'ballot'))
    .on(-150, () => led(stage, standard, 'adopted', 'ballot'))
    .on(-148, () => publish(stage, standard, []))
    .on(-100, () => translate(stage, standard))
    .on(-60, () => moved(stage, standard, 'published', 'under-revision', 'Services asked for a shorter time to the first conversation.'))
    .on(-55, () => rewrite(stage, standard))
    .on(-50, () => moved(stage, standard, 'under-revision', 'consolidation', 'Two sentences changed; every team has seen them.'))
    .on(-42, () => led(stage, standard, 'ballot', 'ballot'))
    .on(-30, () => led(stage, standard, 'adopted', 'ballot'))
    .on(-28, () => publish(stage, standard, REVISED.filter(({ editorial }) => editorial).map(({ clause }) => standard.clauses.get(clause)!.id)));
  for (const [index, record] of RECORDED.entries()) chronicle.on(-130 + index, () => recordAt(stage, standard, record));
  for (const confirmation of CONFIRMED) chronicle.on(-20, () => confirm(stage, standard, confirmation));
}

async function moved({ app, people }: Stage, { id }: WrittenStandard, from: StandardState, to: StandardState, reason?: string): Promise<void> {
  await app.get(Lifecycle).move(people.the('secretariat'), id, { from, to, ...(reason ? { reason } : {}) });
}

/** A step that a round or a ballot brings about. */
async function led({ app, people }: Stage, { id }: WrittenStandard, to: StandardState, by: 'round' | 'ballot'): Promise<void> {
  await app.get(UnitOfWork).run(SYSTEM, async (tx) => app.get(Lifecycle).lead(tx, await lockStandard(tx, people.the('secretariat'), id), to, by));
}

async function publish({ app, people }: Stage, { id }: WrittenStandard, editorial: string[]): Promise<void> {
  const secretariat = people.the('secretariat');
  const { items } = await app.get(VersionQuery).list(secretariat, id, {});
  await app.get(PublicationService).publish(secretariat, id, items.find(({ kind }) => kind === 'adopted')!.id, { step: 'minor', editorial });
}

async function rewrite({ app, people }: Stage, { id, clauses }: WrittenStandard): Promise<void> {
  for (const { clause, text } of REVISED) {
    const written = clauses.get(clause)!;
    await app.get(ClauseService).edit(people.the('FI/government'), id, written.id, { revision: written.revision, text });
  }
}

async function recordAt(stage: Stage, { id, clauses }: WrittenStandard, { by, clause, status, note = '', evidence = '', shared = false, seat, reviewIn }: Recorded): Promise<void> {
  const reviewOn = reviewIn === undefined ? null : new Date(stage.today.getTime() + reviewIn * 86_400_000).toISOString().slice(0, 10);
  await stage.app.get(AdoptionService).record(stage.people.the(by), id, countryOf(by), clauses.get(clause)!.id, { revision: 0, status, note, evidence, shared, seat: seat ?? null, reviewOn });
}

async function confirm({ app, people }: Stage, { id, clauses }: WrittenStandard, { by, clause }: (typeof CONFIRMED)[number]): Promise<void> {
  await app.get(AdoptionService).confirm(people.the(by), id, countryOf(by), clauses.get(clause)!.id, 1);
}

/** One writes, another checks. */
async function translate({ app, people }: Stage, { id, clauses }: WrittenStandard): Promise<void> {
  const { language, by, checkedBy, texts } = TRANSLATED;
  const { items } = await app.get(TranslationQuery).language(people.the(by), id, language);
  const sources = new Map(items.map((item) => [item.id, item.sourceHash]));
  for (const { clause, text, checked } of texts) {
    const subjectId = clause === '' ? id : clauses.get(clause)!.id;
    await app.get(TranslationService).write(people.the(by), id, language, subjectId, { revision: 0, sourceHash: sources.get(subjectId)!, text });
    if (checked) await app.get(TranslationService).check(people.the(checkedBy), id, language, subjectId, 1);
  }
}

const countryOf = (seat: SeatKey): CountryCode => seat.slice(0, 2) as CountryCode;
