import {
  StandardLifecycleService,
  ConsultationRemarkService,
  RoundLifecycleService,
  ConsultationRoundService,
} from '../standards/testing.ts';
import {
  answerConsultation,
  askNetwork,
  type OpenedConsultation,
  openConsultation,
  clauseIdOf,
  closingTime,
  respondToRemarks,
} from './open-consultation.ts';
import type { Timeline, DemoContext } from './timeline.ts';
import {
  INTERPRETING_ANSWERS,
  INTERPRETING_LATE_ANSWER,
  INTERPRETING_LEAD,
  INTERPRETING_OUTCOMES,
  RETURN_ANSWERS,
  RETURN_NATIONAL_QUESTIONS,
  RETURN_UNSIGNED_ANSWER,
  RETURN_LEAD,
  RETURN_NETWORK_REMARK,
} from './content/consultations.ts';
import { INTERPRETING } from './content/interpreting.ts';
import { SAFE_RETURN } from './content/safe-return.ts';
import { draftStandard, type DraftedStandard } from './draft-standard.ts';
import { seedConsensus } from './seed-consensus.ts';

/**
 * A guideline that the countries are asked about now: some have answered, one is at it, one has more time.
 */
export function seedOpenConsultation(chronicle: Timeline, stage: DemoContext): void {
  let standard: DraftedStandard;
  let asked: OpenedConsultation;
  chronicle
    .on(-60, async () => {
      standard = await draftStandard(stage, SAFE_RETURN, 'networks');
    })
    .on(-34, () =>
      stage.app.get(StandardLifecycleService).transition(stage.people.actor('secretariat'), standard.id, {
        from: 'drafting',
        to: 'national-review',
      }),
    )
    .on(-13, async () => {
      asked = await openConsultation(stage, standard, RETURN_LEAD, 16);
    });
  for (const [index, content] of RETURN_ANSWERS.entries())
    chronicle.on(-9 + 2 * index, () => answerConsultation(stage, asked, content));
  for (const question of RETURN_NATIONAL_QUESTIONS)
    chronicle.on(question.inDays, () => askNetwork(stage, asked, question));
  chronicle
    .on(-5, () =>
      stage.app
        .get(ConsultationRoundService)
        .extendCountry(stage.people.actor('secretariat'), asked.standard.id, asked.roundId, 'IS', {
          closesAt: closingTime(stage, 30),
          reason: 'The ministry in charge has just been divided in two.',
        }),
    )
    .on(-3, () =>
      stage.app
        .get(ConsultationRemarkService)
        .add(stage.people.actor('EE/police'), asked.standard.id, asked.roundId, {
          clauseId: clauseIdOf(asked, RETURN_NETWORK_REMARK.clause),
          text: RETURN_NETWORK_REMARK.text,
        }),
    )
    .on(-2, () => answerConsultation(stage, asked, RETURN_UNSIGNED_ANSWER, ['ngo']));
}

/** A guideline whose round has closed: its remarks are being settled one by one, and its clauses are rated. */
export function seedConsolidation(chronicle: Timeline, stage: DemoContext): void {
  let standard: DraftedStandard;
  let asked: OpenedConsultation;
  chronicle
    .on(-75, async () => {
      standard = await draftStandard(stage, INTERPRETING, 'teams');
    })
    .on(-52, () =>
      stage.app.get(StandardLifecycleService).transition(stage.people.actor('secretariat'), standard.id, {
        from: 'drafting',
        to: 'national-review',
      }),
    )
    .on(-37, async () => {
      asked = await openConsultation(stage, standard, INTERPRETING_LEAD, -18);
    });
  for (const [index, content] of INTERPRETING_ANSWERS.entries())
    chronicle.on(-30 + 2 * index, () => answerConsultation(stage, asked, content));
  chronicle
    .on(-17, () => stage.app.get(RoundLifecycleService).closeDueRounds())
    .on(-16, () => answerConsultation(stage, asked, INTERPRETING_LATE_ANSWER))
    .on(-14, () =>
      stage.app.get(StandardLifecycleService).transition(stage.people.actor('secretariat'), standard.id, {
        from: 'consultation',
        to: 'consolidation',
      }),
    )
    .on(-7, () => respondToRemarks(stage, asked, INTERPRETING_OUTCOMES));
  seedConsensus(chronicle, stage, () => standard);
}
