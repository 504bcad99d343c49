import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../app/announce.ts';
import { useFormat } from '../../i18n/format.ts';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { StateBadge, type Tone } from '../../ui/StateBadge.tsx';
import { ParagraphDialog } from './ParagraphDialog.tsx';
import { type Report, type ReportParagraph, type ReportProvision, useChangeParagraph } from './queries.ts';
import classes from './Reports.module.css';

const CHANGE_TONES: Readonly<Record<NonNullable<ReportParagraph['change']>, Tone>> = {
  new: 'active',
  changed: 'active',
  same: 'quiet',
};

interface ParagraphsProps {
  report: Report;
  provision: ReportProvision;
}

/** What the report says beneath one provision, each paragraph with the record that it cites. */
export function ReportParagraphs({ report, provision }: ParagraphsProps) {
  return (
    <ul className={classes.paragraphs}>
      {provision.paragraphs.map((paragraph) => (
        <Paragraph key={paragraph.id} report={report} paragraph={paragraph} />
      ))}
    </ul>
  );
}

interface ParagraphProps {
  report: Report;
  paragraph: ReportParagraph;
}

function Paragraph({ report, paragraph }: ParagraphProps) {
  const { t } = useTranslation('reports');
  const format = useFormat();
  const { text, record, change, leftOut, outdated } = paragraph;
  return (
    <li className={classes.paragraph} data-out={leftOut || undefined}>
      <p className={classes.words}>{text}</p>
      <p className={classes.source}>
        {/* Reports are written for bodies abroad, in English. */}
        <span lang="en">{record.label}.</span> {t('paragraph.source', { day: format.shortDay(record.at) })}
      </p>
      <div className={classes.foot}>
        {change && <StateBadge tone={CHANGE_TONES[change]}>{t(`paragraph.change.${change}`)}</StateBadge>}
        {leftOut && <StateBadge tone="quiet">{t('paragraph.isOut')}</StateBadge>}
        {outdated && <StateBadge tone="waits">{t('paragraph.outdated')}</StateBadge>}
        {report.can.edit && <ParagraphActs report={report} paragraph={paragraph} />}
      </div>
    </li>
  );
}

function ParagraphActs({ report, paragraph }: ParagraphProps) {
  const { t } = useTranslation('reports');
  const [isEditing, setIsEditing] = useState(false);
  const { id, text, leftOut, revision, record } = paragraph;
  const change = useChangeParagraph(report.id, id);
  const { label } = record;
  return (
    <>
      <Group gap="xs">
        {!leftOut && (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t('paragraph.editOf', { label })}
            onClick={() => setIsEditing(true)}
          >
            {t('paragraph.edit')}
          </Button>
        )}
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={t(leftOut ? 'paragraph.takeBackOf' : 'paragraph.leaveOutOf', { label })}
          loading={change.isPending}
          onClick={() =>
            change.mutate(
              { text, leftOut: !leftOut, revision },
              { onSuccess: () => announce(t('paragraph.saved')) },
            )
          }
        >
          {t(leftOut ? 'paragraph.takeBack' : 'paragraph.leaveOut')}
        </Button>
      </Group>
      <ProblemNotice problem={change.error} />
      {isEditing && (
        <ParagraphDialog report={report} paragraph={paragraph} onClose={() => setIsEditing(false)} />
      )}
    </>
  );
}
