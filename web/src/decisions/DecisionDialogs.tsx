import { Checkbox, Text } from '@mantine/core';
import { DECISION_LIMITS, FOLLOW_UP_STATES, SEAT_TYPES } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { announce } from '../app/announce.ts';
import { useFormat } from '../i18n/format.ts';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { ChoiceField, DateField, LongTextField, TextField } from '../ui/Form.tsx';
import { FormDialog } from '../ui/FormDialog.tsx';
import { textValue } from '../ui/form-values.ts';
import { EditConflictNotice } from '../ui/EditConflictNotice.tsx';
import { useFormConflict } from '../unsaved/use-form-conflict.ts';
import { CorrectionDialog } from './DecisionDialog.tsx';
import { useDecisionMutations, type Decision, type FollowUp } from './queries.ts';

/** What somebody is about to do with a decision. */
export type DecisionDialogState =
  | { readonly act: 'correct' | 'withdraw' | 'share' | 'ask' | 'set-day' | 'review' }
  | { readonly act: 'report'; readonly row: FollowUp };

interface DialogProps {
  decision: Decision;
  onClose: () => void;
}

/** One dialog for each action; it starts afresh each time it is opened. */
export function DecisionDialogs({ dialog, ...shared }: DialogProps & { dialog: DecisionDialogState }) {
  switch (dialog.act) {
    case 'correct':
      return <CorrectionDialog {...shared} />;
    case 'withdraw':
      return <WithdrawDialog {...shared} />;
    case 'share':
      return <ShareDialog {...shared} />;
    case 'ask':
    case 'set-day':
      return <FollowUpDayDialog {...shared} act={dialog.act} />;
    case 'review':
      return <ReviewDialog {...shared} />;
    case 'report':
      return <ReportDialog {...shared} row={dialog.row} />;
  }
}

/** Confirms whether the other countries are told what a national meeting decided. */
function ShareDialog({ decision: { id, reference, sharedAbroad }, onClose }: DialogProps) {
  const { t } = useTranslation('minutes');
  const { share } = useDecisionMutations(id);
  const act = sharedAbroad ? 'unshare' : 'share';
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t(`decide.${act}Title`, { reference })}
      verb={t(`decide.${act}`)}
      busy={share.isPending}
      problem={share.error}
      consequence={t(`decide.${act}Effect`)}
      onConfirm={() => share.mutate(!sharedAbroad, { onSuccess: onClose })}
    />
  );
}

function WithdrawDialog({ decision: { id, reference }, onClose }: DialogProps) {
  const { t } = useTranslation('minutes');
  const { withdraw } = useDecisionMutations(id);
  return (
    <FormDialog
      draftKey={`decision withdrawal ${id}`}
      title={t('decide.withdrawTitle', { reference })}
      verb={t('decide.withdraw')}
      problem={withdraw.error}
      busy={withdraw.isPending}
      onClose={onClose}
      onSubmit={(values) => withdraw.mutate(textValue(values, 'reason'), { onSuccess: onClose })}
    >
      <Text size="sm">{t('decide.withdrawEffect')}</Text>
      <LongTextField
        name="reason"
        label={t('decide.reason')}
        required
        maxLength={DECISION_LIMITS.reason}
        minRows={2}
      />
    </FormDialog>
  );
}

function FollowUpDayDialog({ decision, act, onClose }: DialogProps & { act: 'ask' | 'set-day' }) {
  const { t } = useTranslation('minutes');
  const format = useFormat();
  const { ask, setDay } = useDecisionMutations(decision.id);
  const { error, isPending, mutate } = act === 'ask' ? ask : setDay;
  const { country } = decision.meeting;
  const question = country
    ? t('followUp.askNational', { country: format.country(country) })
    : t('followUp.askTitle');
  return (
    <FormDialog
      draftKey={null}
      title={act === 'set-day' ? t('followUp.moveTitle') : question}
      verb={act === 'ask' ? t('followUp.ask') : t('followUp.move')}
      problem={error}
      busy={isPending}
      onClose={onClose}
      onSubmit={(values) => mutate(textValue(values, 'dueOn'), { onSuccess: onClose })}
    >
      {act === 'ask' && <Text size="sm">{t('followUp.askEffect')}</Text>}
      <DateField
        name="dueOn"
        label={t('followUp.day')}
        required
        defaultValue={decision.followUpOn ?? undefined}
      />
    </FormDialog>
  );
}

function ReviewDialog({ decision: { id, reference }, onClose }: DialogProps) {
  const { t } = useTranslation('minutes');
  const { review } = useDecisionMutations(id);
  return (
    <FormDialog
      draftKey={null}
      title={t('review.title', { reference })}
      verb={t('review.verb')}
      problem={review.error}
      busy={review.isPending}
      onClose={onClose}
      onSubmit={(values) => review.mutate(textValue(values, 'again') || null, { onSuccess: onClose })}
    >
      <Text size="sm">{t('review.effect')}</Text>
      <DateField name="again" label={t('review.again')} />
    </FormDialog>
  );
}

function ReportDialog({ decision, row: asked, onClose }: DialogProps & { row: FollowUp }) {
  const { t } = useTranslation('minutes');
  const format = useFormat();
  const { t: shell } = useTranslation();
  const { report } = useDecisionMutations(decision.id);
  const place = `follow-up ${decision.id} ${asked.country}`;
  const live = decision.followUps.find((one) => one.country === asked.country) ?? asked;
  const form = useFormConflict(place, live, ({ state, note, evidence, seat, shared }) => [
    { name: 'state', label: t('followUp.state'), value: state, displayValue: t(`followUp.states.${state}`) },
    { name: 'note', label: t('followUp.noteField'), value: note ?? '' },
    { name: 'evidence', label: t('followUp.evidence'), value: evidence ?? '' },
    { name: 'seat', label: t('followUp.seat'), value: seat, displayValue: t(`seat.${seat}`) },
    {
      name: 'shared=on',
      label: t('followUp.shared'),
      value: shared ? 'on' : '',
      displayValue: shell(shared ? 'unsaved.ticked' : 'unsaved.notTicked'),
    },
  ]);
  const row = form.base;
  const country = format.country(row.country);

  function send(values: FormData) {
    const state = FOLLOW_UP_STATES.find((one) => one === textValue(values, 'state')) ?? 'not-started';
    report.mutate(
      {
        country: row.country,
        revision: form.revision,
        state,
        note: textValue(values, 'note') || null,
        evidence: textValue(values, 'evidence') || null,
        shared: values.has('shared'),
        seat: SEAT_TYPES.find((one) => one === textValue(values, 'seat')) ?? row.seat,
      },
      {
        onSuccess: () => {
          announce(t('followUp.saved', { country, state: t(`followUp.states.${state}`) }));
          onClose();
        },
      },
    );
  }

  return (
    <FormDialog
      key={form.formKey}
      draftKey={place}
      base={row}
      large
      title={t('followUp.reportTitle', { country })}
      verb={t('followUp.save')}
      problem={form.newerFields ? null : report.error}
      busy={report.isPending}
      onClose={onClose}
      onSubmit={send}
    >
      <EditConflictNotice of={form} />
      <ChoiceField
        name="state"
        label={t('followUp.state')}
        defaultValue={row.state}
        data={FOLLOW_UP_STATES.map((value) => ({ value, label: t(`followUp.states.${value}`) }))}
      />
      <LongTextField
        name="note"
        label={t('followUp.noteField')}
        description={t('followUp.noteHint')}
        maxLength={DECISION_LIMITS.note}
        defaultValue={row.note ?? ''}
      />
      <TextField
        name="evidence"
        label={t('followUp.evidence')}
        description={t('followUp.evidenceHint')}
        maxLength={DECISION_LIMITS.evidence}
        defaultValue={row.evidence ?? ''}
      />
      <ChoiceField
        name="seat"
        label={t('followUp.seat')}
        defaultValue={row.seat}
        data={SEAT_TYPES.map((value) => ({ value, label: t(`seat.${value}`) }))}
      />
      <Checkbox name="shared" label={t('followUp.shared')} defaultChecked={row.shared} />
    </FormDialog>
  );
}
