import { Checkbox, Group, Modal, Stack, Text } from '@mantine/core';
import {
  COUNTRY_CODES,
  LIMITS,
  MEETING_ZONES,
  ROUND_LIMITS,
  type CountryCode,
  type MeetingZone,
} from '@nbn/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { membersQuery } from '../../network/queries.ts';
import { useSuggestedDay } from '../../meetings/suggested-day.ts';
import { CollapsibleSection } from '../../ui/CollapsibleSection.tsx';
import { ChoiceField, DateTimeField, Form, LongTextField, useFieldError } from '../../ui/Form.tsx';
import type { Standard } from '../queries.ts';
import classes from './Consultations.module.css';
import { useAnnounceRound } from './queries.ts';

/** Four weeks: enough for a country to ask its own network, which takes two of them. */
const DAYS_OPEN = 28;
/** While people are still at work. */
const CLOSING_CLOCK = '16:00';

/** Asks countries and observers about the text: until when, whom, and what. */
export function AnnounceDialog({ standard, onClose }: { standard: Standard; onClose: () => void }) {
  const { t } = useTranslation(['consultations', 'shell']);
  const format = useFormat();
  const navigate = useNavigate();
  const announce = useAnnounceRound(standard.id);
  const [countries, setCountries] = useState<CountryCode[]>([...COUNTRY_CODES]);
  const [observerIds, setObserverIds] = useState<string[]>([]);
  const [opensAt, setOpensAt] = useState('');
  const [zone, setZone] = useState(standingZone(format.zone));
  // By the zone that it begins with: another choice moves no date that stands in the form.
  const day = useSuggestedDay(standingZone(format.zone), DAYS_OPEN, null);
  const saysWhy = standard.state === 'drafting' || standard.state === 'under-revision';

  function submit(values: FormData) {
    const said = (field: string) => (values.get(field) as string | null) ?? '';
    announce.mutate(
      {
        lead: said('lead'),
        timeZone: said('timeZone') as MeetingZone,
        closesAt: said('closesAt'),
        countries,
        observerIds,
        ...(said('opensAt') ? { opensAt: said('opensAt') } : {}),
        ...(saysWhy ? { reason: said('reason') } : {}),
      },
      {
        onSuccess: () =>
          void navigate({ to: '/standards/$standardId/consultation', params: { standardId: standard.id } }),
      },
    );
  }

  return (
    <Modal
      opened={day !== null}
      onClose={onClose}
      title={t('form.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('shell:close') }}
    >
      <Form
        draftKey={`new consultation ${standard.id}`}
        verb={t('act.announce')}
        problem={announce.error}
        busy={announce.isPending}
        onCancel={onClose}
        onSubmit={submit}
      >
        <LongTextField
          name="lead"
          label={t('form.lead')}
          description={t('form.leadHint')}
          required
          maxLength={ROUND_LIMITS.lead}
          data-autofocus
        />
        <DateTimeField
          name="closesAt"
          label={t('form.closes')}
          description={t('form.closesHint', { city: format.city(zone) })}
          required
          defaultValue={`${day}T${CLOSING_CLOCK}`}
        />
        <Checkbox.Group
          label={t('form.countries')}
          value={countries}
          onChange={(values) => setCountries(values as CountryCode[])}
        >
          <Group mt="xs" gap="md">
            {COUNTRY_CODES.toSorted(format.byCountry).map((code) => (
              <Checkbox key={code} value={code} label={format.country(code)} />
            ))}
          </Group>
        </Checkbox.Group>
        <RoundOptions
          opensAt={opensAt}
          onOpensAt={setOpensAt}
          zone={zone}
          onZone={setZone}
          observerIds={observerIds}
          onObservers={setObserverIds}
        />
        {saysWhy && (
          <LongTextField
            name="reason"
            label={t('form.reason')}
            description={t('form.reasonHint')}
            required
            maxLength={LIMITS.note}
            minRows={2}
          />
        )}
        <Text size="sm">{t('form.effect')}</Text>
      </Form>
    </Modal>
  );
}

interface RoundOptionsProps {
  opensAt: string;
  onOpensAt: (wall: string) => void;
  zone: MeetingZone;
  onZone: (zone: MeetingZone) => void;
  observerIds: string[];
  onObservers: (ids: string[]) => void;
}

/** What most rounds need not say: a later opening, another zone, observers. */
function RoundOptions({ opensAt, onOpensAt, zone, onZone, observerIds, onObservers }: RoundOptionsProps) {
  const { t } = useTranslation(['consultations', 'shell']);
  const format = useFormat();
  const faults = [useFieldError('opensAt'), useFieldError('timeZone')];
  const opening = opensAt ? `${t('form.opens')}: ${format.date(opensAt.slice(0, 10))}` : t('form.opensNow');
  const observers = observerIds.length > 0 && `${t('form.observers')}: ${format.number(observerIds.length)}`;
  return (
    <CollapsibleSection
      title={t('shell:moreOptions')}
      now={[opening, observers].filter(Boolean).join(' · ')}
      faulty={faults.some(Boolean)}
    >
      <div className={classes.times}>
        <DateTimeField
          name="opensAt"
          label={t('form.opens')}
          description={t('form.opensHint')}
          value={opensAt}
          onChange={(event) => onOpensAt(event.currentTarget.value)}
        />
        <ChoiceField
          name="timeZone"
          label={t('form.zone')}
          value={zone}
          onChange={(event) => onZone(event.currentTarget.value as MeetingZone)}
          data={MEETING_ZONES.map((one) => ({ value: one, label: format.city(one) }))}
        />
      </div>
      <ObserverChoice chosen={observerIds} onChange={onObservers} />
    </CollapsibleSection>
  );
}

/** Observers belong to international organisations. */
function ObserverChoice({ chosen, onChange }: { chosen: string[]; onChange: (chosen: string[]) => void }) {
  const { t } = useTranslation('consultations');
  const { data } = useInfiniteQuery(membersQuery({ country: 'international' }));
  const observers = (data?.pages ?? [])
    .flatMap(({ items }) => items)
    .filter(({ state, office }) => state !== 'left' && !office);
  if (observers.length === 0) return null;
  return (
    <Checkbox.Group
      label={t('form.observers')}
      description={t('form.observersHint')}
      value={chosen}
      onChange={onChange}
    >
      <Stack mt="xs" gap="xs">
        {observers.map(({ id, name, organisation }) => (
          <Checkbox key={id} value={id} label={name} description={organisation.name} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}

const standingZone = (zone: string): MeetingZone =>
  MEETING_ZONES.find((known) => known === zone) ?? 'Europe/Copenhagen';
