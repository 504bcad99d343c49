import { Button } from '@mantine/core';
import { MONITORING_REPORT_LIMITS } from '@nbn/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../app/announce.ts';
import { EditConflictNotice } from '../../ui/EditConflictNotice.tsx';
import { LongTextField } from '../../ui/Form.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { textValue } from '../../ui/form-values.ts';
import { useFormConflict } from '../../unsaved/use-form-conflict.ts';
import { type Report, type ReportParagraph, useChangeParagraph } from './queries.ts';
import classes from './Reports.module.css';

interface ParagraphDialogProps {
  report: Pick<Report, 'id'>;
  paragraph: ReportParagraph;
  onClose: () => void;
}

/** The team says of a record what it wants to say; the words that were drafted of it stand beside. */
export function ParagraphDialog({ report, paragraph, onClose }: ParagraphDialogProps) {
  const { t } = useTranslation('reports');
  const draftKey = `report paragraph ${paragraph.id}`;
  const change = useChangeParagraph(report.id, paragraph.id);
  const form = useFormConflict(draftKey, paragraph, ({ text }) => [
    { name: 'text', label: t('paragraph.text'), value: text },
  ]);
  const [words, setWords] = useState(form.base.text);
  const { draftedText, leftOut } = paragraph;
  return (
    <FormDialog
      key={form.formKey}
      large
      draftKey={draftKey}
      base={form.base}
      title={t('paragraph.editTitle')}
      verb={t('paragraph.save')}
      problem={form.newerFields ? null : change.error}
      busy={change.isPending}
      onClose={onClose}
      onSubmit={(values) =>
        change.mutate(
          { text: textValue(values, 'text'), leftOut, revision: form.revision },
          {
            onSuccess: () => {
              announce(t('paragraph.saved'));
              onClose();
            },
          },
        )
      }
    >
      <EditConflictNotice of={form} />
      <LongTextField
        name="text"
        label={t('paragraph.text')}
        required
        minRows={5}
        maxLength={MONITORING_REPORT_LIMITS.paragraph}
        value={words}
        onChange={({ currentTarget: { value } }) => setWords(value)}
      />
      {words !== draftedText && (
        <div>
          <p className={classes.term}>{t('paragraph.drafted')}</p>
          <p className={classes.drafted}>{draftedText}</p>
          <Button size="compact-sm" variant="default" onClick={() => setWords(draftedText)}>
            {t('paragraph.useDrafted')}
          </Button>
        </div>
      )}
    </FormDialog>
  );
}
