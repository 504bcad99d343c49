import { Button, Group, Text } from '@mantine/core';
import { LIMITS, MEETING_ZONES, type MeetingZone } from '@nbn/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { ChoiceField, DateTimeField, LongTextField } from '../../ui/Form.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { Section } from '../../ui/Page.tsx';
import { versionsQuery } from '../versions/queries.ts';
import { useVersionChoices } from '../versions/version-name.ts';
import { type Process, type ProcessMutations, useProcessMutations } from './queries.ts';

type Act = 'plan' | 'close' | 'cancel' | 'end';

interface ActProps {
  standardId: string;
  process: Process;
  mutations: ProcessMutations;
  onClose: () => void;
}

/** What whoever runs the process can do at the moment. */
export function RunSection({ standardId, process }: { standardId: string; process: Process }) {
  const { t } = useTranslation('consensus');
  const mutations = useProcessMutations(standardId, process.id);
  const [act, setAct] = useState<Act | null>(null);
  const props = { standardId, process, mutations, onClose: () => setAct(null) };
  const underWay = process.rounds.find(({ state }) => state === 'announced' || state === 'open');
  return (
    <Section title={t('run')}>
      <Group gap="sm">
        {!underWay && (
          <Button onClick={() => setAct('plan')}>
            {t('round.plan', { number: process.rounds.length + 1 })}
          </Button>
        )}
        {underWay?.state === 'open' && (
          <Button variant="default" onClick={() => setAct('close')}>
            {t('round.close')}
          </Button>
        )}
        {underWay?.state === 'announced' && (
          <Button variant="default" onClick={() => setAct('cancel')}>
            {t('round.cancel')}
          </Button>
        )}
        {!underWay && (
          <Button variant="default" onClick={() => setAct('end')}>
            {t('round.end')}
          </Button>
        )}
      </Group>
      {act === 'plan' && <PlanDialog {...props} />}
      {(act === 'close' || act === 'end') && <ReasonDialog act={act} {...props} />}
      {act === 'cancel' && (
        <ConfirmDialog
          opened
          title={t('round.cancel')}
          consequence={t('round.cancelEffect')}
          verb={t('round.cancel')}
          problem={mutations.cancel.error}
          busy={mutations.cancel.isPending}
          onClose={props.onClose}
          onConfirm={() => mutations.cancel.mutate(underWay!.id, { onSuccess: props.onClose })}
        />
      )}
    </Section>
  );
}

/** Which version is rated, and from when until when. */
function PlanDialog({ standardId, process, mutations: { plan }, onClose }: ActProps) {
  const { t } = useTranslation('consensus');
  const format = useFormat();
  const { data: pages } = useInfiniteQuery(versionsQuery(standardId));
  const versions = pages?.pages.flatMap(({ items }) => items) ?? [];
  const choices = useVersionChoices(versions);
  const before = process.rounds.at(-1)?.versionId ?? process.versionId;
  const zone = MEETING_ZONES.find((known) => known === format.zone) ?? 'Europe/Copenhagen';
  const title = t('round.plan', { number: process.rounds.length + 1 });

  function submit(values: FormData) {
    const opensAt = values.get('opensAt') as string;
    plan.mutate(
      {
        versionId: values.get('versionId') as string,
        timeZone: values.get('timeZone') as MeetingZone,
        closesAt: values.get('closesAt') as string,
        ...(opensAt ? { opensAt } : {}),
      },
      { onSuccess: onClose },
    );
  }

  return (
    <FormDialog
      draftKey={`consensus round ${process.id}`}
      title={title}
      verb={title}
      problem={plan.error}
      busy={plan.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <ChoiceField
        key={versions.length}
        name="versionId"
        label={t('round.version')}
        description={t('round.versionHint')}
        defaultValue={before}
        data={choices}
      />
      <ChoiceField
        name="timeZone"
        label={t('round.zone')}
        defaultValue={zone}
        data={MEETING_ZONES.map((known) => ({ value: known, label: format.city(known) }))}
      />
      <DateTimeField name="opensAt" label={t('round.opens')} description={t('round.opensHint')} />
      <DateTimeField name="closesAt" label={t('round.closes')} required />
      <Text size="sm">{t('round.effect')}</Text>
    </FormDialog>
  );
}

/** Closes the round or ends the process before its time: the reason stands in the report. */
function ReasonDialog({
  act,
  process,
  mutations: { close, end },
  onClose,
}: ActProps & { act: 'close' | 'end' }) {
  const { t } = useTranslation('consensus');
  const taken = act === 'close' ? close : end;

  function submit(values: FormData) {
    const reason = values.get('reason') as string;
    const open = process.rounds.find(({ state }) => state === 'open');
    if (act === 'end') end.mutate(reason, { onSuccess: onClose });
    else close.mutate({ roundId: open!.id, reason }, { onSuccess: onClose });
  }

  return (
    <FormDialog
      draftKey={`consensus ${act} ${process.id}`}
      title={t(`round.${act}`)}
      verb={t(`round.${act}`)}
      problem={taken.error}
      busy={taken.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <Text size="sm">{t(`round.${act}Effect`)}</Text>
      <LongTextField
        name="reason"
        label={t('round.reason')}
        description={t('round.reasonHint')}
        required
        maxLength={LIMITS.note}
        minRows={2}
        data-autofocus
      />
    </FormDialog>
  );
}
