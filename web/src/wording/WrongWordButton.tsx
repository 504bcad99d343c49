import { useMounted } from '@mantine/hooks';
import { Suspense, useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadTexts } from '../i18n/start.ts';
import { lazyPart } from '../ui/lazy-part.tsx';
import { selectedWords } from './selected-words.ts';
import classes from './Wording.module.css';

/** It comes with its words when somebody first opens it. */
const Dialog = lazyPart(async () => {
  const [file] = await Promise.all([import('./WrongWordDialog.tsx'), loadTexts(['wording'])]);
  return { default: file.WrongWordDialog };
});

/** At the foot of every page: tells the secretariat of a wrong word in Norbanet's own texts. */
export function WrongWordButton() {
  const { t } = useTranslation();
  const [wanted, setWanted] = useState(false);
  const [opened, setOpened] = useState(false);
  const [words, setWords] = useState('');
  /** Some browsers drop the selection when a button is pressed. */
  const pressedOn = useRef('');
  const close = useCallback(() => setOpened(false), []);

  function open() {
    setWords(pressedOn.current || selectedWords());
    pressedOn.current = '';
    setWanted(true);
    setOpened(true);
  }

  return (
    <>
      <button
        type="button"
        className={classes.button}
        aria-haspopup="dialog"
        onPointerDown={() => {
          pressedOn.current = selectedWords();
        }}
        onPointerEnter={Dialog.prefetch}
        onFocus={Dialog.prefetch}
        onClick={open}
      >
        {t('wrongWord')}
      </button>
      {wanted && (
        <Suspense>
          <OpenedWhenThere opened={opened} words={words} onClose={close} />
        </Suspense>
      )}
    </>
  );
}

/** A dialog gives the focus back to what had it when it opened: it must be there before. */
function OpenedWhenThere({ opened, ...rest }: { opened: boolean; words: string; onClose: () => void }) {
  const isThere = useMounted();
  return <Dialog opened={opened && isThere} {...rest} />;
}
