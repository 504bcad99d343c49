import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BecameLink } from '../../contributions/BecameLink.tsx';
import { useFormat } from '../../i18n/format.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { hasUnsavedChange } from '../../unsaved/use-unsaved-draft.ts';
import classes from './Consultations.module.css';
import { OutcomeText } from './OutcomeText.tsx';
import { OutcomeForm, outcomeDraftKey } from './OutcomeForm.tsx';
import type { Remark, Round, RoundMutations } from './queries.ts';
import { RemarkEditor, remarkDraftKey } from './RemarkEditor.tsx';

interface RemarkRowProps {
  round: Round;
  remark: Remark;
  mutations: RoundMutations;
}

type RemarkAction = 'change' | 'withdraw' | 'decide';

/** What was begun with a remark and is not saved yet goes on where it was. */
function unsavedActionOf({ id }: Remark): RemarkAction | null {
  if (hasUnsavedChange(remarkDraftKey(id))) return 'change';
  return hasUnsavedChange(outcomeDraftKey(id)) ? 'decide' : null;
}

/** One remark: on what, by whom, its words, what became of it, and what its reader may do with it. */
export function RemarkRow({ round, remark, mutations }: RemarkRowProps) {
  const { t } = useTranslation('consultations');
  const [updateUi, setDoing] = useState<RemarkAction | null>(() => unsavedActionOf(remark));
  const { can, text } = remark;
  const decides = round.can.decide && remark.counts;
  const leave = () => setDoing(null);
  return (
    <li>
      <RemarkFacts remark={remark} />
      {updateUi === 'change' && can.change ? (
        <RemarkEditor remark={remark} mutations={mutations} onClose={leave} />
      ) : (
        <p className={classes.words}>{text}</p>
      )}
      {remark.outcome && updateUi !== 'decide' && (
        <OutcomeText outcome={remark.outcome} reason={remark.outcomeReason} />
      )}
      <BecameLink kind="remark" id={remark.id} authorId={remark.by?.memberId}>
        {t('became')}
      </BecameLink>
      {updateUi === 'decide' && decides && (
        <OutcomeForm remark={remark} decide={mutations.decide} onClose={leave} />
      )}
      {updateUi === null && (
        <Group gap="xs">
          {can.include && (
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => mutations.setIncluded.mutate({ id: remark.id, into: true })}
            >
              {t('remarks.takeIn')}
            </Button>
          )}
          {can.exclude && (
            <Button
              size="compact-sm"
              variant="subtle"
              onClick={() => mutations.setIncluded.mutate({ id: remark.id, into: false })}
            >
              {t('remarks.leaveOut')}
            </Button>
          )}
          {can.change && (
            <Button size="compact-sm" variant="subtle" onClick={() => setDoing('change')}>
              {t('remarks.change')}
            </Button>
          )}
          {can.withdraw && (
            <Button size="compact-sm" variant="subtle" color="brick" onClick={() => setDoing('withdraw')}>
              {t('remarks.withdraw')}
            </Button>
          )}
          {decides && (
            <Button
              size="compact-sm"
              variant={remark.outcome ? 'subtle' : 'default'}
              onClick={() => setDoing('decide')}
            >
              {t(remark.outcome ? 'response.again' : 'response.decide')}
            </Button>
          )}
        </Group>
      )}
      {mutations.setIncluded.variables?.id === remark.id && (
        <ProblemNotice problem={mutations.setIncluded.error} />
      )}
      <ConfirmDialog
        opened={updateUi === 'withdraw'}
        onClose={leave}
        title={t('remarks.withdrawAsk')}
        consequence={t('remarks.withdrawEffect')}
        verb={t('remarks.withdraw')}
        isDestructive
        busy={mutations.withdraw.isPending}
        problem={mutations.withdraw.error}
        onConfirm={() => mutations.withdraw.mutate(remark.id, { onSuccess: leave })}
      />
    </li>
  );
}

/** On what, from whom, and whether it counts. */
export function RemarkFacts({
  remark: { clauseNumber, country, organisation, by, state, counts, late },
}: {
  remark: Remark;
}) {
  const { t } = useTranslation('consultations');
  const format = useFormat();
  return (
    <div className={classes.facts}>
      <strong>{clauseNumber ? t('remarks.clause', { number: clauseNumber }) : t('remarks.whole')}</strong>
      <span>{country ? format.country(country) : organisation}</span>
      {by && country && <span>{by.name}</span>}
      {state === 'offered' && <span>{t('remarks.offered')}</span>}
      {state === 'in' && !counts && <span>{t('remarks.notCounted')}</span>}
      {late && <strong>{t('remarks.late')}</strong>}
    </div>
  );
}
