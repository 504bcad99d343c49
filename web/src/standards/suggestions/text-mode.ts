import { useState } from 'react';
import type { Standard } from '../queries.ts';

/** How the text of a draft is shown: to write in or to read, or to suggest other words in. */
export const TEXT_MODES = ['text', 'suggest'] as const;
export type TextMode = (typeof TEXT_MODES)[number];

const keyOf = (memberId: string): string => `norbanet.text-mode.${memberId}`;

/** Which modes the reader has; the text alone, where no amendment could be. */
export function modesOf({ abilities }: Standard): readonly TextMode[] {
  return TEXT_MODES.filter((mode) => mode === 'text' || abilities.amend);
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
