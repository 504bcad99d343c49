import { BALLOT_LIMITS, type BallotMethod } from '@nbn/contracts';
import { optionRulesOf, type PaperKind } from '@nbn/voting';
import type { ConsentDraft } from './ConsentPaper.tsx';
import type { Ballot, BallotPaper } from './queries.ts';
import { type RankedRow, toRanking, toRows } from './ranking.ts';

/** Which form of paper a method has. */
export type FormKind = PaperKind | 'choice' | 'consent';

/** A paper being filled in, whatever its form. */
export interface PaperDraft {
  readonly approvals: readonly string[];
  readonly rows: readonly RankedRow[];
  readonly scores: Readonly<Record<string, number>>;
  readonly dots: Readonly<Record<string, number>>;
  readonly choice: BallotPaper['choice'] | null;
  readonly consent: ConsentDraft;
}

export function formKindOf(method: BallotMethod): FormKind {
  if (method === 'proposal') return 'choice';
  return method === 'consent' ? 'consent' : optionRulesOf({ method }).kind;
}

/** The paper that counts already, or an empty one. */
export function toPaperDraft(paper: BallotPaper | null): PaperDraft {
  return {
    approvals: paper?.approvals ?? [],
    rows: toRows(paper?.ranking ?? []),
    scores: paper?.scores ?? {},
    dots: paper?.dots ?? {},
    choice: paper?.choice ?? null,
    consent: {
      consent: paper?.consent ?? null,
      reason: paper?.reason ?? '',
      paragraph: paper?.paragraph ?? '',
      lifts: paper?.lifts ?? '',
    },
  };
}

/** The draft as the paper that is handed in. Null while an answer is still to be chosen. */
export function toPaper(form: FormKind, draft: PaperDraft): BallotPaper | null {
  switch (form) {
    case 'approvals':
      return { approvals: [...draft.approvals] };
    case 'ranking':
      return { ranking: toRanking(draft.rows) };
    case 'scores':
      return { scores: { ...draft.scores } };
    case 'dots':
      return { dots: { ...draft.dots } };
    case 'choice':
      return draft.choice ? { choice: draft.choice } : null;
    case 'consent':
      return toConsentPaper(draft.consent);
  }
}

/** What is to be said with each kind of consent. */
function wordsFor(
  consent: NonNullable<ConsentDraft['consent']>,
  { reason, paragraph, lifts }: Pick<ConsentDraft, 'reason' | 'paragraph' | 'lifts'>,
): Record<string, string> {
  if (consent === 'block') return { reason, paragraph, lifts };
  return consent === 'reservations' || consent === 'stand_aside' ? { reason } : {};
}

function toConsentPaper({ consent, reason, paragraph, lifts }: ConsentDraft): BallotPaper | null {
  if (!consent) return null;
  const words = wordsFor(consent, { reason, paragraph, lifts });
  return { consent, ...Object.fromEntries(Object.entries(words).filter(([, text]) => text.trim() !== '')) };
}

/** The highest score or the number of dots of a ballot. */
export function maximumOf({
  method,
  rules,
}: {
  readonly method: Ballot['method'];
  readonly rules: Pick<Ballot['rules'], 'most'>;
}): number {
  return rules.most ?? (method === 'dots' ? BALLOT_LIMITS.dots : BALLOT_LIMITS.score);
}
