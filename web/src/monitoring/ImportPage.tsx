import { Button, Group, Input, Text } from '@mantine/core';
import { COUNTRY_CODES, type CountryCode, RECOMMENDATION_LIMITS } from '@nbn/contracts';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../api/session.ts';
import { announce } from '../app/announce.ts';
import { NotFoundPage } from '../app/NotFoundPage.tsx';
import { useFormat } from '../i18n/format.ts';
import { importFormatOf } from '../network/import-faults.ts';
import { FilePicker } from '../ui/FilePicker.tsx';
import { Form } from '../ui/Form.tsx';
import { TextLink } from '../ui/links.tsx';
import { Page, Section } from '../ui/Page.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { ImportPreviewTable } from './ImportPreviewTable.tsx';
import classes from './Monitoring.module.css';
import { useImportPreview, useImportRecommendations } from './queries.ts';

const EXAMPLE = `instrument;source;number;text;receivedOn;provisions;dueOn
Convention;GRETA, second round;12;Identify victims early.;2026-06-01;10; 12;2027-06-30`.replace(
  '10; 12;',
  '"10; 12";',
);

/** A seat brings in what its country received: the file is shown line by line, then taken whole or not at all. */
export function ImportPage() {
  const { country } = useParams({ from: '/signed-in/network/recommendations/countries/$country/import' });
  const { seat } = useSession().member;
  const known = COUNTRY_CODES.find((code) => code === country);
  return known && seat?.country === known ? <Import country={known} /> : <NotFoundPage />;
}

function Import({ country }: { country: CountryCode }) {
  const { t } = useTranslation('monitoring');
  const format = useFormat();
  const [file, setFile] = useState<File | null>(null);
  const preview = useImportPreview(country);
  return (
    <Page
      title={t('import.title')}
      lead={t('import.lead')}
      within={format.country(country)}
      trail={
        <TextLink to="/network/recommendations/countries/$country" params={{ country }}>
          {t('country.title', { country: format.country(country) })}
        </TextLink>
      }
    >
      <Section title={t('import.columns')}>
        <Text size="sm">
          {t('import.columnsText')} {t('import.columnsMore')}
        </Text>
        <pre className={classes.example} lang="en">
          {EXAMPLE}
        </pre>
        <p className={classes.quiet}>{t('import.limits', { lines: RECOMMENDATION_LIMITS.lines })}</p>
      </Section>
      <FileForm
        file={file}
        busy={preview.isPending}
        problem={preview.error}
        onChoose={(chosen) => {
          setFile(chosen);
          preview.reset();
        }}
        onCheck={(chosen) => preview.mutate(chosen)}
      />
      {preview.data && file && (
        <Section title={t('import.outcome')}>
          <ImportPreviewTable preview={preview.data} />
          {preview.data.faults.length === 0 && (
            <TakeFile
              country={country}
              file={file}
              fresh={preview.data.lines.filter(({ known }) => !known).length}
            />
          )}
        </Section>
      )}
    </Page>
  );
}

interface FileFormProps {
  file: File | null;
  busy: boolean;
  problem: unknown;
  onChoose: (file: File | null) => void;
  onCheck: (file: File) => void;
}

function FileForm({ file, busy, problem, onChoose, onCheck }: FileFormProps) {
  const { t } = useTranslation('monitoring');
  const [wrong, setWrong] = useState<'none' | 'kind' | null>(null);
  function check() {
    const fault = file ? 'kind' : 'none';
    const isReadable = file !== null && importFormatOf(file.name) !== null;
    setWrong(isReadable ? null : fault);
    if (isReadable) onCheck(file);
  }
  return (
    <Form draftKey={null} verb={t('import.check')} problem={problem} busy={busy} onSubmit={check}>
      <fieldset style={{ border: 0, margin: 0, padding: 0, minWidth: 0 }}>
        <Input.Label component="legend" mb={4}>
          {t('import.file')}
        </Input.Label>
        <FilePicker
          files={file ? [file] : []}
          onChange={([chosen]) => {
            setWrong(null);
            onChoose(chosen ?? null);
          }}
          maxBytes={RECOMMENDATION_LIMITS.fileBytes}
          accept=".json,.csv"
        />
        {wrong && (
          <Input.Error role="alert" mt={4}>
            {t(`import.wrong.${wrong}`)}
          </Input.Error>
        )}
      </fieldset>
    </Form>
  );
}

/** Takes the file that was looked at; what somebody else brought in meanwhile is left as it is. */
function TakeFile({ country, file, fresh }: { country: CountryCode; file: File; fresh: number }) {
  const { t } = useTranslation('monitoring');
  const navigate = useNavigate();
  const take = useImportRecommendations(country);
  if (fresh === 0) return null;
  return (
    <>
      <ProblemNotice problem={take.error} />
      <Group>
        <Button
          loading={take.isPending}
          onClick={() =>
            take.mutate(file, {
              onSuccess: ({ added }) => {
                announce(t('import.taken', { count: added }));
                void navigate({ to: '/network/recommendations/countries/$country', params: { country } });
              },
            })
          }
        >
          {t('import.take', { count: fresh })}
        </Button>
      </Group>
    </>
  );
}
