import { Matches } from 'class-validator';

export class LogoutTokenDto {
  /** Signed by the provider. */
  @Matches(/^[\w-]{1,2000}\.[\w-]{1,12000}\.[\w-]{1,2000}$/)
  logout_token!: string;
}
