import { Checkbox } from '@mantine/core';
import { LIMITS, SECTOR_OF_SEAT } from '@nbn/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../app/announce.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { LongTextField } from '../../ui/Form.tsx';
import { useNominationMutations, type Nomination } from './queries.ts';

export type NominationAct = 'accept' | 'object' | 'withdraw';

interface NominationActDialogProps {
  nomination: Nomination;
  act: NominationAct;
  onClose: () => void;
}

/** Says what follows for whom before a nomination is agreed to, objected to or taken back. */
export function NominationActDialog({ nomination, act, onClose }: NominationActDialogProps) {
  const { t } = useTranslation(['nominations', 'network']);
  const { accept, object, withdraw } = useNominationMutations(nomination.id);
  const [reason, setReason] = useState('');
  const [despiteSector, setDespiteSector] = useState(false);
  const { kind, seat, wrongSector } = nomination;
  const expected = seat && SECTOR_OF_SEAT[seat];
  const words = { name: nomination.memberName ?? nomination.organisation };
  const isRunning = accept.isPending || object.isPending || withdraw.isPending;
  const onSuccess = () => {
    announce(t(`${act}.done`, words));
    onClose();
  };

  function confirm() {
    if (act === 'accept') accept.mutate(despiteSector, { onSuccess });
    if (act === 'object') object.mutate(reason, { onSuccess });
    if (act === 'withdraw') withdraw.mutate(undefined, { onSuccess });
  }

  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t(`${act}.title`, words)}
      consequence={t(`${act}.effect.${kind}`, words)}
      verb={t(act === 'accept' ? `accept.${kind}` : `${act}.verb`)}
      isDestructive={act !== 'accept'}
      busy={isRunning}
      problem={accept.error ?? object.error ?? withdraw.error}
      onConfirm={confirm}
    >
      {act === 'accept' && wrongSector && expected && (
        <Checkbox
          label={t('network:appoint.despite', { sector: t(`network:sector.${expected}`) })}
          checked={despiteSector}
          onChange={(event) => setDespiteSector(event.currentTarget.checked)}
        />
      )}
      {act === 'object' && (
        <LongTextField
          name="reason"
          label={t('object.reason')}
          description={t('object.reasonHint')}
          required
          maxLength={LIMITS.note}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
    </ConfirmDialog>
  );
}
