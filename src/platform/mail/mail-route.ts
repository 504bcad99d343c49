import { Injectable } from '@nestjs/common';
import { Config } from '../config/config.ts';
import { MailCatcher } from './catcher/mail-catcher.ts';
import { readSmtpUrl, type SmtpAddress } from './smtp-address.ts';

/** Where letters leave the house: the server of SMTP_URL, or the catcher. */
@Injectable()
export class MailRoute {
  constructor(
    private readonly config: Config,
    private readonly catcher: MailCatcher,
  ) {}

  async address(): Promise<SmtpAddress> {
    return this.config.SMTP_URL ? readSmtpUrl(this.config.SMTP_URL) : this.catcher.address();
  }
}
