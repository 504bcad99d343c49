import type { PassphraseFault } from '@nbn/contracts';
import { Problem } from '#platform/problems/problem';

/** The same for an unknown address, a wrong passphrase, a member not yet joined and one who left. */
export class SignInRefused extends Problem {
  constructor() {
    super('sign-in-refused');
  }
}

/** Unknown, used, revoked and expired links look the same. */
export class LinkSpent extends Problem {
  constructor() {
    super('link-spent');
  }
}

export class WeakPassphrase extends Problem {
  constructor(reason: PassphraseFault) {
    super('weak-passphrase', { reason });
  }
}

/** The same for whatever was shown: passphrase, code or passkey. */
export class VerificationRefused extends Problem {
  constructor() {
    super('verification-refused');
  }
}

/** The same for an unknown passkey, a wrong signature, and a challenge that is spent or another's. */
export class PasskeyRefused extends Problem {
  constructor() {
    super('passkey-refused');
  }
}

/** The one that the member has is to be used. */
export class PasskeyRequired extends Problem {
  constructor() {
    super('passkey-required');
  }
}

export class TooManyPasskeys extends Problem {
  constructor() {
    super('too-many-passkeys');
  }
}

/** The same for whatever is wrong with what a provider sent back, or with who sent it. */
export class AgencySignInRefused extends Problem {
  constructor() {
    super('agency-sign-in-refused');
  }
}

/** Said to whoever has shown the provider who they are; it tells nothing of any member. */
export class AgencyAccountNotLinked extends Problem {
  constructor() {
    super('agency-account-not-linked');
  }
}

export class AgencySignInRequired extends Problem {
  constructor() {
    super('agency-sign-in-required');
  }
}

export class AgencySignInUnavailable extends Problem {
  constructor() {
    super('agency-sign-in-unavailable');
  }
}

export class AgencySignInUntested extends Problem {
  constructor() {
    super('agency-sign-in-untested');
  }
}

/** Of those who confirm a recovery. */
export class AnotherOrganisationNeeded extends Problem {
  constructor() {
    super('another-organisation-needed');
  }
}

export class AddressTaken extends Problem {
  constructor() {
    super('address-taken');
  }
}

export class TooManyAttempts extends Problem {
  constructor() {
    super('too-many-requests');
  }
}

export class NotReady extends Problem {
  constructor() {
    super('unavailable');
  }
}
