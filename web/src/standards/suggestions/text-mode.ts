import { useState } from 'react';
import type { Standard } from '../queries.ts';

/** How the text of a draft is shown: to write in or to read, to suggest other words in, with what is suggested. */
export const TEXT_MODES = ['text', 'suggest', 'review'] as const;
export type TextMode = (typeof TEXT_MODES)[number];

const keyOf = (memberId: string): string => `norbanet.text-mode.${memberId}`;

/** Which modes the reader has; the text alone, where nothing is suggested and nothing could be. */
export function modesOf({ abilities, openAmendments }: Standard): readonly TextMode[] {
  return TEXT_MODES.filter((mode) => {
    if (mode === 'text') return true;
    return abilities.amend || (mode === 'review' && openAmendments > 0);
  });
}

/** The mode that the member chose last on this device, as far as the standard has it. */
export function useTextMode(
  memberId: string,
  modes: readonly TextMode[],
): [TextMode, (mode: TextMode) => void] {
  const [chosen, setChosen] = useState(() => localStorage.getItem(keyOf(memberId)));
  const mode = modes.find((one) => one === chosen) ?? 'text';
  return [
    mode,
    (next) => {
      localStorage.setItem(keyOf(memberId), next);
      setChosen(next);
    },
  ];
}
