import type { RoundSide } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { presentPerson } from '#platform/people/person';
import type {
  NationalAnswerView,
  NationalConsultationAbilities,
  NationalConsultationLineView,
  NationalConsultationView,
  NationalRoundView,
} from './dto/national-consultation.view.ts';
import type { AnswerRow, NationalLineRow, NationalRow } from './national-consultation.sql.ts';

/** What a country asks its network, for its own team and network. */
export function presentNationalRound(actor: Actor, side: RoundSide, row: NationalRow): NationalRoundView {
  return { consultation: presentConsultation(actor, row), can: abilitiesOf(side, row) };
}

function presentConsultation(actor: Actor, row: NationalRow): NationalConsultationView | null {
  if (row.lead === null) return null;
  const { lead, kinds, timeZone, closesAt, closedAt, open, asked, answer, counts, team, revision } = row;
  return {
    lead,
    kinds,
    timeZone,
    closesAt: closesAt.toISOString(),
    closedAt: closedAt && closedAt.toISOString(),
    open,
    asked,
    yours: asked ? answer : null,
    counts,
    team: team.map((member) => presentPerson(actor, member)),
    revision,
  };
}

function abilitiesOf(side: RoundSide, row: NationalRow): NationalConsultationAbilities {
  const isTeam = side === 'team' && row.answerable;
  const isAsked = row.lead !== null;
  const hasTime = row.now < row.deadline;
  return {
    open: isTeam && !isAsked && row.draftIsOpen && hasTime,
    extend: isTeam && isAsked && hasTime,
    end: isTeam && isAsked && row.open,
    reply: side === 'network' && isAsked && row.asked && row.open && row.answer !== 'offered',
  };
}

export function presentNationalAnswer(actor: Actor, { person, kind, answer }: AnswerRow): NationalAnswerView {
  return { person: presentPerson(actor, person), kind, answer };
}

export function presentNationalLine(row: NationalLineRow): NationalConsultationLineView {
  const { standardId, roundId, title, closesAt, open, asked, answer, counts } = row;
  return {
    standardId,
    roundId,
    title,
    closesAt: closesAt.toISOString(),
    open,
    asked,
    yours: asked ? answer : null,
    counts,
  };
}
