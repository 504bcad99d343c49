import { Injectable } from '@nestjs/common';
import { Config } from '#platform/config/config';

/** Who we are to authenticators: passkeys made here work at the configured public address alone. */
@Injectable()
export class RelyingParty {
  readonly id: string;
  readonly origin: string;
  readonly name = 'Norbanet';

  constructor(config: Config) {
    const { hostname, origin } = new URL(config.PUBLIC_URL);
    this.id = hostname;
    this.origin = origin;
  }
}
