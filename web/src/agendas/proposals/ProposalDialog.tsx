import { Modal, Text } from '@mantine/core';
import { AGENDA_ITEM_KINDS, AGENDA_LIMITS } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { announce } from '../../app/announce.ts';
import { ChoiceField, Form, LongTextField, TextField } from '../../ui/Form.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { textValue } from '../../ui/form-values.ts';
import { useProposalMutations } from './queries.ts';

/** Proposes an item; papers can be put to it afterwards. */
export function ProposalDialog({ meetingId, onClose }: { meetingId: string; onClose: () => void }) {
  const { t } = useTranslation(['agendas', 'shell']);
  const { propose } = useProposalMutations(meetingId);
  const send = (values: FormData) =>
    propose.mutate(
      {
        kind: AGENDA_ITEM_KINDS.find((kind) => kind === textValue(values, 'kind')) ?? 'discussion',
        title: textValue(values, 'title'),
        minutes: Number(textValue(values, 'minutes')),
        notes: textValue(values, 'notes') || null,
      },
      {
        onSuccess: () => {
          announce(t('proposals.proposed'));
          onClose();
        },
      },
    );
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('proposals.propose')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('shell:close') }}
    >
      <Form
        draftKey={`agenda proposal ${meetingId}`}
        verb={t('proposals.send')}
        problem={propose.error}
        busy={propose.isPending}
        onCancel={onClose}
        onSubmit={send}
      >
        <Text size="sm">{t('proposals.effect')}</Text>
        <TextField
          name="title"
          label={t('form.title')}
          required
          maxLength={AGENDA_LIMITS.title}
          data-autofocus
        />
        <ChoiceField
          name="kind"
          label={t('form.kind')}
          defaultValue="discussion"
          data={AGENDA_ITEM_KINDS.filter((kind) => kind !== 'break').map((value) => ({
            value,
            label: t(`kind.${value}`),
          }))}
        />
        <NumberField
          name="minutes"
          label={t('form.minutes')}
          required
          min={1}
          max={AGENDA_LIMITS.minutes}
          step={5}
          allowDecimal={false}
          defaultValue={15}
        />
        <LongTextField
          name="notes"
          label={t('proposals.why')}
          description={t('proposals.whyHint')}
          maxLength={AGENDA_LIMITS.notes}
        />
      </Form>
    </Modal>
  );
}

/** Refuses a proposal, with the reason that its author reads. */
export function RefuseDialog({
  meetingId,
  proposal,
  onClose,
}: {
  meetingId: string;
  proposal: { id: string; title: string };
  onClose: () => void;
}) {
  const { t } = useTranslation(['agendas', 'shell']);
  const { refuse } = useProposalMutations(meetingId);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('proposals.refuseTitle', { title: proposal.title })}
      closeButtonProps={{ 'aria-label': t('shell:close') }}
    >
      <Form
        draftKey={`refusal ${proposal.id}`}
        verb={t('proposals.refuseVerb')}
        problem={refuse.error}
        busy={refuse.isPending}
        onCancel={onClose}
        onSubmit={(values) =>
          refuse.mutate({ id: proposal.id, reason: textValue(values, 'reason') }, { onSuccess: onClose })
        }
      >
        <LongTextField
          name="reason"
          label={t('proposals.reason')}
          description={t('proposals.reasonHint')}
          required
          maxLength={AGENDA_LIMITS.notes}
          data-autofocus
        />
      </Form>
    </Modal>
  );
}
