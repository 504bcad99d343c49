import { TERM_LANGUAGES, type TermLanguage } from '@nbn/contracts';
import { IsIn, IsTimeZone, ValidateIf } from 'class-validator';

/** In which language and by which clock a member works. */
export class ProfileInput {
  /** Null: that of the browser. */
  @ValidateIf((_, value) => value !== null)
  @IsIn(TERM_LANGUAGES)
  language!: TermLanguage | null;

  /** An IANA zone; null: that of the member's country. */
  @ValidateIf((_, value) => value !== null)
  @IsTimeZone()
  timeZone!: string | null;
}

export class ProfileView {
  language!: TermLanguage | null;
  timeZone!: string | null;
  /** By which clock the member's times are told now. */
  currentZone!: string;
}
