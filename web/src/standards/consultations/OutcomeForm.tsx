import { Button, Group, NativeSelect, Stack, Textarea } from '@mantine/core';
import { OUTCOMES, ROUND_LIMITS } from '@nbn/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { Safeguarded } from '../../ui/safeguard/Safeguarded.tsx';
import type { Outcome, Remark, RoundActs } from './queries.ts';

/** Says what became of a remark, and why: everyone who reads the standard reads it. */
export function OutcomeForm({ remark, decide, onClose }: { remark: Pick<Remark, 'id' | 'outcome' | 'outcomeReason'>; decide: RoundActs['decide']; onClose: () => void }) {
  const { t } = useTranslation(['consultations', 'shell']);
  const [outcome, setOutcome] = useState<Outcome>(remark.outcome ?? 'accepted');
  const [reason, setReason] = useState(remark.outcomeReason ?? '');
  const [held, setHeld] = useState(false);
  return (
    <Stack gap="sm" maw={620}>
      <NativeSelect label={t('response.outcome')} value={outcome} onChange={(event) => setOutcome(event.currentTarget.value as Outcome)} data={OUTCOMES.map((value) => ({ value, label: t(`outcome.${value}`) }))} maw={280} />
      <Textarea
        label={t('response.reason')} description={t('response.reasonHint')} required autosize minRows={2} maxLength={ROUND_LIMITS.remark} value={reason} onChange={(event) => setReason(event.currentTarget.value)}
        inputContainer={(input) => <Safeguarded name="reason" onHeld={setHeld}>{input}</Safeguarded>}
      />
      <ProblemNotice problem={decide.error} />
      <Group gap="sm">
        <Button size="sm" loading={decide.isPending} disabled={held || reason.trim() === ''} onClick={() => decide.mutate({ id: remark.id, outcome, reason }, { onSuccess: onClose })}>{t('response.save')}</Button>
        <Button size="sm" variant="default" disabled={decide.isPending} onClick={onClose}>{t('shell:cancel')}</Button>
      </Group>
    </Stack>
  );
}
