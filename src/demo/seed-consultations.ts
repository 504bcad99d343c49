import { wallClockAt } from '@nbn/calendar';
import { COUNTRY_CODES, SEAT_TYPES } from '@nbn/contracts';
import { ConsultationQuery, Lifecycle, Positions, Remarks, Responses, RoundClock, Rounds } from '../standards/index.ts';
import type { Chronicle, Stage } from './chronicle.ts';
import {
  type AnswerContent, INTERPRETING_ANSWERS, INTERPRETING_LATE, INTERPRETING_LEAD, INTERPRETING_OUTCOMES, RETURN_ANSWERS, RETURN_BEGUN, RETURN_LEAD, RETURN_OFFERED,
} from './content/consultations.ts';
import { INTERPRETING } from './content/interpreting.ts';
import { SAFE_RETURN } from './content/safe-return.ts';
import { daysAfter } from './days.ts';
import { draft, type WrittenStandard } from './write-standard.ts';

interface Asked {
  readonly standard: WrittenStandard;
  readonly roundId: string;
}

const ZONE = 'Europe/Copenhagen';

/** A guideline that the countries are asked about now: some have answered, one is at it, one has more time. */
export function tellOpenConsultation(chronicle: Chronicle, stage: Stage): void {
  let standard: WrittenStandard;
  let asked: Asked;
  chronicle
    .on(-60, async () => { standard = await draft(stage, SAFE_RETURN, 'networks'); })
    .on(-34, () => stage.app.get(Lifecycle).move(stage.people.the('secretariat'), standard.id, { from: 'drafting', to: 'national-review' }))
    .on(-13, async () => { asked = await open(stage, standard, RETURN_LEAD, 16); });
  for (const [index, content] of RETURN_ANSWERS.entries()) chronicle.on(-9 + 2 * index, () => answer(stage, asked, content, true));
  chronicle
    .on(-5, () => stage.app.get(Rounds).extendCountry(stage.people.the('secretariat'), asked.standard.id, asked.roundId, 'IS', { closesAt: wallAt(stage, 30), reason: 'The ministry in charge has just been divided in two.' }))
    .on(-3, () => stage.app.get(Remarks).add(stage.people.the('EE/police'), asked.standard.id, asked.roundId, { clauseId: clauseOf(asked, RETURN_OFFERED.clause), text: RETURN_OFFERED.text }))
    .on(-2, () => answer(stage, asked, RETURN_BEGUN, false));
}

/** A guideline whose round has closed: its remarks are being settled one by one. */
export function tellConsolidation(chronicle: Chronicle, stage: Stage): void {
  let standard: WrittenStandard;
  let asked: Asked;
  chronicle
    .on(-75, async () => { standard = await draft(stage, INTERPRETING, 'teams'); })
    .on(-52, () => stage.app.get(Lifecycle).move(stage.people.the('secretariat'), standard.id, { from: 'drafting', to: 'national-review' }))
    .on(-37, async () => { asked = await open(stage, standard, INTERPRETING_LEAD, -18); });
  for (const [index, content] of INTERPRETING_ANSWERS.entries()) chronicle.on(-30 + 2 * index, () => answer(stage, asked, content, true));
  chronicle
    .on(-17, () => stage.app.get(RoundClock).closeDue())
    .on(-16, () => answer(stage, asked, INTERPRETING_LATE, true))
    .on(-14, () => stage.app.get(Lifecycle).move(stage.people.the('secretariat'), standard.id, { from: 'consultation', to: 'consolidation' }))
    .on(-7, () => settle(stage, asked));
}

const clauseOf = ({ standard }: Asked, key: string | null): string | null => (key === null ? null : standard.clauses.get(key)!.id);
const wallAt = ({ today }: Stage, day: number): string => `${wallClockAt(daysAfter(today, day), ZONE).slice(0, 11)}17:00`;

async function open({ app, people, today }: Stage, standard: WrittenStandard, lead: string, closesOn: number): Promise<Asked> {
  const roundId = await app.get(Rounds).announce(people.the('secretariat'), standard.id, {
    lead, timeZone: ZONE, closesAt: `${wallClockAt(daysAfter(today, closesOn), ZONE).slice(0, 11)}17:00`, countries: [...COUNTRY_CODES],
    observerIds: [people.the('IOM').memberId],
  });
  return { standard, roundId };
}

/** A team writes its position and remarks; with `sign`, all its seats sign. */
async function answer({ app, people }: Stage, asked: Asked, { country, stance, text, remarks }: AnswerContent, sign: boolean): Promise<void> {
  const [positions, written] = [app.get(Positions), app.get(Remarks)];
  const { standard: { id }, roundId } = asked;
  const author = people.the(`${country}/ngo`);
  await positions.write(author, id, roundId, { revision: 0, stance, text });
  for (const [clause, words] of remarks) await written.add(author, id, roundId, { clauseId: clauseOf(asked, clause), text: words });
  const seats = sign ? SEAT_TYPES : (['ngo'] as const);
  for (const seat of seats) await positions.sign(people.the(`${country}/${seat}`), id, roundId, 1 + remarks.length);
}

async function settle({ app, people }: Stage, asked: Asked): Promise<void> {
  const secretariat = people.the('secretariat');
  const { remarks } = await app.get(ConsultationQuery).one(secretariat, asked.standard.id, asked.roundId);
  for (const { country, clause, outcome, reason } of INTERPRETING_OUTCOMES) {
    const remark = remarks.find((one) => one.country === country && one.clauseId === clauseOf(asked, clause))!;
    await app.get(Responses).decide(secretariat, asked.standard.id, asked.roundId, remark.id, { outcome, reason });
  }
}
