import { AwaitedAnswerQuery } from './awaited-answers.query.ts';
import { AnswersController } from './answers.controller.ts';
import { ConsultationQuery } from './consultation.query.ts';
import { ConsultationRemark } from './consultation-remark.entity.ts';
import { ConsultationRound } from './consultation-round.entity.ts';
import { CloseDueRounds } from './due/close-due-rounds.ts';
import { OpenDueRounds } from './due/open-due-rounds.ts';
import { RecallSilent } from './due/recall-silent.ts';
import { Positions } from './positions.service.ts';
import { Recalling } from './recalling.service.ts';
import { Remarks } from './remarks.service.ts';
import { Responses } from './responses.service.ts';
import { RoundClock } from './round-clock.service.ts';
import { RoundCountry } from './round-country.entity.ts';
import { RoundObserver } from './round-observer.entity.ts';
import { RoundSignOff } from './round-sign-off.entity.ts';
import { RoundsController } from './rounds.controller.ts';
import { Rounds } from './rounds.service.ts';

/** What this room brings into the module of the standards. */
export const CONSULTATIONS = {
  entities: [ConsultationRound, RoundCountry, RoundObserver, RoundSignOff, ConsultationRemark],
  controllers: [RoundsController, AnswersController],
  providers: [
    Rounds,
    RoundClock,
    Positions,
    Remarks,
    Responses,
    Recalling,
    ConsultationQuery,
    AwaitedAnswerQuery,
    OpenDueRounds,
    CloseDueRounds,
    RecallSilent,
  ],
};
