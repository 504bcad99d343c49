import { Text } from '@mantine/core';
import { MINUTES_LIMITS, REMARK_OUTCOMES } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../actions/ActionDialog.tsx';
import { DecisionDialog } from '../decisions/DecisionDialog.tsx';
import { ChoiceField, LongTextField } from '../ui/Form.tsx';
import { FormDialog } from '../ui/FormDialog.tsx';
import { textValue } from '../ui/form-values.ts';
import { Notice } from '../ui/Notice.tsx';
import { NumberField } from '../ui/NumberField.tsx';
import { PresenceDialog } from './PresenceDialog.tsx';
import { useMinutesMutations, type MinutesEntry, type MinutesView, type Remark } from './queries.ts';

/** What somebody is about to do with the minutes. */
export type MinutesDialogState =
  | { readonly act: 'present' | 'circulate' | 'addend' }
  | { readonly act: 'decide' | 'agree'; readonly entry: MinutesEntry }
  /** To the whole without an entry. */
  | { readonly act: 'remark'; readonly entry: MinutesEntry | null }
  | { readonly act: 'settle'; readonly remark: Remark };

interface DialogProps {
  minutes: MinutesView;
  onClose: () => void;
}

/** One dialog for each action; it starts afresh each time it is opened. */
export function MinutesDialogs({ dialog, ...shared }: DialogProps & { dialog: MinutesDialogState }) {
  switch (dialog.act) {
    case 'present':
      return <PresenceDialog {...shared} />;
    case 'circulate':
      return <CirculateDialog {...shared} />;
    case 'addend':
      return <AddendumDialog {...shared} />;
    case 'remark':
      return <RemarkDialog {...shared} entry={dialog.entry} />;
    case 'settle':
      return <ResolveRemarkDialog {...shared} remark={dialog.remark} />;
    case 'decide':
      return (
        <DecisionDialog
          meetingId={shared.minutes.meetingId}
          itemId={dialog.entry.itemId}
          quorum={shared.minutes.quorum}
          onClose={shared.onClose}
        />
      );
    case 'agree':
      return (
        <ActionDialog
          meetingId={shared.minutes.meetingId}
          itemId={dialog.entry.itemId}
          country={shared.minutes.kind === 'national' ? shared.minutes.country : null}
          decisions={dialog.entry.decisions}
          onClose={shared.onClose}
        />
      );
  }
}

/** Nothing was written under it, decided or agreed. A heading has no minutes of its own. */
const isEmpty = ({ kind, text, decisions, actions }: MinutesEntry): boolean =>
  kind !== 'section' &&
  text.trim() === '' &&
  decisions.every(({ withdrawn }) => withdrawn) &&
  actions.length === 0;

/** Before the minutes go out, the items under which nothing stands are named. */
function CirculateDialog({ minutes, onClose }: DialogProps) {
  const { t } = useTranslation('minutes');
  const empty = minutes.entries.filter(isEmpty);
  const { circulate } = useMinutesMutations(minutes.meetingId);
  return (
    <FormDialog
      draftKey={null}
      title={t('circulate.title')}
      verb={t('circulate.verb')}
      problem={circulate.error}
      busy={circulate.isPending}
      onClose={onClose}
      onSubmit={(values) => circulate.mutate(Number(textValue(values, 'days')), { onSuccess: onClose })}
    >
      <Text size="sm">{t('circulate.effect')}</Text>
      {empty.length > 0 && (
        <Notice kind="waits" title={t('circulate.empty', { count: empty.length })}>
          <ul>
            {empty.map(({ itemId, title }) => (
              <li key={itemId}>{title}</li>
            ))}
          </ul>
        </Notice>
      )}
      <NumberField
        name="days"
        label={t('circulate.days')}
        required
        min={MINUTES_LIMITS.daysLeast}
        max={MINUTES_LIMITS.daysMost}
        allowDecimal={false}
        defaultValue={MINUTES_LIMITS.days}
      />
    </FormDialog>
  );
}

function AddendumDialog({ minutes, onClose }: DialogProps) {
  const { t } = useTranslation('minutes');
  const { addend } = useMinutesMutations(minutes.meetingId);
  return (
    <FormDialog
      draftKey={`addendum ${minutes.meetingId}`}
      title={t('addenda.dialog')}
      verb={t('addenda.save')}
      problem={addend.error}
      busy={addend.isPending}
      onClose={onClose}
      onSubmit={(values) => addend.mutate(textValue(values, 'text'), { onSuccess: onClose })}
    >
      <LongTextField
        name="text"
        label={t('addenda.text')}
        description={t('addenda.hint')}
        required
        maxLength={MINUTES_LIMITS.addendum}
        data-autofocus
      />
    </FormDialog>
  );
}

function RemarkDialog({ minutes, entry, onClose }: DialogProps & { entry: MinutesEntry | null }) {
  const { t } = useTranslation('minutes');
  const { remark } = useMinutesMutations(minutes.meetingId);
  const isComment = minutes.state === 'draft';
  return (
    <FormDialog
      draftKey={`minutes remark ${entry?.itemId ?? minutes.meetingId}`}
      title={t(`remarks.dialog.${minutes.state}`)}
      verb={t('remarks.dialog.send')}
      problem={remark.error}
      busy={remark.isPending}
      onClose={onClose}
      onSubmit={(values) =>
        remark.mutate(
          { itemId: entry?.itemId ?? null, text: textValue(values, 'text') },
          { onSuccess: onClose },
        )
      }
    >
      {entry && (
        <Text size="sm" fw={650}>
          {entry.title}
        </Text>
      )}
      <Text size="sm">{t(isComment ? 'remarks.dialog.tells' : 'remarks.dialog.stops')}</Text>
      <LongTextField
        name="text"
        label={t(isComment ? 'remarks.dialog.comment' : 'remarks.dialog.text')}
        required
        maxLength={MINUTES_LIMITS.remark}
        data-autofocus
      />
    </FormDialog>
  );
}

function ResolveRemarkDialog({ minutes, remark, onClose }: DialogProps & { remark: Remark }) {
  const { t } = useTranslation('minutes');
  const { resolveRemark } = useMinutesMutations(minutes.meetingId);
  return (
    <FormDialog
      draftKey={`minutes answer ${remark.id}`}
      title={t('remarks.dialog.settle')}
      verb={t('remarks.settle')}
      problem={resolveRemark.error}
      busy={resolveRemark.isPending}
      onClose={onClose}
      onSubmit={(values) =>
        resolveRemark.mutate(
          {
            remarkId: remark.id,
            outcome: REMARK_OUTCOMES.find((one) => one === textValue(values, 'outcome')) ?? 'taken-up',
            answer: textValue(values, 'answer') || null,
          },
          { onSuccess: onClose },
        )
      }
    >
      <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
        {remark.text}
      </Text>
      <ChoiceField
        name="outcome"
        label={t('remarks.dialog.outcome')}
        data={[
          { value: 'taken-up', label: t('remarks.dialog.takenUp') },
          { value: 'declined', label: t('remarks.dialog.declined') },
        ]}
      />
      <LongTextField
        name="answer"
        label={t('remarks.dialog.answer')}
        description={t('remarks.dialog.answerHint')}
        maxLength={MINUTES_LIMITS.answer}
      />
    </FormDialog>
  );
}
