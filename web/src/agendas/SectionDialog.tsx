import { Modal } from '@mantine/core';
import { AGENDA_LIMITS } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { Form, TextField } from '../ui/Form.tsx';
import { EditConflictNotice } from '../ui/EditConflictNotice.tsx';
import { textValue } from '../ui/form-values.ts';
import { useFormConflict } from '../unsaved/use-form-conflict.ts';
import { useAgendaMutations, type AgendaItem, type AgendaView } from './queries.ts';

const NEW_SECTION = { revision: 0, title: '' } as const;

/** Adds the heading of a section at the end, or renames it. */
export function SectionDialog({
  agenda,
  item,
  onClose,
}: {
  agenda: AgendaView;
  item?: AgendaItem;
  onClose: () => void;
}) {
  const { t } = useTranslation(['agendas', 'shell']);
  const { add, edit } = useAgendaMutations(agenda.meetingId);
  const act = item ? edit : add;
  const place = item ? `agenda item ${item.id}` : `new agenda section ${agenda.meetingId}`;
  const form = useFormConflict(place, item ?? NEW_SECTION, ({ title }) => [
    { name: 'title', label: t('section.title'), value: title },
  ]);
  const send = (values: FormData) => {
    const title = textValue(values, 'title');
    if (item) edit.mutate({ itemId: item.id, revision: form.revision, title }, { onSuccess: onClose });
    else add.mutate({ kind: 'section', title }, { onSuccess: onClose });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(item ? 'section.editTitle' : 'section.addTitle')}
      closeButtonProps={{ 'aria-label': t('shell:close') }}
    >
      <Form
        key={form.formKey}
        draftKey={place}
        base={form.base}
        verb={t(item ? 'form.save' : 'section.add')}
        problem={form.newerFields ? null : act.error}
        busy={act.isPending}
        onCancel={onClose}
        onSubmit={send}
      >
        <EditConflictNotice of={form} />
        <TextField
          name="title"
          label={t('section.title')}
          description={t('section.hint')}
          required
          maxLength={AGENDA_LIMITS.title}
          defaultValue={form.base.title}
          data-autofocus
        />
      </Form>
    </Modal>
  );
}
