import { Text } from '@mantine/core';
import { AMENDMENT_LIMITS, LIMITS } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { LongTextField } from '../../ui/Form.tsx';
import { FormDialog, wordsOf } from '../../ui/FormDialog.tsx';
import { Conflicts } from './Conflicts.tsx';
import type { Amendment, AmendmentActs } from './queries.ts';
import { TrackedChanges } from './TrackedChanges.tsx';

/** Accepts an amendment, or puts an accepted one into the text: word by word where that is beyond doubt, by hand where words contradict. */
export function AcceptDialog({ amendment, acts, onClose }: { amendment: Amendment; acts: AmendmentActs; onClose: () => void }) {
  const { t } = useTranslation('amendments');
  const { can, clause, standingText, conflicts, standardState } = amendment;
  const merging = can.merge;
  const act = merging ? acts.merge : acts.accept;
  const later = !merging && (standardState === 'national-review' || standardState === 'consultation');
  const byHand = standingText === null && !later;

  function submit(values: FormData) {
    const wording = byHand ? { text: wordsOf(values, 'text'), clauseRevision: clause.revision } : {};
    if (merging) acts.merge.mutate(wording, { onSuccess: onClose });
    else acts.accept.mutate({ reason: wordsOf(values, 'reason'), ...wording }, { onSuccess: onClose });
  }

  return (
    <FormDialog title={t(merging ? 'ask.merge' : 'ask.accept')} verb={t(merging ? 'act.merge' : 'act.accept')} problem={act.error} busy={act.isPending} onSubmit={submit} onClose={onClose} large>
      <Text size="sm">{t(later ? 'effect.acceptLater' : byHand ? 'effect.byHand' : 'effect.accept')}</Text>
      {byHand ? <Conflicts conflicts={conflicts} /> : !later && standingText !== null && <TrackedChanges before={clause.text} after={standingText} legend />}
      {byHand && <LongTextField name="text" label={t('byHand')} description={t('byHandHint')} required maxLength={LIMITS.clause} defaultValue={clause.text} minRows={4} />}
      {!merging && <LongTextField name="reason" label={t('why')} description={t('whyHint')} required maxLength={AMENDMENT_LIMITS.reason} data-autofocus />}
    </FormDialog>
  );
}
