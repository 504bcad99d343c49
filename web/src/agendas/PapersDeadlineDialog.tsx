import { Button, Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { DateTimeField, Form } from '../ui/Form.tsx';
import { textValue } from '../ui/form-values.ts';
import { useAgendaMutations, type AgendaView } from './queries.ts';

/** Says until when papers are to be here. */
export function PapersDeadlineDialog({ agenda, onClose }: { agenda: AgendaView; onClose: () => void }) {
  const { t } = useTranslation(['agendas', 'shell']);
  const format = useFormat();
  const { setPapersDeadline } = useAgendaMutations(agenda.meetingId);
  const set = (value: string | null) => setPapersDeadline.mutate(value, { onSuccess: onClose });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('deadline.title')}
      closeButtonProps={{ 'aria-label': t('shell:close') }}
    >
      <Form
        draftKey={null}
        verb={t('form.save')}
        problem={setPapersDeadline.error}
        busy={setPapersDeadline.isPending}
        onCancel={onClose}
        onSubmit={(values) => set(textValue(values, 'papersBy'))}
        aside={
          agenda.papersBy && (
            <Button
              variant="subtle"
              color="brick"
              disabled={setPapersDeadline.isPending}
              onClick={() => set(null)}
            >
              {t('deadline.remove')}
            </Button>
          )
        }
      >
        <DateTimeField
          name="papersBy"
          label={t('deadline.label')}
          description={t('deadline.hint', { city: format.city(agenda.timeZone) })}
          required
          defaultValue={agenda.papersByWall ?? ''}
          data-autofocus
        />
      </Form>
    </Modal>
  );
}
