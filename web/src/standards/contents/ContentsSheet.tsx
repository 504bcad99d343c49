import { Drawer } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { NumberedClause } from '../clause-name.ts';
import { ContentsList } from './ContentsList.tsx';
import { showClause } from './show-clause.ts';

interface ContentsSheetProps {
  standardId: string;
  clauses: readonly NumberedClause[];
  /** The heading that is in sight. */
  current: string | null;
  opened: boolean;
  isWide: boolean;
  onClose: () => void;
}

/** The contents, where they cannot stand beside the words: from the side, on a phone from below. */
export function ContentsSheet({ standardId, clauses, current, opened, isWide, onClose }: ContentsSheetProps) {
  const { t } = useTranslation('standards');
  const { t: shell } = useTranslation();
  const chosen = useRef<string | null>(null);

  function go(id: string): void {
    chosen.current = id;
    onClose();
  }
  // The page can be scrolled again, and the focus be taken, when the contents are gone.
  function closed(): void {
    if (chosen.current) showClause(chosen.current);
    chosen.current = null;
  }

  return (
    <Drawer.Root
      opened={opened}
      onClose={onClose}
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
          <ContentsList standardId={standardId} clauses={clauses} current={current} onGo={go} />
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
