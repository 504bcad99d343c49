import type { ComponentType, ReactNode } from 'react';
import type { NumberedClause } from '../clause-name.ts';

export interface ClauseWordsProps {
  clause: NumberedClause;
  /** How it is called on the page. */
  name: string;
  /** The words as they are read; null beneath a table, which shows those of its rows. */
  children: ReactNode;
}

/** What stands in the place of the words of a clause; the same component while the text is shown. */
export type ClauseWords = ComponentType<ClauseWordsProps>;
