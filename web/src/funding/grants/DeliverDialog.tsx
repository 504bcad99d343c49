import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../../ui/Form.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { textValue } from '../../ui/form-values.ts';
import { useHeldMeetings, useLibraryDocuments } from '../evidence-choices.ts';
import { type Grant, type Milestone, useDeliverMilestone } from '../queries.ts';

interface DeliverDialogProps {
  grant: Grant;
  milestone: Milestone;
  onClose: () => void;
}

/** Says by which meeting or document a milestone was reached, and in which report it is declared. */
export function DeliverDialog({ grant, milestone, onClose }: DeliverDialogProps) {
  const { t } = useTranslation('funding');
  const deliver = useDeliverMilestone();
  const { number, kind, title } = milestone;
  const drafts = grant.reports.filter(({ state }) => state === 'draft');
  function submit(values: FormData) {
    const [meetingId, documentId] = [textValue(values, 'meetingId'), textValue(values, 'documentId')];
    const body = {
      reportId: textValue(values, 'reportId'),
      ...(meetingId ? { meetingId } : {}),
      ...(documentId ? { documentId } : {}),
    };
    deliver.mutate({ id: grant.id, number, body }, { onSuccess: onClose });
  }
  return (
    <FormDialog
      draftKey={null}
      title={t('grant.deliverOf', { title })}
      verb={t('grant.deliverVerb')}
      problem={deliver.error}
      busy={deliver.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t(`grant.deliverHelp.${kind}`)}</p>
      {kind === 'training' ? <DocumentChoice /> : <MeetingChoice />}
      <ChoiceField
        name="reportId"
        label={t('grant.report')}
        data={drafts.map((report) => ({
          value: report.id,
          label: t('grant.reportNumber', { number: report.number }),
        }))}
      />
    </FormDialog>
  );
}

function MeetingChoice() {
  const { t } = useTranslation('funding');
  return <ChoiceField name="meetingId" label={t('grant.meeting')} required data={[...useHeldMeetings()]} />;
}

function DocumentChoice() {
  const { t } = useTranslation('funding');
  return (
    <ChoiceField name="documentId" label={t('grant.document')} required data={[...useLibraryDocuments()]} />
  );
}
