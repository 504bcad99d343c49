import type { MeetingZone, NationalAnswer, OrganisationKind } from '@nbn/contracts';
import { PersonView } from '../../../dto/standard.view.ts';

/** How many of those who are asked have answered. */
export class NationalAnswerCountsView {
  asked!: number;
  offered!: number;
  nothing!: number;
}

/** What a national team asks its own network within a round. */
export class NationalConsultationView {
  /** What is asked. */
  lead!: string;
  /** The kinds of organisations that are asked; null: the whole network. */
  kinds!: OrganisationKind[] | null;
  /** The zone in which the deadline was set. */
  timeZone!: MeetingZone;
  /** @format date-time */
  closesAt!: string;
  /** When the team ended it before its time. @format date-time */
  closedAt!: string | null;
  /** It takes answers. */
  open!: boolean;
  /** You are asked. */
  asked!: boolean;
  /** What you answered; null where you are not asked. */
  yours!: NationalAnswer | null;
  /** For the team alone. */
  counts!: NationalAnswerCountsView | null;
  /** The holders of your team's seats: whoever has more to say once it has ended writes to them. */
  team!: PersonView[];
  revision!: number;
}

export class NationalConsultationAbilities {
  /** Ask the network. */
  open!: boolean;
  /** Give more time. */
  extend!: boolean;
  /** End it before its time. */
  end!: boolean;
  /** Say that you have nothing to add, or take that back. */
  reply!: boolean;
}

/** A round as it is asked about at home. */
export class NationalRoundView {
  /** Null where your country does not ask its network. */
  consultation!: NationalConsultationView | null;
  can!: NationalConsultationAbilities;
}

/** How many members of the network belong to organisations of a kind. */
export class NetworkKindCountView {
  kind!: OrganisationKind;
  members!: number;
}

export class NetworkKindCountsView {
  items!: NetworkKindCountView[];
}

/** A member who is asked. */
export class NationalAnswerView {
  person!: PersonView;
  kind!: OrganisationKind;
  answer!: NationalAnswer;
}

export class NationalAnswersView {
  items!: NationalAnswerView[];
  next!: string | null;
}

/** A consultation of your country's network, as its page lists it. */
export class NationalConsultationLineView {
  standardId!: string;
  roundId!: string;
  /** Of the standard. */
  title!: string;
  /** @format date-time */
  closesAt!: string;
  open!: boolean;
  asked!: boolean;
  yours!: NationalAnswer | null;
  /** For the team alone. */
  counts!: NationalAnswerCountsView | null;
}

export class NationalConsultationsView {
  items!: NationalConsultationLineView[];
  next!: string | null;
}
