import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { StateBadge, type Tone } from '../../ui/StateBadge.tsx';
import { ClauseWords } from '../ClauseWords.tsx';
import { standardKey } from '../queries.ts';
import { type ClauseDifference, restoreVersion } from './queries.ts';
import classes from './Versions.module.css';
import { WordDiff } from './WordDiff.tsx';

/** How each fate looks in a list of differences. */
export const TONES: Readonly<Record<ClauseDifference['fate'], Tone>> = {
  same: 'quiet',
  renumbered: 'quiet',
  changed: 'active',
  added: 'good',
  removed: 'loss',
};

interface DifferenceRowProps {
  difference: ClauseDifference;
  /** From which version the older words can be put back, where they can. */
  restore: { standardId: string; versionId: string } | null;
}

/** What became of one clause. */
export function DifferenceRow({ difference, restore }: DifferenceRowProps) {
  const { t } = useTranslation('publishing');
  const { id, fate, moved, before, after, words } = difference;
  const shown = after ?? before!;
  return (
    <li className={classes.difference} data-kind={shown.kind}>
      <span className={classes.number}>{shown.number}</span>
      <div className={classes.what}>
        <div className={classes.fate}>
          {(fate !== 'renumbered' || !moved) && (
            <StateBadge tone={TONES[fate]}>{t(`compare.fate.${fate}`)}</StateBadge>
          )}
          {moved && <StateBadge tone="active">{t('compare.moved')}</StateBadge>}
          {before && after && before.number !== after.number && (
            <span>{t('compare.numbers', { before: before.number, after: after.number })}</span>
          )}
        </div>
        {words.length > 0 ? (
          <WordDiff kind={shown.kind} words={words} />
        ) : (
          <ClauseWords
            kind={shown.kind}
            text={shown.text}
            formats={shown.formats}
            className={classes.words}
          />
        )}
        {fate === 'changed' && words.length === 0 && <p className={classes.hint}>{t('compare.recast')}</p>}
        {restore && before && (fate === 'changed' || fate === 'removed') && (
          <RestoreClause {...restore} clauseId={id} />
        )}
      </div>
    </li>
  );
}

function RestoreClause({
  standardId,
  versionId,
  clauseId,
}: {
  standardId: string;
  versionId: string;
  clauseId: string;
}) {
  const { t } = useTranslation('publishing');
  const queries = useQueryClient();
  const restore = useMutation({
    mutationFn: () => restoreVersion(standardId, versionId, clauseId),
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: standardKey(standardId) }),
        queries.invalidateQueries({ queryKey: ['standards', 'comparison', standardId] }),
      ]),
  });
  return (
    <div>
      <Button size="xs" variant="default" loading={restore.isPending} onClick={() => restore.mutate()}>
        {t('compare.restoreOne')}
      </Button>
      <ProblemNotice problem={restore.error} />
    </div>
  );
}
