import { Text, TextInput } from '@mantine/core';
import type { Field } from '@nbn/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../app/announce.ts';
import { useFormat } from '../i18n/format.ts';
import { Form, useFieldError } from '../ui/Form.tsx';
import { textValue } from '../ui/form-values.ts';
import { PushSection } from '../push/PushSection.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { Page, Section } from '../ui/Page.tsx';
import {
  type ReminderPreferences,
  reminderPreferencesQuery,
  type TopicPreference,
  useSaveReminderPreferences,
} from './queries.ts';
import classes from './Reminders.module.css';
import { NewsFields } from './NewsFields.tsx';
import { TopicFields } from './TopicFields.tsx';

/** How I want to be reminded: of what, when, by which way, in which hours not, and on which devices. */
export function RemindersPage() {
  const { t } = useTranslation('reminders');
  return (
    <Page title={t('title')} lead={t('lead')}>
      <QueryBoundary query={useQuery(reminderPreferencesQuery)}>
        {(preferences) => <ReminderPreferencesForm preferences={preferences} />}
      </QueryBoundary>
      <PushSection />
    </Page>
  );
}

function ReminderPreferencesForm({ preferences }: { preferences: ReminderPreferences }) {
  const { t } = useTranslation('reminders');
  const format = useFormat();
  const set = useSaveReminderPreferences();
  const [topics, setTopics] = useState(preferences.topics);
  const change = (preference: TopicPreference) =>
    setTopics(topics.map((other) => (other.topic === preference.topic ? preference : other)));
  return (
    <Form
      draftKey={null}
      verb={t('save')}
      problem={set.error}
      busy={set.isPending}
      onSubmit={(values) =>
        set.mutate(
          {
            topics,
            quietFrom: textValue(values, 'quietFrom') || null,
            quietUntil: textValue(values, 'quietUntil') || null,
            digestAt: textValue(values, 'digestAt') || null,
            news: textValue(values, 'news') as ReminderPreferences['news'],
            fields: values.has('ownFields') ? (values.getAll('fields') as Field[]) : null,
          },
          { onSuccess: () => announce(t('saved')) },
        )
      }
      aside={
        set.isSuccess &&
        !set.isPending && (
          <Text size="sm" c="dimmed">
            {t('saved')}
          </Text>
        )
      }
    >
      <div className={classes.parts}>
        <Section title={t('of')}>
          <div className={classes.topics}>
            {topics.map((preference) => (
              <TopicFields key={preference.topic} preference={preference} onChange={change} />
            ))}
          </div>
        </Section>
        <Section title={t('quiet.title')}>
          <Text size="sm" c="dimmed">
            {t('quiet.hint', { zone: format.city(preferences.timeZone) })}
          </Text>
          <div className={classes.times}>
            <ClockField name="quietFrom" label={t('quiet.from')} value={preferences.quietFrom} />
            <ClockField name="quietUntil" label={t('quiet.until')} value={preferences.quietUntil} />
          </div>
        </Section>
        <Section title={t('digest.title')}>
          <Text size="sm" c="dimmed">
            {t('digest.hint')}
          </Text>
          <div className={classes.times}>
            <ClockField name="digestAt" label={t('digest.at')} value={preferences.digestAt} />
          </div>
        </Section>
        <Section title={t('news.title')}>
          <NewsFields preferences={preferences} />
        </Section>
      </div>
    </Form>
  );
}

/** A time of day by the browser's own field; an empty one says that there is none. */
function ClockField({ name, label, value }: { name: string; label: string; value: string | null }) {
  return (
    <TextInput type="time" name={name} label={label} defaultValue={value ?? ''} error={useFieldError(name)} />
  );
}
