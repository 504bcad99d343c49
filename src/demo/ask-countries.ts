import { COUNTRY_CODES, SEAT_TYPES, type SeatType } from '@nbn/contracts';
import { ConsultationQuery, Positions, Remarks, Responses, Rounds } from '../standards/index.ts';
import type { Stage } from './chronicle.ts';
import type { AnswerContent, OutcomeContent } from './content/consultations.ts';
import { atFive, ZONE } from './days.ts';
import type { WrittenStandard } from './write-standard.ts';

/** A standard and the round in which the countries are asked about it. */
export interface Asked {
  readonly standard: WrittenStandard;
  readonly roundId: string;
}

export const clauseOf = ({ standard }: Asked, key: string | null): string | null =>
  key === null ? null : standard.clauses.get(key)!.id;

/** When a round's time is over that ends on this day. */
export const endOf = ({ today }: Stage, day: number): string => atFive(today, day).wall;

/** The secretariat opens a round for all countries. */
export async function askCountries(
  stage: Stage,
  standard: WrittenStandard,
  lead: string,
  closesOn: number,
): Promise<Asked> {
  const roundId = await stage.app.get(Rounds).announce(stage.people.the('secretariat'), standard.id, {
    lead,
    timeZone: ZONE,
    closesAt: endOf(stage, closesOn),
    countries: [...COUNTRY_CODES],
    observerIds: [stage.people.the('IOM').memberId],
  });
  return { standard, roundId };
}

/** A team writes its position and remarks, and the seats that are named sign them. */
export async function answer(
  { app, people }: Stage,
  asked: Asked,
  { country, stance, text, remarks }: AnswerContent,
  signed: readonly SeatType[] = SEAT_TYPES,
): Promise<void> {
  const [positions, written] = [app.get(Positions), app.get(Remarks)];
  const {
    standard: { id },
    roundId,
  } = asked;
  const author = people.the(`${country}/ngo`);
  await positions.write(author, id, roundId, { revision: 0, stance, text });
  for (const [clause, words] of remarks)
    await written.add(author, id, roundId, { clauseId: clauseOf(asked, clause), text: words });
  for (const seat of signed)
    await positions.sign(people.the(`${country}/${seat}`), id, roundId, 1 + remarks.length);
}

/** The secretariat says what became of remarks, and why. */
export async function respond(
  { app, people }: Stage,
  asked: Asked,
  outcomes: readonly OutcomeContent[],
): Promise<void> {
  const secretariat = people.the('secretariat');
  const { remarks } = await app.get(ConsultationQuery).one(secretariat, asked.standard.id, asked.roundId);
  for (const { country, clause, outcome, reason } of outcomes) {
    const remark = remarks.find(
      (one) => one.country === country && one.clauseId === clauseOf(asked, clause),
    )!;
    await app
      .get(Responses)
      .decide(secretariat, asked.standard.id, asked.roundId, remark.id, { revision: 0, outcome, reason });
  }
}
