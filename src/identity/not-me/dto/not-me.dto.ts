import { IsString, Length } from 'class-validator';

export class NotMeDto {
  /** What stands behind the hash sign of the link in the mail. */
  @IsString()
  @Length(43, 43)
  token!: string;
}
