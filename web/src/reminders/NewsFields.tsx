import { Checkbox, Fieldset, Text } from '@mantine/core';
import { FIELDS, NEWS_RHYTHMS, type Field } from '@nbn/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../ui/Form.tsx';
import type { ReminderPreferences } from './queries.ts';
import classes from './Reminders.module.css';

/** How often one mail brings what is new, and of which fields: those of the organisation unless others are chosen. */
export function NewsFields({
  preferences: { news, fields, usualFields },
}: {
  preferences: ReminderPreferences;
}) {
  const { t } = useTranslation(['reminders', 'directory']);
  const [own, setOwn] = useState(fields !== null);
  const followed: readonly Field[] = fields ?? usualFields;
  return (
    <>
      <Text size="sm" c="dimmed">
        {t('news.hint')}
      </Text>
      <ChoiceField
        name="news"
        label={t('news.rhythm')}
        defaultValue={news}
        data={NEWS_RHYTHMS.map((value) => ({ value, label: t(`news.${value}`) }))}
      />
      <Checkbox
        name="ownFields"
        label={t('news.own')}
        checked={own}
        onChange={(event) => setOwn(event.currentTarget.checked)}
      />
      {own ? (
        <Fieldset legend={t('news.fields')}>
          <div className={classes.fields}>
            {FIELDS.map((field) => (
              <Checkbox
                key={field}
                name="fields"
                value={field}
                label={t(`directory:topic.${field}`)}
                defaultChecked={followed.includes(field)}
              />
            ))}
          </div>
        </Fieldset>
      ) : (
        <Text size="sm">{followed.map((field) => t(`directory:topic.${field}`)).join(' · ')}</Text>
      )}
    </>
  );
}
