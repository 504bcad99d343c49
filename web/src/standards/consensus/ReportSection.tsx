import { Anchor, Button, Group, Text } from '@mantine/core';
import { CONSENSUS_FILES, CONSENSUS_LIMITS } from '@nbn/contracts';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, LongTextField } from '../../ui/Form.tsx';
import { Section } from '../../ui/Page.tsx';
import { QueryBoundary } from '../../ui/QueryBoundary.tsx';
import classes from './Consensus.module.css';
import {
  type Process,
  type Report,
  reportFileUrl,
  type ReportItem,
  reportQuery,
  useWriteReport,
} from './queries.ts';

const SECTIONS = ['title', 'introduction', 'methods', 'results', 'discussion', 'other'] as const;

interface Place {
  standardId: string;
  process: Process;
}

/** The report by the items of ACCORD: what the records know, what people wrote, and what is missing. */
export function ReportSection({ standardId, process }: Place) {
  const { t } = useTranslation('consensus');
  return (
    <Section title={t('report.title')}>
      <Text>{t('report.lead')}</Text>
      <Group gap="md">
        {CONSENSUS_FILES.map((as) => (
          <Anchor key={as} href={reportFileUrl(standardId, process.id, as)} download>
            {`${t('report.download')}: ${t(`report.file.${as}`)}`}
          </Anchor>
        ))}
      </Group>
      <QueryBoundary query={useQuery(reportQuery(standardId, process.id))}>
        {(report) => <ReportItems standardId={standardId} process={process} report={report} />}
      </QueryBoundary>
    </Section>
  );
}

function ReportItems({ report, ...place }: Place & { report: Report }) {
  const { t } = useTranslation('consensus');
  return (
    <>
      <Text>
        {report.missing.length === 0
          ? t('report.complete')
          : t('report.missing', { items: report.missing.join(', ') })}
      </Text>
      {SECTIONS.map((section) => (
        <details key={section}>
          <summary>{t(`report.section.${section}`)}</summary>
          {report.items
            .filter((item) => item.section === section)
            .map((item) => (
              <ItemView key={item.id} item={item} {...place} />
            ))}
        </details>
      ))}
    </>
  );
}

function ItemView({ item, standardId, process }: Place & { item: ReportItem }) {
  const { t } = useTranslation('consensus');
  const [writing, setWriting] = useState(false);
  const act = useRef<HTMLButtonElement>(null);
  const closed = useRef(false);
  useEffect(() => {
    if (!writing && closed.current) act.current?.focus();
    closed.current = writing;
  }, [writing]);
  return (
    <div className={classes.item}>
      <strong>{`${item.id} ${item.asks}`}</strong>
      {item.recorded && <p>{item.recorded}</p>}
      {item.text && !writing && <p>{item.text}</p>}
      {item.missing && !writing && <em>{t('report.notYet')}</em>}
      {item.writable && process.can.report && !writing && (
        <div>
          <Button ref={act} size="xs" variant="default" onClick={() => setWriting(true)}>
            {t('report.write', { item: item.id })}
          </Button>
        </div>
      )}
      {writing && (
        <ItemForm item={item} standardId={standardId} process={process} onClose={() => setWriting(false)} />
      )}
    </div>
  );
}

function ItemForm({ item, standardId, process, onClose }: Place & { item: ReportItem; onClose: () => void }) {
  const { t } = useTranslation('consensus');
  const write = useWriteReport(standardId, process.id);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <Form
      draftKey={`consensus report ${process.id} ${item.id}`}
      base={item.revision}
      verb={t('report.save')}
      problem={write.error}
      busy={write.isPending}
      onCancel={onClose}
      onSubmit={(values) =>
        write.mutate(
          { item: item.id, revision: item.revision, text: values.get('text') as string },
          { onSuccess: onClose },
        )
      }
    >
      <LongTextField
        name="text"
        label={t('report.words', { item: item.id })}
        defaultValue={item.text}
        maxLength={CONSENSUS_LIMITS.reportText}
        ref={field}
      />
    </Form>
  );
}
