import { Button, Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import IconList from '@tabler/icons-react/icons/IconList';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NumberedClause } from '../clause-name.ts';
import classes from './Contents.module.css';
import { ContentsList } from './ContentsList.tsx';
import { showClause } from './show-clause.ts';
import type { ContentsPaneState } from './use-contents-pane.ts';
import { useCurrentHeading } from './use-current-heading.ts';

export interface ContentsButtonProps {
  standardId: string;
  clauses: readonly NumberedClause[];
  /** Where the contents can stand beside the words: whether they do; the pane has this id. */
  pane: (ContentsPaneState & { readonly id: string }) | null;
}

/**
 * Where in a standard the reader is, and the way to everywhere else in it; it stays in sight while the words are
 * scrolled. The contents stand beside the words; without room they come from the side, on a phone from below.
 */
export function ContentsButton({ standardId, clauses, pane }: ContentsButtonProps) {
  const { t } = useTranslation('standards');
  const { t: shell } = useTranslation();
  const isWide = useMediaQuery('(min-width: 48em)', true);
  const current = useCurrentHeading(clauses);
  const [isOpen, setOpen] = useState(false);
  const chosen = useRef<string | null>(null);

  function go(id: string) {
    chosen.current = id;
    setOpen(false);
  }
  // The page can be scrolled again, and the focus be taken, when the contents are gone.
  function closed() {
    if (chosen.current) showClause(chosen.current);
    chosen.current = null;
  }

  return (
    <>
      <Button
        className={classes.open}
        size="xs"
        variant="default"
        leftSection={<IconList size={16} stroke={1.7} aria-hidden />}
        aria-expanded={pane ? pane.isOpen : undefined}
        aria-controls={pane?.isOpen ? pane.id : undefined}
        onClick={() => (pane ? pane.toggle() : setOpen(true))}
      >
        {t('contents.short')}
      </Button>
      {isWide && current && !pane?.isOpen && (
        <span className={classes.here}>
          <span className={classes.number}>{current.number.label}</span> {current.text}
        </span>
      )}
      <Drawer.Root
        opened={isOpen && !pane}
        onClose={() => setOpen(false)}
        onExitTransitionEnd={closed}
        position={isWide ? 'left' : 'bottom'}
        size={isWide ? 420 : '75%'}
        returnFocus
      >
        <Drawer.Overlay />
        <Drawer.Content>
          {/* The page has its banner already. */}
          <Drawer.Header role="presentation">
            <Drawer.Title>{t('contents.short')}</Drawer.Title>
            <Drawer.CloseButton aria-label={shell('close')} />
          </Drawer.Header>
          <Drawer.Body>
            <ContentsList standardId={standardId} clauses={clauses} current={current?.id ?? null} onGo={go} />
          </Drawer.Body>
        </Drawer.Content>
      </Drawer.Root>
    </>
  );
}
