import { Button, Group } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import classes from './Adoption.module.css';
import { ClauseEvidence } from './ClauseEvidence.tsx';
import { ReconfirmNotice } from './ReconfirmNotice.tsx';
import { FormattedWords } from '../FormattedWords.tsx';
import type { AdoptionRecord, CountryAdoption, CountryClause } from './queries.ts';
import { hasUnsavedChange } from '../../unsaved/use-unsaved-draft.ts';
import { RecordDocuments } from './RecordDocuments.tsx';
import { RecordForm, recordDraftKey } from './RecordForm.tsx';
import { RecordHistory } from './RecordHistory.tsx';
import { StatusIcon } from './StatusIcon.tsx';
import { ClauseVoices } from './voices/ClauseVoices.tsx';

/** One clause and what the country recorded of it. */
export function ClauseRecord({ adoption, clause }: { adoption: CountryAdoption; clause: CountryClause }) {
  const { t } = useTranslation('publishing');
  const [writing, setWriting] = useState(
    () => adoption.mayRecord && hasUnsavedChange(recordDraftKey(adoption, clause)),
  );
  const [reading, setReading] = useState(false);
  const [documents, setDocuments] = useState(false);
  const { id, mark, kind, text, formats, record } = clause;
  const heading = kind === 'heading';
  const act = useRef<HTMLButtonElement>(null);
  const closed = useRef(false);
  useEffect(() => {
    if (writing || !closed.current) return;
    closed.current = false;
    act.current?.focus();
  }, [writing]);

  function close() {
    closed.current = true;
    setWriting(false);
  }

  // The actions have the same name in every row: a screen reader also reads what each is about.
  const about = `${id}-words`;
  return (
    <li
      className={classes.row}
      id={id}
      data-kind={kind}
      data-waits={isWaiting(adoption, clause) || undefined}
    >
      <span className={classes.number}>{mark}</span>
      <div className={classes.body}>
        <p className={classes.text} id={about}>
          <FormattedWords text={text} formats={formats} />
        </p>
        {!heading && (
          <div className={classes.head}>
            <Status clause={clause} />
            {!writing && (
              <Group gap="sm">
                {adoption.mayRecord && (
                  <Button
                    ref={act}
                    size="xs"
                    variant="default"
                    aria-describedby={about}
                    onClick={() => setWriting(true)}
                  >
                    {t(record ? 'country.edit' : 'country.record')}
                  </Button>
                )}
                {record && (
                  <Button
                    size="xs"
                    variant="subtle"
                    aria-describedby={about}
                    onClick={() => setReading(true)}
                  >
                    {t('country.history')}
                  </Button>
                )}
                <Button
                  size="xs"
                  variant="subtle"
                  aria-describedby={about}
                  onClick={() => setDocuments(true)}
                >
                  {t('country.documents')}
                </Button>
              </Group>
            )}
          </div>
        )}
        {record && <RecordText record={record} />}
        {!heading && <ClauseEvidence adoption={adoption} clause={clause} />}
        {record?.asked && <ReconfirmNotice adoption={adoption} clause={clause} record={record} />}
        {writing && <RecordForm adoption={adoption} clause={clause} onClose={close} />}
        {!heading && <ClauseVoices adoption={adoption} clause={clause} />}
        {documents && (
          <RecordDocuments adoption={adoption} clause={clause} onClose={() => setDocuments(false)} />
        )}
        {reading && <RecordHistory adoption={adoption} clause={clause} onClose={() => setReading(false)} />}
      </div>
    </li>
  );
}

/** Whether the team has to look at its record again, or the reader's seat at what it said. */
function isWaiting({ ownSeat }: CountryAdoption, { record, voices }: CountryClause): boolean {
  const isOwnAsked = ownSeat !== null && voices[ownSeat]?.asked === true;
  return record?.asked === true || record?.due === true || isOwnAsked;
}

function Status({ clause: { record } }: { clause: CountryClause }) {
  const { t } = useTranslation('publishing');
  const format = useFormat();
  const { t: voices } = useTranslation('voices');
  const status = record?.status ?? 'not-started';
  return (
    <div className={classes.state}>
      <span className={classes.caption}>{voices('agreed')}</span>
      <span className={classes.status}>
        <StatusIcon status={status} />
        {t(`status.${status}`)}
      </span>
      {record?.seat && <span>{t(`seat.${record.seat}`)}</span>}
      {record?.reviewOn && <span>{t('country.reviewOn', { day: format.date(record.reviewOn) })}</span>}
      {record?.due && <strong>{t('adoption.due')}</strong>}
    </div>
  );
}

function RecordText({
  record: { note, evidence, changedBy, changedAt, edition },
}: {
  record: AdoptionRecord;
}) {
  const { t } = useTranslation('publishing');
  const format = useFormat();
  const when = format.shortDay(changedAt);
  return (
    <>
      {note && (
        <p className={classes.note}>
          <strong>{t('country.note')}</strong>
          {note}
        </p>
      )}
      {evidence && (
        <p className={classes.note}>
          <strong>{t('country.evidence')}</strong>
          {evidence}
        </p>
      )}
      <div className={classes.state}>
        <span>
          {changedBy
            ? t('country.by', { name: changedBy.name, when, edition })
            : t('country.at', { when, edition })}
        </span>
        {note === null && <span>{t('country.notShared')}</span>}
      </div>
    </>
  );
}
