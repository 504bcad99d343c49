import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconList } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NumberedClause } from '../clause-name.ts';
import classes from './Contents.module.css';
import type { ContentsPaneState } from './use-contents-pane.ts';
import { useCurrentHeading } from './use-current-heading.ts';

const ContentsSheet = lazy(async () => ({ default: (await import('./ContentsSheet.tsx')).ContentsSheet }));

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
  const isWide = useMediaQuery('(min-width: 48em)', true);
  const current = useCurrentHeading(clauses);
  const [isOpen, setOpen] = useState(false);
  const [wasOpened, setOpened] = useState(false);

  function open(): void {
    if (pane) return pane.toggle();
    setOpened(true);
    setOpen(true);
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
        onClick={open}
      >
        {t('contents.short')}
      </Button>
      {isWide && current && !pane?.isOpen && (
        <span className={classes.here}>
          <span className={classes.number}>{current.number.label}</span> {current.text}
        </span>
      )}
      {wasOpened && !pane && (
        <Suspense fallback={null}>
          <ContentsSheet
            standardId={standardId}
            clauses={clauses}
            current={current?.id ?? null}
            opened={isOpen}
            isWide={isWide}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
