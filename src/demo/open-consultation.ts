import { COUNTRY_CODES, SEAT_TYPES, type SeatType } from '@nbn/contracts';
import {
  ConsultationQuery,
  NationalConsultationService,
  PositionService,
  ConsultationRemarkService,
  RemarkOutcomeService,
  ConsultationRoundService,
} from '../standards/testing.ts';
import type { DemoContext } from './timeline.ts';
import type { AnswerContent, NationalQuestionContent, OutcomeContent } from './content/consultations.ts';
import { atFivePm, SECRETARIAT_ZONE } from './dates.ts';
import type { DraftedStandard } from './draft-standard.ts';

/** A standard and the round in which the countries are asked about it. */
export interface OpenedConsultation {
  readonly standard: DraftedStandard;
  readonly roundId: string;
}

export const clauseIdOf = ({ standard }: OpenedConsultation, key: string | null): string | null =>
  key === null ? null : standard.clauses.get(key)!.id;

/** When a round's time is over that ends on this day. */
export const closingTime = ({ today }: DemoContext, day: number): string => atFivePm(today, day).wall;

/** The secretariat opens a round for all countries. */
export async function openConsultation(
  stage: DemoContext,
  standard: DraftedStandard,
  lead: string,
  closesOn: number,
): Promise<OpenedConsultation> {
  const roundId = await stage.app
    .get(ConsultationRoundService)
    .announce(stage.people.actor('secretariat'), standard.id, {
      lead,
      timeZone: SECRETARIAT_ZONE,
      closesAt: closingTime(stage, closesOn),
      countries: [...COUNTRY_CODES],
      observerIds: [stage.people.actor('IOM').memberId],
    });
  return { standard, roundId };
}

/** A team writes its position and remarks, and the seats that are named sign them. */
export async function answerConsultation(
  { app, people }: DemoContext,
  asked: OpenedConsultation,
  { country, stance, text, remarks }: AnswerContent,
  signed: readonly SeatType[] = SEAT_TYPES,
): Promise<void> {
  const [positions, written] = [app.get(PositionService), app.get(ConsultationRemarkService)];
  const {
    standard: { id },
    roundId,
  } = asked;
  const author = people.actor(`${country}/ngo`);
  await positions.write(author, id, roundId, { revision: 0, stance, text });
  for (const [clause, words] of remarks)
    await written.add(author, id, roundId, { clauseId: clauseIdOf(asked, clause), text: words });
  for (const seat of signed)
    await positions.sign(people.actor(`${country}/${seat}`), id, roundId, 1 + remarks.length);
}

/** The NGO seat of a country asks its network. */
export async function askNetwork(
  stage: DemoContext,
  { standard, roundId }: OpenedConsultation,
  { country, zone, lead, kinds, closesOn }: NationalQuestionContent,
): Promise<void> {
  await stage.app
    .get(NationalConsultationService)
    .open(stage.people.actor(`${country}/ngo`), standard.id, roundId, {
      lead,
      timeZone: zone,
      closesAt: closingTime(stage, closesOn),
      ...(kinds ? { kinds: [...kinds] } : {}),
    });
}

/** The secretariat says what became of remarks, and why. */
export async function respondToRemarks(
  { app, people }: DemoContext,
  asked: OpenedConsultation,
  outcomes: readonly OutcomeContent[],
): Promise<void> {
  const secretariat = people.actor('secretariat');
  const { remarks } = await app.get(ConsultationQuery).findOne(secretariat, asked.standard.id, asked.roundId);
  for (const { country, clause, outcome, reason } of outcomes) {
    const remark = remarks.find(
      (one) => one.country === country && one.clauseId === clauseIdOf(asked, clause),
    )!;
    await app
      .get(RemarkOutcomeService)
      .decide(secretariat, asked.standard.id, asked.roundId, remark.id, { revision: 0, outcome, reason });
  }
}
