import { createContext, useContext } from 'react';
import type { AmendmentLine } from '../amendments/queries.ts';

/** What is suggested in the text, and who answers it. */
export interface ReviewSession {
  /** By clause, in the order of their numbers. */
  readonly byClause: ReadonlyMap<string, readonly AmendmentLine[]>;
  /** Whether the reader accepts and rejects. */
  readonly mayDecide: boolean;
  readonly decide: (amendmentId: string, act: 'accept' | 'reject') => void;
}

const ReviewContext = createContext<ReviewSession | null>(null);
export const ReviewProvider = ReviewContext.Provider;

export function useReviewSession(): ReviewSession {
  const session = useContext(ReviewContext);
  if (!session) throw new Error('A suggestion was shown outside of a text to review.');
  return session;
}

/** Where the focus goes when one comes to a suggestion. */
export const suggestionElementId = (amendmentId: string): string => `suggestion-${amendmentId}`;
