import { Text } from '@mantine/core';
import { MEETING_ZONES, ROUND_LIMITS, type MeetingZone } from '@nbn/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/format.ts';
import { type ChosenKinds, NetworkKindChoice } from '../../../network/NetworkKindChoice.tsx';
import { ChoiceField, DateTimeField, LongTextField } from '../../../ui/Form.tsx';
import { suggestedNationalEnd } from './suggested-end.ts';
import { FormDialog } from '../../../ui/FormDialog.tsx';
import classes from '../Consultations.module.css';
import type { Round } from '../queries.ts';
import { nationalKindsQuery, type NationalMutations } from './queries.ts';

interface AskNetworkDialogProps {
  standardId: string;
  round: Round;
  open: NationalMutations['open'];
  onClose: () => void;
}

/** Asks the national network: whom, what, and until when. */
export function AskNetworkDialog({ standardId, round, open, onClose }: AskNetworkDialogProps) {
  const { t } = useTranslation('consultations');
  const format = useFormat();
  const kinds = useQuery(nationalKindsQuery(standardId, round.id)).data ?? [];
  const [chosen, setChosen] = useState<ChosenKinds>('all');
  const deadline = round.yourDeadline ?? round.closesAt;
  const zone = MEETING_ZONES.find((known) => known === format.zone) ?? round.timeZone;
  const [hasNoKind, setHasNoKind] = useState(false);

  function submit(values: FormData) {
    const said = (field: string) => (values.get(field) as string | null) ?? '';
    setHasNoKind(chosen.length === 0);
    if (chosen.length === 0) return;
    open.mutate(
      {
        lead: said('lead'),
        timeZone: said('timeZone') as MeetingZone,
        closesAt: said('closesAt'),
        ...(chosen === 'all' ? {} : { kinds: [...chosen] }),
      },
      { onSuccess: onClose },
    );
  }

  return (
    <FormDialog
      draftKey={`national consultation ${round.id}`}
      title={t('national.ask')}
      verb={t('national.ask')}
      problem={open.error}
      busy={open.isPending}
      onSubmit={submit}
      onClose={onClose}
      large
    >
      <LongTextField
        name="lead"
        label={t('national.question')}
        description={t('national.questionHint')}
        required
        maxLength={ROUND_LIMITS.lead}
        data-autofocus
      />
      <NetworkKindChoice
        label={t('national.whom')}
        description={t('national.whomHint')}
        kinds={kinds}
        chosen={chosen}
        onChange={(next) => {
          setChosen(next);
          setHasNoKind(false);
        }}
        error={hasNoKind ? t('national.noKind') : null}
      />
      <div className={classes.times}>
        <DateTimeField
          name="closesAt"
          label={t('national.until')}
          description={t('national.untilHint', {
            when: format.instant(deadline),
          })}
          required
          defaultValue={suggestedNationalEnd(deadline, zone)}
        />
        <ChoiceField
          name="timeZone"
          label={t('national.zone')}
          defaultValue={zone}
          data={MEETING_ZONES.map((zone) => ({ value: zone, label: format.city(zone) }))}
        />
      </div>
      <Text size="sm">{t('national.effect')}</Text>
    </FormDialog>
  );
}
