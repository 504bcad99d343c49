import { Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { FlushButton } from '../ui/FlushButton.tsx';
import { PriorityAreas } from './PriorityAreas.tsx';
import { PriorityComments } from './PriorityComments.tsx';
import { MergeDialog } from './MergeDialog.tsx';
import { PriorityEvidence } from './PriorityEvidence.tsx';
import classes from './ProposalList.module.css';
import type { Period, Priority } from './queries.ts';

interface ProposalListProps {
  label: string;
  proposals: readonly Priority[];
  /** Proposals that go on in one of these. */
  merged: readonly Priority[];
  may: Period['may'];
}

/** Proposals with the reasons for them, as their teams wrote them, and what is said about them. */
export function ProposalList({ label, proposals, merged, may }: ProposalListProps) {
  const { t } = useTranslation('priorities');
  const format = useFormat();
  const [merging, setMerging] = useState<Priority | null>(null);
  const open = proposals.filter(({ state }) => state === 'proposed');
  return (
    <>
      <ul className={classes.list} aria-label={label}>
        {proposals.map((priority) => {
          const { id, title, reason, country, state } = priority;
          return (
            <li key={id} className={classes.item}>
              <h3 className={classes.title}>{title}</h3>
              <Text size="xs" c="dimmed">
                {t('proposedBy', { country: format.country(country) })}
              </Text>
              <p className={classes.reason}>{reason}</p>
              <PriorityEvidence priority={priority} />
              {merged
                .filter(({ mergedInto }) => mergedInto === id)
                .map((part) => (
                  <details key={part.id} className={classes.part}>
                    <summary>
                      {t('merge.part', { title: part.title, country: format.country(part.country) })}
                    </summary>
                    <p className={classes.reason}>{part.reason}</p>
                    <PriorityEvidence priority={part} />
                  </details>
                ))}
              <PriorityAreas priority={priority} may={may} />
              <PriorityComments priority={priority} mayDiscuss={may.discuss} />
              {may.merge && state === 'proposed' && open.length > 1 && (
                <FlushButton aria-label={t('merge.of', { title })} onClick={() => setMerging(priority)}>
                  {t('merge.button')}
                </FlushButton>
              )}
            </li>
          );
        })}
      </ul>
      {merging && (
        <MergeDialog
          priority={merging}
          others={open.filter(({ id }) => id !== merging.id)}
          onClose={() => setMerging(null)}
        />
      )}
    </>
  );
}
