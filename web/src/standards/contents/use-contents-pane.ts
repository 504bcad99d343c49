import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';

/** From here on the contents have room beside the words. */
const PANE_QUERY = '(min-width: 1100px)';
/** From here on also the comments keep theirs, so that the contents stand there unasked. */
const ROOMY_QUERY = '(min-width: 98em)';
/** From here on comments stand beside their words. */
const WIDE_QUERY = '(min-width: 74em)';

/** What the reader chose last, for every standard while this page is open; null: nothing yet. */
let lastChoice: boolean | null = null;

export interface ContentsPaneState {
  /** Whether the contents can stand beside the words; else they come over them. */
  readonly hasRoom: boolean;
  readonly isOpen: boolean;
  /** Whether comments stand beside the words too. */
  readonly isWide: boolean;
  readonly toggle: () => void;
}

/** Whether the contents stand beside the words, and what that leaves for the comments. */
export function useContentsPane(): ContentsPaneState {
  const hasRoom = useMediaQuery(PANE_QUERY, true);
  const isRoomy = useMediaQuery(ROOMY_QUERY, false);
  const isWideWindow = useMediaQuery(WIDE_QUERY, true);
  const [choice, setChoice] = useState(lastChoice);
  const isOpen = hasRoom && (choice ?? isRoomy);
  return {
    hasRoom,
    isOpen,
    isWide: isWideWindow && (!isOpen || isRoomy),
    toggle: () => {
      lastChoice = !isOpen;
      setChoice(!isOpen);
    },
  };
}
