import { LANGUAGES, type Language } from '@nbn/contracts';
import { IsIn, IsTimeZone, ValidateIf } from 'class-validator';

/** In which language and by which clock a member works. */
export class ProfileInput {
  /** Null: that of the browser. */
  @ValidateIf((_, value) => value !== null)
  @IsIn(LANGUAGES)
  language!: Language | null;

  /** An IANA zone; null: that of the member's country; left out: as it was. */
  @ValidateIf((_, value) => value !== null && value !== undefined)
  @IsTimeZone()
  timeZone?: string | null;
}

export class ProfileView {
  language!: Language | null;
  timeZone!: string | null;
  /** By which clock the member's times are told now. */
  currentZone!: string;
}
