import { Problem } from '#platform/problems/problem';

export class DirectoryConsentNeeded extends Problem {
  constructor() {
    super('directory-consent-needed');
  }
}

export class DirectoryEntryChangedMeanwhile extends Problem {
  constructor() {
    super('directory-entry-changed');
  }
}

export class RevealLimitReached extends Problem {
  constructor() {
    super('directory-reveal-limit');
  }
}

export class NotGrantable extends Problem {
  constructor() {
    super('directory-grantee');
  }
}

export class ConfirmationLinkEnded extends Problem {
  constructor() {
    super('directory-link-ended');
  }
}
