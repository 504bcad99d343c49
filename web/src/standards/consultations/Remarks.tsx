import { Button } from '@mantine/core';
import { outlineOf } from '@nbn/drafting';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/Page.tsx';
import { hasUnsavedChange } from '../../unsaved/use-unsaved-draft.ts';
import type { Standard } from '../queries.ts';
import classes from './Consultations.module.css';
import type { Round, RoundMutations } from './queries.ts';
import { newRemarkDraftKey, RemarkForm } from './RemarkForm.tsx';
import { RemarkRow } from './RemarkRow.tsx';

interface RemarksProps {
  standard: Standard;
  round: Round;
  mutations: RoundMutations;
}

/**
 * What is remarked on clauses: the own country's or one's own first, then all that is open to the reader, in
 * the order of the text.
 */
export function Remarks({ standard, round, mutations }: RemarksProps) {
  const { t } = useTranslation('consultations');
  const [adding, setAdding] = useState(() => hasUnsavedChange(newRemarkDraftKey(round.id)));
  const places = useMemo(
    () => new Map(outlineOf([...standard.clauses]).map(({ id }, at) => [id, at])),
    [standard.clauses],
  );
  const remarks = round.remarks.toSorted(
    (a, b) =>
      (a.clauseId ? (places.get(a.clauseId) ?? 1e6) : -1) -
        (b.clauseId ? (places.get(b.clauseId) ?? 1e6) : -1) || a.ordinal - b.ordinal,
  );
  const mine = round.side === 'team' || round.side === 'network' || round.side === 'observer';
  if (!mine && remarks.length === 0) return null;
  const add = round.can.remark && !adding && (
    <Button size="compact-sm" variant="default" onClick={() => setAdding(true)}>
      {t('remarks.add')}
    </Button>
  );
  return (
    <Section title={t(mine && round.others.length === 0 ? 'remarks.yours' : 'remarks.title')} aside={add}>
      {adding && (
        <RemarkForm
          standard={standard}
          round={round}
          mutations={mutations}
          onClose={() => setAdding(false)}
        />
      )}
      {remarks.length === 0 ? (
        <p className={classes.facts}>{t(round.can.remark ? 'remarks.none' : 'remarks.noneToRead')}</p>
      ) : (
        <ul className={classes.remarks}>
          {remarks.map((remark) => (
            <RemarkRow key={remark.id} round={round} remark={remark} mutations={mutations} />
          ))}
        </ul>
      )}
    </Section>
  );
}
