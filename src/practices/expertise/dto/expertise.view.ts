import type { ContentLanguage, CountryCode, Field, Role, SeatType } from '@nbn/contracts';
import { KnownMemberView } from '../../dto/person.view.ts';

export class ExpertView {
  person!: KnownMemberView;
  role!: Role;
  /** The seat of their national team that they hold. */
  seat!: SeatType | null;
  topics!: string;
  fields!: Field[];
  languages!: ContentLanguage[];
  countries!: CountryCode[];
}

export class ExpertsPageView {
  items!: ExpertView[];
  next!: string | null;
}

export class OwnExpertiseView {
  topics!: string;
  fields!: Field[];
  languages!: ContentLanguage[];
  countries!: CountryCode[];
  available!: boolean;
  takesQuestions!: boolean;
  /** Null while you have said nothing. @format date-time */
  changedAt!: string | null;
}
