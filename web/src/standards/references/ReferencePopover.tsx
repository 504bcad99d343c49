import { Button } from '@mantine/core';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { clauseName, type NumberedClause } from '../clause-name.ts';
import { showClause } from '../contents/show-clause.ts';
import { WordPopover } from '../WordPopover.tsx';

/** As much of a clause as says what it is about. */
const EXCERPT_LENGTH = 240;

const excerptOf = (text: string): string =>
  text.length > EXCERPT_LENGTH ? `${text.slice(0, EXCERPT_LENGTH)}…` : text;

/** What the clause says whose number is under the pointer, has the focus or was pressed. */
export function ReferencePopover({ clauses }: { clauses: readonly NumberedClause[] }) {
  const { t } = useTranslation('standards');
  const byId = useMemo(() => new Map(clauses.map((clause) => [clause.id, clause])), [clauses]);
  const explain = useCallback(
    (words: HTMLElement) => {
      const clause = byId.get(words.dataset['reference']!);
      if (!clause) return { title: words.textContent, text: t('reference.removed') };
      return {
        title: clauseName(t, clause),
        text: excerptOf(clause.text),
        act: (close: () => void) => (
          <Button
            variant="default"
            onClick={() => {
              close();
              // The dialog gives the focus back first.
              setTimeout(() => showClause(clause.id), 0);
            }}
          >
            {t('reference.goTo')}
          </Button>
        ),
      };
    },
    [byId, t],
  );
  return <WordPopover words="[data-reference]" explain={explain} />;
}
