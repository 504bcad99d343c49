import { Input, Text } from '@mantine/core';
import { NETWORK_RECORDS, type ImportFault } from '@nbn/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../app/announce.ts';
import { DataTable } from '../ui/DataTable.tsx';
import { FilePicker } from '../ui/FilePicker.tsx';
import { Form } from '../ui/Form.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Section } from '../ui/Page.tsx';
import { importFormatOf, importFaultsOf, unlistedFaultCount } from './import-faults.ts';
import { useImport, type ImportResult } from './queries.ts';

/** As much as the server takes of one file. */
const MAX_CHARACTERS = 500_000;

/** Takes a file whole or not at all; a bad one shows every fault at its line. */
export function ImportSection() {
  const { t } = useTranslation('network');
  const [file, setFile] = useState<File | null>(null);
  const [wrong, setWrong] = useState<'none' | 'kind' | null>(null);
  const send = useImport();
  const faults = importFaultsOf(send.error);

  function choose(chosen: File | null) {
    setFile(chosen);
    setWrong(null);
    send.reset();
  }

  async function submit() {
    const format = file && importFormatOf(file.name);
    const fault = file ? 'kind' : 'none';
    setWrong(format ? null : fault);
    if (file && format)
      send.mutate({ format, text: await file.text() }, { onSuccess: () => announce(t('import.done')) });
  }

  return (
    <Section title={t('import.title')}>
      <Text size="sm">{t('import.effect')}</Text>
      <Form
        draftKey={null}
        verb={t('import.verb')}
        problem={faults ? null : send.error}
        busy={send.isPending}
        onSubmit={() => void submit()}
      >
        <fieldset style={{ border: 0, margin: 0, padding: 0, minWidth: 0 }}>
          <Input.Label component="legend" mb={4}>
            {t('import.file')}
          </Input.Label>
          <FilePicker
            files={file ? [file] : []}
            onChange={([chosen]) => choose(chosen ?? null)}
            maxBytes={MAX_CHARACTERS}
            accept=".json,.csv"
          />
          {wrong && (
            <Input.Error role="alert" mt={4}>
              {t(`import.wrong.${wrong}`)}
            </Input.Error>
          )}
        </fieldset>
      </Form>
      {faults && <ImportFaults faults={faults} unlistedCount={unlistedFaultCount(send.error)} />}
      {send.data && <ImportSummary result={send.data} />}
    </Section>
  );
}

/** What was wrong, line by line, and that nothing was changed. */
export function ImportFaults({
  faults,
  unlistedCount = 0,
}: {
  faults: readonly ImportFault[];
  unlistedCount?: number;
}) {
  const { t } = useTranslation('network');
  return (
    <>
      <Notice kind="loss" role="alert" title={t('import.refused', { count: faults.length + unlistedCount })}>
        {t('import.nothing')}
      </Notice>
      <DataTable
        caption={t('import.faults')}
        rows={faults.map((fault, place) => ({ ...fault, place }))}
        rowKey={({ place }) => String(place)}
        columns={[
          { key: 'line', head: t('import.line'), cell: ({ line }) => t('import.lineNumber', { line }) },
          { key: 'field', head: t('import.field'), cell: ({ field }) => field || t('import.wholeLine') },
          { key: 'fault', head: t('import.fault'), cell: ({ code }) => t(`fault.${code}`) },
          {
            key: 'found',
            head: t('import.found'),
            cell: ({ found }) => <span style={{ overflowWrap: 'anywhere' }}>{found}</span>,
          },
        ]}
      />
    </>
  );
}

const FILE_SECTION_OF = {
  country: 'countries',
  organisation: 'organisations',
  member: 'members',
  appointment: 'appointments',
} as const;

function ImportSummary({ result }: { result: ImportResult }) {
  const { t } = useTranslation('network');
  return (
    <Notice kind="good" title={t('import.done')}>
      <ul style={{ margin: 0, paddingInlineStart: 18 }}>
        {NETWORK_RECORDS.map((record) => (
          <li key={record}>{t(`import.taken.${record}`, result[FILE_SECTION_OF[record]])}</li>
        ))}
      </ul>
    </Notice>
  );
}
