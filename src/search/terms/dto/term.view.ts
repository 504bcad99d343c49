import type {
  CountryCode,
  Field,
  Language,
  TermProposalKind,
  TermProposalState,
  TermState,
} from '@nbn/contracts';

export class TermPersonView {
  memberId!: string;
  name!: string;
  organisation!: string;
  country!: CountryCode | null;
}

export class TermLineView {
  id!: string;
  language!: Language;
  term!: string;
}

export class ConceptLineView {
  /** Its English noun, such as `reflection-period`. */
  id!: string;
  field!: Field;
  definition!: string;
  /** In the languages asked for, the preferred one of each first. */
  terms!: TermLineView[];
  /** How many proposals are open. */
  proposals!: number;
}

export class ConceptsPageView {
  items!: ConceptLineView[];
  next!: string | null;
  mayPropose!: boolean;
  /** How many proposals wait for the reader to confirm or refuse them. */
  waiting!: number;
}

export class TermFormsView extends TermLineView {
  /** Inflected forms by which it is found in texts. */
  forms!: string[];
}

export class TermView extends TermFormsView {
  /** Drafted, until a seat that speaks the language has confirmed a proposal for it. */
  state!: TermState;
}

export class TermProposalView {
  id!: string;
  kind!: TermProposalKind;
  conceptId!: string;
  language!: Language;
  /** The term that is to be corrected or removed, as it stands now; null of what is new. */
  current!: TermFormsView | null;
  term!: string;
  forms!: string[];
  preferred!: boolean;
  field!: Field | null;
  definition!: string | null;
  reason!: string;
  state!: TermProposalState;
  proposedBy!: TermPersonView;
  proposedAt!: string;
  decidedBy!: TermPersonView | null;
  decidedAt!: string | null;
  decisionReason!: string;
  mayConfirm!: boolean;
  mayWithdraw!: boolean;
}

export class TermProposalsPageView {
  items!: TermProposalView[];
  next!: string | null;
}

export class ConceptView {
  id!: string;
  field!: Field;
  definition!: string;
  terms!: TermView[];
  /** Everything that was proposed, the newest first. */
  proposals!: TermProposalView[];
  mayPropose!: boolean;
}

export class TermCreatedView {
  id!: string;
}

export class TermInTextView {
  conceptId!: string;
  /** As the text's language calls it. */
  source!: string;
  definition!: string;
  /** In the language asked for, the preferred one first. */
  terms!: string[];
}

export class TermsInTextView {
  items!: TermInTextView[];
}

export class GlossaryTermView {
  language!: Language;
  term!: string;
  preferred!: boolean;
  forms!: string[];
  /** Drafted, until a seat that speaks the language has confirmed a proposal for it. */
  state!: TermState;
}

export class GlossaryConceptView {
  id!: string;
  field!: Field;
  definition!: string;
  terms!: GlossaryTermView[];
}

export class GlossaryView {
  concepts!: GlossaryConceptView[];
}
