import { Problem } from '#platform/problems/problem';

/** What stands in the clause now, beside the text that could not be saved: neither is lost. */
export interface ConflictingTexts {
  readonly current: {
    readonly text: string;
    readonly revision: number;
    readonly by: string;
    readonly at: string;
  };
  readonly yours: { readonly text: string; readonly revision: number };
}

export class ClauseChangedMeanwhile extends Problem {
  constructor(texts: ConflictingTexts) {
    super('clause-changed-meanwhile', { ...texts });
  }
}

export class ClauseIsRemoved extends Problem {
  constructor() {
    super('clause-is-removed');
  }
}

export class ClausePlaceNotFound extends Problem {
  constructor() {
    super('place-is-gone');
  }
}

export class StandardIsFull extends Problem {
  constructor() {
    super('standard-is-full');
  }
}

export class TextIsFixed extends Problem {
  constructor() {
    super('standard-text-fixed');
  }
}

export class CommentsAreClosed extends Problem {
  constructor() {
    super('standard-comments-closed');
  }
}

export class MentionOutsideAudience extends Problem {
  constructor() {
    super('mention-outside-audience');
  }
}

export class ReadersOutsideDraft extends Problem {
  constructor() {
    super('readers-outside-draft');
  }
}

export class TransitionNotAllowed extends Problem {
  constructor() {
    super('standard-step-closed');
  }
}

export class TransitionTooEarly extends Problem {
  constructor(opensAt: Date) {
    super('standard-step-too-early', { opensAt: opensAt.toISOString() });
  }
}

export class LabelIsTaken extends Problem {
  constructor() {
    super('label-is-taken');
  }
}

export class VersionIsNotNewer extends Problem {
  constructor() {
    super('version-is-not-newer');
  }
}

export class NothingToPublish extends Problem {
  constructor() {
    super('nothing-to-publish');
  }
}

/** Names the clauses, by their numbers, that no decision is about. */
export class ChangeIsUndecided extends Problem {
  constructor(clauses: readonly string[]) {
    super('clause-change-undecided', { clauses: [...clauses] });
  }
}

export class SlugIsTaken extends Problem {
  constructor() {
    super('address-is-taken');
  }
}

export class NotAdopted extends Problem {
  constructor() {
    super('version-not-adopted');
  }
}

export class RecordChangedMeanwhile extends Problem {
  /** @param current what the actor's own team recorded meanwhile. */
  constructor(current: object) {
    super('record-changed-meanwhile', { current });
  }
}

export class TranslationChangedMeanwhile extends Problem {
  constructor(current: { readonly revision: number; readonly text: string }) {
    super('translation-changed-meanwhile', { current });
  }
}

export class TranslationUnchanged extends Problem {
  constructor() {
    super('translation-unchanged');
  }
}

export class SourceChanged extends Problem {
  constructor() {
    super('source-changed');
  }
}

export class CheckedByTranslator extends Problem {
  constructor() {
    super('checked-by-its-writer');
  }
}
