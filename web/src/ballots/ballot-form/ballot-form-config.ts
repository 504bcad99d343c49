import type { ReactNode } from 'react';
import type { BallotMethod } from '@nbn/contracts';
import type { BallotDraft } from './ballot-draft.ts';
import type { BallotFormFaults, BallotFormRules, BallotSubmission } from './ballot-validation.ts';

/** Where a question is put: what can be asked there, and how it is sent. */
export interface BallotFormConfig extends BallotFormRules {
  /** What is asked about: the question is kept there until it is put, or thrown away. */
  readonly draftKey: string;
  readonly methods: readonly BallotMethod[];
  readonly initialDraft: BallotDraft;
  /** Who may read it is asked only where no thing says it. */
  readonly asksAudience?: boolean;
  /** After the first round of consent nobody changes its rules. */
  readonly fixedRules?: boolean;
  readonly fixedPlaces?: boolean;
  /** What else announcing it does. */
  readonly effects?: readonly string[];
  /** What is voted on, shown before the paper. */
  readonly preface?: ReactNode;
  /** Something has to be said before it may be announced. */
  readonly isBlocked?: boolean;
  readonly mutation: { readonly isPending: boolean; readonly error: unknown };
  readonly onAnnounce: (submission: BallotSubmission) => void;
  /** Keeps it as a draft, where that can be done. */
  readonly onSaveDraft?: (submission: BallotSubmission) => void;
  readonly onCancel: () => void;
}

/** What each part of the form is given. */
export interface BallotFormPartProps {
  readonly config: BallotFormConfig;
  readonly draft: BallotDraft;
  readonly faults: BallotFormFaults;
  readonly now: Date;
  readonly onChange: (part: Partial<BallotDraft>) => void;
}
