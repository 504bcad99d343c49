import { ActionIcon, Button, Checkbox, CloseButton, TextInput } from '@mantine/core';
import { LIMITS } from '@nbn/contracts';
import IconChevronDown from '@tabler/icons-react/icons/IconChevronDown';
import IconChevronUp from '@tabler/icons-react/icons/IconChevronUp';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isClauseReference } from './clause-reference.ts';
import classes from './Find.module.css';
import { FindFrame } from './FindFrame.tsx';
import type { FindSurface, ReplaceResult, ReplaceSurface } from './find-surface.ts';
import { useFindCount } from './use-find-count.ts';

interface FindBarProps {
  surface: FindSurface;
  replacing: ReplaceSurface | null;
  initialWords: string;
  initiallyReplaces: boolean;
  /** The reader is elsewhere in the text by now. */
  onDone: () => void;
  /** The reader goes back to where the text is. */
  onClose: () => void;
}

const WORDS_MAX = 200;

/** What is looked for in a text, how many times it is there, and what comes in its place. */
export function FindBar({
  surface,
  replacing,
  initialWords,
  initiallyReplaces,
  onDone,
  onClose,
}: FindBarProps) {
  const { t } = useTranslation('drafting');
  const [words, setWords] = useState(initialWords);
  const [matchCase, setMatchCase] = useState(false);
  const [wholeWords, setWholeWords] = useState(false);
  const [replaces, setReplaces] = useState(initiallyReplaces);
  const { total, current } = useFindCount(surface);
  useEffect(
    () => surface.search(words === '' ? null : { words, matchCase, wholeWords }),
    [surface, words, matchCase, wholeWords],
  );

  const jumps = isClauseReference(words) && surface.hasClause(words);
  const jump = () => {
    if (surface.goToClause(words) !== null) onDone();
  };
  function pressed(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (jumps && total === 0) jump();
    else surface.step(event.shiftKey ? -1 : 1);
  }
  return (
    <FindFrame label={t('find.label')} onClose={onClose}>
      <div className={classes.row}>
        <TextInput
          className={classes.field}
          size="xs"
          type="search"
          aria-label={t('find.words')}
          placeholder={t('find.words')}
          maxLength={WORDS_MAX}
          value={words}
          data-autofocus
          ref={focusAndSelect}
          onChange={(event) => setWords(event.currentTarget.value)}
          onKeyDown={pressed}
        />
        <output className={classes.count}>
          {words !== '' && <CountText total={total} current={current} />}
        </output>
        <ActionIcon
          variant="default"
          size={30}
          disabled={total === 0}
          aria-label={t('find.previous')}
          aria-keyshortcuts="Shift+Enter"
          onClick={() => surface.step(-1)}
        >
          <IconChevronUp size={16} stroke={1.7} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="default"
          size={30}
          disabled={total === 0}
          aria-label={t('find.next')}
          aria-keyshortcuts="Enter"
          onClick={() => surface.step(1)}
        >
          <IconChevronDown size={16} stroke={1.7} aria-hidden />
        </ActionIcon>
        {jumps && (
          <Button size="xs" variant="light" onClick={jump}>
            {t('find.goTo', { number: words.trim() })}
          </Button>
        )}
        <Checkbox
          className={classes.choice}
          size="xs"
          label={t('find.matchCase')}
          checked={matchCase}
          onChange={(event) => setMatchCase(event.currentTarget.checked)}
        />
        <Checkbox
          className={classes.choice}
          size="xs"
          label={t('find.wholeWords')}
          checked={wholeWords}
          onChange={(event) => setWholeWords(event.currentTarget.checked)}
        />
        {replacing && !replaces && (
          <Button size="xs" variant="subtle" onClick={() => setReplaces(true)}>
            {t('find.replaceToo')}
          </Button>
        )}
        <CloseButton className={classes.close} aria-label={t('find.close')} onClick={onClose} />
      </div>
      {replacing && replaces && <ReplaceRow surface={replacing} total={total} isFound={current !== null} />}
    </FindFrame>
  );
}

function CountText({ total, current }: { total: number; current: number | null }) {
  const { t } = useTranslation('drafting');
  if (total === 0) return t('find.none');
  return current === null ? t('find.total', { count: total }) : t('find.place', { current, count: total });
}

interface ReplaceRowProps {
  surface: ReplaceSurface;
  total: number;
  isFound: boolean;
}

/** What comes in the place of what is found: once, or everywhere in one act that can be undone as one. */
function ReplaceRow({ surface, total, isFound }: ReplaceRowProps) {
  const { t } = useTranslation('drafting');
  const [words, setWords] = useState('');
  const [result, setResult] = useState<ReplaceResult | null>(null);
  const replaceOne = () => {
    const done = surface.replace(words);
    setResult(done === 'too-long' ? done : null);
  };
  return (
    <div className={classes.row}>
      <TextInput
        className={classes.field}
        size="xs"
        aria-label={t('find.with')}
        placeholder={t('find.with')}
        maxLength={WORDS_MAX}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          replaceOne();
        }}
      />
      <Button size="xs" variant="default" disabled={!isFound} onClick={replaceOne}>
        {t('find.replace')}
      </Button>
      <Button
        size="xs"
        variant="default"
        disabled={total === 0}
        onClick={() => setResult(surface.replaceAll(words))}
      >
        {t('find.replaceAll')}
      </Button>
      <output className={classes.count}>
        {result === 'too-long' && t('find.tooLong', { count: LIMITS.clause })}
        {result && result !== 'too-long' && t('find.replaced', { count: result.replaced })}
      </output>
    </div>
  );
}

/** What is in the field can be written over at once. */
function focusAndSelect(field: HTMLInputElement | null): void {
  field?.focus({ preventScroll: true });
  field?.select();
}
