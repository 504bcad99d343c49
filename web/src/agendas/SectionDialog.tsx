import { Modal } from '@mantine/core';
import { AGENDA_LIMITS } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { Form, TextField } from '../ui/Form.tsx';
import { said } from '../ui/said.ts';
import { useAgendaActs, type AgendaItem, type AgendaView } from './queries.ts';

/** Adds the heading of a section at the end, or words it anew. */
export function SectionDialog({ agenda, item, onClose }: { agenda: AgendaView; item?: AgendaItem; onClose: () => void }) {
  const { t } = useTranslation(['agendas', 'shell']);
  const { add, edit } = useAgendaActs(agenda.meetingId);
  const act = item ? edit : add;
  const send = (values: FormData) => {
    const title = said(values, 'title');
    if (item) edit.mutate({ itemId: item.id, revision: item.revision, title }, { onSuccess: onClose });
    else add.mutate({ kind: 'section', title }, { onSuccess: onClose });
  };
  return (
    <Modal opened onClose={onClose} title={t(item ? 'section.editTitle' : 'section.addTitle')} closeButtonProps={{ 'aria-label': t('shell:close') }}>
      <Form verb={t(item ? 'form.save' : 'section.add')} problem={act.error} busy={act.isPending} onCancel={onClose} onSubmit={send}>
        <TextField name="title" label={t('section.title')} description={t('section.hint')} required maxLength={AGENDA_LIMITS.title} defaultValue={item?.title} data-autofocus />
      </Form>
    </Modal>
  );
}
