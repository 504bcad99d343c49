import { Stack, Text } from '@mantine/core';
import { listOccurrences } from '@nbn/calendar';
import { MEETING_LIMITS } from '@nbn/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { LongTextField } from '../../ui/Form.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import type { SeriesMutations, SeriesView } from './queries.ts';
import { SeriesDateField } from './SeriesDateField.tsx';
import { upcomingDates } from './upcoming-dates.ts';

interface SeriesLengthDialogProps {
  series: SeriesView;
  mutations: SeriesMutations;
  onClose: () => void;
}

/** How many dates a newcomer most likely wants to add. */
const USUAL_TIMES = 3;

/** Adds further dates by the same rule, which are named before they are added. */
export function ExtendSeriesDialog({ series, mutations: { extend }, onClose }: SeriesLengthDialogProps) {
  const { t } = useTranslation('meetings');
  const format = useFormat();
  const most = MEETING_LIMITS.seriesTimes - series.meetings.length;
  const [times, setTimes] = useState(Math.min(USUAL_TIMES, most));
  const rule = series.rule.replace(/COUNT=\d+/, `COUNT=${series.meetings.length + times}`);
  const added = listOccurrences(series.ruleStart, rule).slice(series.meetings.length);
  const dates = added.map((wall) => format.date(wall.slice(0, 10))).join(' · ');
  return (
    <FormDialog
      large
      draftKey={null}
      title={t('series.edit.extend')}
      verb={t('series.edit.extendVerb')}
      problem={extend.error}
      busy={extend.isPending}
      onClose={onClose}
      onSubmit={() => extend.mutate({ revision: series.revision, times }, { onSuccess: onClose })}
    >
      <Stack>
        <NumberField
          name="times"
          label={t('series.edit.times')}
          value={times}
          data-autofocus
          min={1}
          max={most}
          clampBehavior="strict"
          allowDecimal={false}
          onChange={(value) => setTimes(Number(value) || 1)}
        />
        <Text size="sm" aria-live="polite">
          {t('series.edit.newDates', { dates })}
        </Text>
        <Effect series={series} effect="extendEffect" />
      </Stack>
    </FormDialog>
  );
}

/** Ends a series: the later dates are called off, and named before they are. */
export function EndSeriesDialog({ series, mutations: { end }, onClose }: SeriesLengthDialogProps) {
  const { t } = useTranslation('meetings');
  const format = useFormat();
  const dates = upcomingDates(series);
  const [after, setAfter] = useState(dates.at(-2)?.id ?? '');
  const later = dates.slice(dates.findIndex(({ id }) => id === after) + 1);
  return (
    <FormDialog
      large
      draftKey={`end of series ${series.id}`}
      title={t('series.edit.end')}
      verb={t('series.edit.endVerb')}
      problem={end.error}
      busy={end.isPending}
      onClose={onClose}
      onSubmit={(values) => {
        const said = values.get('reason');
        const reason = typeof said === 'string' ? said.trim() : '';
        const body = { revision: series.revision, after, ...(reason ? { reason } : {}) };
        end.mutate(body, { onSuccess: onClose });
      }}
    >
      <Stack>
        <SeriesDateField
          name="after"
          label={t('series.edit.after')}
          dates={dates.slice(0, -1)}
          value={after}
          onChange={setAfter}
        />
        <Text size="sm" aria-live="polite">
          {t('series.edit.endDates', {
            dates: later.map(({ startWall }) => format.date(startWall.slice(0, 10))).join(' · '),
          })}
        </Text>
        {series.state !== 'draft' && (
          <LongTextField
            name="reason"
            label={t('cancelReason.label')}
            description={t('cancelReason.series')}
            minRows={2}
            maxLength={MEETING_LIMITS.cancelReason}
          />
        )}
        <Effect series={series} effect="endEffect" />
      </Stack>
    </FormDialog>
  );
}

function Effect({ series, effect }: { series: SeriesView; effect: 'extendEffect' | 'endEffect' }) {
  const { t } = useTranslation('meetings');
  return (
    <Text size="sm">
      {series.state === 'draft'
        ? t('series.edit.changeDraftEffect')
        : t(`series.edit.${effect}`, { count: series.invited ?? 0 })}
    </Text>
  );
}
