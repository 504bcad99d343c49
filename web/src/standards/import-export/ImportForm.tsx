import { Button, Group, Stack, Text } from '@mantine/core';
import { DRAFT_AUDIENCES, LIMITS, WORD_FILE_LIMITS } from '@nbn/contracts';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FilePicker } from '../../ui/FilePicker.tsx';
import { ChoiceField, Form, TextField } from '../../ui/Form.tsx';
import { TextLink } from '../../ui/links.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import classes from './ImportExport.module.css';
import { AmendmentsChoice, CommentsChoice, TrackedChangesChoice } from './ImportChoices.tsx';
import { LossList } from './LossList.tsx';
import { useImportFile, useImportPreview, type ImportResult, type ImportPreview } from './import-queries.ts';

const ACCEPTED_EXTENSIONS = '.docx,.json';
const CHOICE_FIELDS = ['tracked', 'comments', 'amendments'] as const;

interface ImportFormProps {
  /** The draft that the text is added to; null: a new one. */
  standardId: string | null;
  lead: string;
  children: (brought: ImportResult) => ReactNode;
}

/**
 * Brings a file in, of Word or of Norbanet’s own data, in two steps: it is read and said what would come of
 * it, and then it comes.
 */
export function ImportForm({ standardId, lead, children }: ImportFormProps) {
  const { t } = useTranslation('exchange');
  const [file, setFile] = useState<File | null>(null);
  const { reading, progress } = useImportPreview();
  const bring = useImportFile(standardId);
  const choose = (chosen: File | null): void => {
    setFile(chosen);
    reading.reset();
    bring.reset();
    if (chosen) reading.mutate(chosen);
  };
  if (bring.data) return <ImportSummary brought={bring.data}>{children(bring.data)}</ImportSummary>;
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed" maw="75ch">
        {lead}
      </Text>
      {!reading.data && (
        <FilePicker
          files={file ? [file] : []}
          onChange={([chosen]) => choose(chosen ?? null)}
          maxBytes={WORD_FILE_LIMITS.file}
          accept={ACCEPTED_EXTENSIONS}
          progress={progress}
        />
      )}
      {!reading.data && (
        <Text size="sm" c="dimmed">
          {t('bring.file')}
        </Text>
      )}
      <ProblemNotice problem={reading.error} />
      {file && reading.data && (
        <Form
          draftKey={null}
          verb={t(standardId ? 'bring.append' : 'bring.make')}
          problem={bring.error}
          busy={bring.isPending}
          onCancel={() => choose(null)}
          onSubmit={(values) =>
            bring.mutate({
              file,
              fields: pickFields(
                values,
                standardId ? CHOICE_FIELDS : [...CHOICE_FIELDS, 'title', 'audience'],
              ),
            })
          }
        >
          <PreviewSummary reading={reading.data} name={file.name} />
          <LossList losses={reading.data.losses} />
          <TrackedChangesChoice reading={reading.data} />
          <CommentsChoice reading={reading.data} />
          <AmendmentsChoice reading={reading.data} />
          {!standardId && <NewDraftFields title={reading.data.title} />}
        </Form>
      )}
      {reading.isPending && progress === null && (
        <Group>
          <Button loading variant="default">
            {t('bring.reading')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

function PreviewSummary({
  reading: { headings, clauses, beginning },
  name,
}: {
  reading: ImportPreview;
  name: string;
}) {
  const { t } = useTranslation('exchange');
  return (
    <>
      <Text>
        {t('bring.found', {
          name,
          headings: t('bring.headings', { count: headings }),
          clauses: t('bring.clauses', { count: clauses }),
        })}
      </Text>
      {beginning.length > 0 && (
        <details className={classes.beginning}>
          <summary>{t('bring.beginning')}</summary>
          <ol>
            {beginning.map(({ kind, text }, at) => (
              <li key={at} data-kind={kind}>
                {text}
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  );
}

/** What came of the file, and what of it did not come along. */
function ImportSummary({ brought, children }: { brought: ImportResult; children: ReactNode }) {
  const { t } = useTranslation('exchange');
  const { standardId, clauses, threads, amendments, losses } = brought;
  return (
    <>
      <Text>
        {t('bring.done', { count: clauses })}
        {threads > 0 && ` ${t('bring.doneThreads', { count: threads })}`}
        {amendments > 0 && (
          <>
            {' '}
            {t('bring.doneAmendments', { count: amendments })}{' '}
            <TextLink to="/standards/$standardId/amendments" params={{ standardId }}>
              {t('bring.toAmendments')}
            </TextLink>
          </>
        )}
      </Text>
      <LossList losses={losses} />
      {children}
    </>
  );
}

const pickFields = (values: FormData, names: readonly string[]): Record<string, string | null> =>
  Object.fromEntries(names.map((name) => [name, values.get(name) as string | null]));

function NewDraftFields({ title }: { title: string }) {
  const { t } = useTranslation(['exchange', 'standards']);
  return (
    <>
      <TextField
        name="title"
        label={t('bring.titleField')}
        required
        defaultValue={title}
        maxLength={LIMITS.title}
      />
      <ChoiceField
        name="audience"
        label={t('bring.audience')}
        data={DRAFT_AUDIENCES.map((value) => ({ value, label: t(`standards:audience.${value}`) }))}
      />
    </>
  );
}
