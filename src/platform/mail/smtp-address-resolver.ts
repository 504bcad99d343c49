import { Injectable } from '@nestjs/common';
import { Config } from '../config/config.ts';
import { MailCatcher } from './catcher/mail-catcher.ts';
import { parseSmtpUrl, type SmtpAddress } from './smtp-address.ts';

/** Where emails leave the product: the server of SMTP_URL, or the catcher. */
@Injectable()
export class SmtpAddressResolver {
  constructor(
    private readonly config: Config,
    private readonly catcher: MailCatcher,
  ) {}

  async resolve(): Promise<SmtpAddress> {
    return this.config.SMTP_URL ? parseSmtpUrl(this.config.SMTP_URL) : this.catcher.address();
  }
}
