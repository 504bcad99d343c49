import type { CountryCode, OrganisationKind, Sector, SeatType } from '@nbn/contracts';
import { PublicHelplineView } from '../../helplines/dto/helpline.dto.ts';

export class OrganisationOfSeatView {
  id!: string;
  name!: string;
  sector!: Sector;
  kind!: OrganisationKind;
}

export class HolderView {
  appointmentId!: string;
  memberId!: string;
  /** Null where the reader may not know who it is. */
  name!: string | null;
  organisation!: OrganisationOfSeatView;
  /** ISO 8601 instant from which the seat is held. */
  since!: string;
  /** ISO 8601 instant at which the term ends; null while it is open. */
  until!: string | null;
}

export class SeatView {
  id!: string;
  type!: SeatType;
  holder!: HolderView | null;
  /** ISO 8601 instant since which nobody holds the seat; null when it is held, or never was. */
  vacantSince!: string | null;
  /** The holder's organisation is of another sector than the seat is filled from. */
  wrongSector!: boolean;
}

export class TeamView {
  country!: CountryCode;
  timeZone!: string;
  languages!: string[];
  projectFunds!: boolean;
  seats!: SeatView[];
}

export class TeamsView {
  items!: TeamView[];
}

export class FormerHolderView extends HolderView {
  seat!: SeatType;
}

/** One seat that needs the secretariat's eye. */
export class FindingView {
  country!: CountryCode;
  seat!: SeatType;
  finding!: 'vacant' | 'wrong-sector';
}

export class FindingsView {
  items!: FindingView[];
}

/** What the holder has given for the public page. */
export class SeatContactView {
  appointmentId!: string;
  country!: CountryCode;
  seat!: SeatType;
  email!: string | null;
  phone!: string | null;
  publishName!: boolean;
  publishOrganisation!: boolean;
  publishEmail!: boolean;
  publishPhone!: boolean;
}

/** A seat as everyone may see it: only what was published. */
export class PublicSeatView {
  type!: SeatType;
  vacant!: boolean;
  name!: string | null;
  organisation!: string | null;
  email!: string | null;
  phone!: string | null;
}

/** An entry of the directory as everyone may see it: only what its holder published, and only while it is fresh. */
export class PublicEntryView {
  organisation!: string;
  kind!: OrganisationKind;
  roleTitle!: string | null;
  mailbox!: string | null;
  phone!: string | null;
  hours!: string | null;
  about!: string | null;
}

export class PublicTeamView {
  country!: CountryCode;
  countryName!: string;
  seats!: PublicSeatView[];
  /** By organisation. */
  entries!: PublicEntryView[];
  /** In the order in which the team published them. */
  helplines!: PublicHelplineView[];
}

export class TeamPageView extends TeamView {
  /** Holders before the present ones, the latest first, and terms that have not begun. */
  otherTerms!: FormerHolderView[];
  /** How seats and organisations are reached, as everybody may read it on the public page. */
  published!: PublicTeamView;
}

export class PublicTeamsView {
  items!: PublicTeamView[];
}

/** An organisation of a national network, with how many active members it has. */
export class NetworkOrganisationView {
  id!: string;
  name!: string;
  /** Null where the reader may not know who the members are. */
  members!: number | null;
}

/** The organisations of one kind in a national network. */
export class NetworkKindView {
  kind!: OrganisationKind;
  organisations!: NetworkOrganisationView[];
}

/** A national network by the kinds of its organisations. */
export class NationalNetworkView {
  items!: NetworkKindView[];
}
