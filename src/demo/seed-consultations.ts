import { Lifecycle, Remarks, RoundClock, Rounds } from '../standards/index.ts';
import { answer, type Asked, askCountries, clauseOf, endOf, respond } from './ask-countries.ts';
import type { Chronicle, Stage } from './chronicle.ts';
import {
  INTERPRETING_ANSWERS,
  INTERPRETING_LATE,
  INTERPRETING_LEAD,
  INTERPRETING_OUTCOMES,
  RETURN_ANSWERS,
  RETURN_BEGUN,
  RETURN_LEAD,
  RETURN_OFFERED,
} from './content/consultations.ts';
import { INTERPRETING } from './content/interpreting.ts';
import { SAFE_RETURN } from './content/safe-return.ts';
import { draft, type WrittenStandard } from './write-standard.ts';

/**
 * A guideline that the countries are asked about now: some have answered, one is at it, one has more time.
 */
export function tellOpenConsultation(chronicle: Chronicle, stage: Stage): void {
  let standard: WrittenStandard;
  let asked: Asked;
  chronicle
    .on(-60, async () => {
      standard = await draft(stage, SAFE_RETURN, 'networks');
    })
    .on(-34, () =>
      stage.app
        .get(Lifecycle)
        .move(stage.people.the('secretariat'), standard.id, { from: 'drafting', to: 'national-review' }),
    )
    .on(-13, async () => {
      asked = await askCountries(stage, standard, RETURN_LEAD, 16);
    });
  for (const [index, content] of RETURN_ANSWERS.entries())
    chronicle.on(-9 + 2 * index, () => answer(stage, asked, content));
  chronicle
    .on(-5, () =>
      stage.app
        .get(Rounds)
        .extendCountry(stage.people.the('secretariat'), asked.standard.id, asked.roundId, 'IS', {
          closesAt: endOf(stage, 30),
          reason: 'The ministry in charge has just been divided in two.',
        }),
    )
    .on(-3, () =>
      stage.app.get(Remarks).add(stage.people.the('EE/police'), asked.standard.id, asked.roundId, {
        clauseId: clauseOf(asked, RETURN_OFFERED.clause),
        text: RETURN_OFFERED.text,
      }),
    )
    .on(-2, () => answer(stage, asked, RETURN_BEGUN, ['ngo']));
}

/** A guideline whose round has closed: its remarks are being settled one by one. */
export function tellConsolidation(chronicle: Chronicle, stage: Stage): void {
  let standard: WrittenStandard;
  let asked: Asked;
  chronicle
    .on(-75, async () => {
      standard = await draft(stage, INTERPRETING, 'teams');
    })
    .on(-52, () =>
      stage.app
        .get(Lifecycle)
        .move(stage.people.the('secretariat'), standard.id, { from: 'drafting', to: 'national-review' }),
    )
    .on(-37, async () => {
      asked = await askCountries(stage, standard, INTERPRETING_LEAD, -18);
    });
  for (const [index, content] of INTERPRETING_ANSWERS.entries())
    chronicle.on(-30 + 2 * index, () => answer(stage, asked, content));
  chronicle
    .on(-17, () => stage.app.get(RoundClock).closeDue())
    .on(-16, () => answer(stage, asked, INTERPRETING_LATE))
    .on(-14, () =>
      stage.app
        .get(Lifecycle)
        .move(stage.people.the('secretariat'), standard.id, { from: 'consultation', to: 'consolidation' }),
    )
    .on(-7, () => respond(stage, asked, INTERPRETING_OUTCOMES));
}
