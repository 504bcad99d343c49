import { Button } from '@mantine/core';
import IconSearch from '@tabler/icons-react/icons/IconSearch';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { TextSource } from '../count/count-words.ts';
import { FindBar } from './FindBar.tsx';
import { findModeOf, type FindMode } from './find-keys.ts';
import type { FindSurface, ReplaceSurface } from './find-surface.ts';
import { TextMenu } from './TextMenu.tsx';
import { JumpBar } from './JumpBar.tsx';

interface FindToolsProps {
  surface: FindSurface;
  source: TextSource;
  /** The same one where words may be replaced. */
  replacing: ReplaceSurface | null;
  /** Where keys are pressed that ask for it. */
  text: HTMLElement;
  /** The bar of the page, in which it is shown. */
  place: HTMLElement;
}

/** What of the text is selected, in one line: what is looked for first. */
function selectedWords(text: HTMLElement): string {
  const selection = document.getSelection();
  const words = selection?.anchorNode && text.contains(selection.anchorNode) ? selection.toString() : '';
  return words.includes('\n') || words.length > 100 ? '' : words;
}

/** The button that finds words in a text, its keys, and the bar in which it is said what to find. */
export function FindTools({ surface, source, replacing, text, place }: FindToolsProps) {
  const { t } = useTranslation('drafting');
  const [asked, setAsked] = useState<{ mode: FindMode; words: string; time: number } | null>(null);
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const mode = findModeOf(event);
      if (!mode || !isOfText(event, text)) return;
      event.preventDefault();
      // What is asked for anew begins where the caret is now.
      surface.search(null);
      setAsked({ mode, words: selectedWords(text), time: event.timeStamp });
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [surface, text]);

  function close() {
    surface.focus();
    surface.search(null);
    setAsked(null);
  }

  return createPortal(
    <>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconSearch size={16} stroke={1.7} aria-hidden />}
        aria-expanded={asked !== null}
        onClick={() => (asked ? close() : setAsked({ mode: 'find', words: selectedWords(text), time: 0 }))}
      >
        {t('find.open')}
      </Button>
      <TextMenu
        source={source}
        mayWrite={replacing !== null}
        // The menu gives the focus back first.
        onFind={(mode) => setTimeout(() => setAsked({ mode, words: '', time: performance.now() }), 50)}
      />
      {asked?.mode === 'jump' && (
        <JumpBar key={asked.time} surface={surface} onDone={() => setAsked(null)} onClose={close} />
      )}
      {asked && asked.mode !== 'jump' && (
        <FindBar
          key={asked.time}
          surface={surface}
          replacing={replacing}
          initialWords={asked.words}
          initiallyReplaces={asked.mode === 'replace'}
          onDone={() => {
            surface.search(null);
            setAsked(null);
          }}
          onClose={close}
        />
      )}
    </>,
    place,
  );
}

/** Whether a key is pressed in the text: with the focus in it, or, where it cannot have it, with the selection. */
function isOfText({ target }: KeyboardEvent, text: HTMLElement): boolean {
  if (target instanceof Node && text.contains(target)) return true;
  const anchor = document.getSelection()?.anchorNode;
  return target === document.body && anchor !== null && anchor !== undefined && text.contains(anchor);
}
