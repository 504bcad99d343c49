import { Checkbox } from '@mantine/core';
import { REMINDER_CHANNELS, REMINDER_CHOICES } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import type { TopicPreference } from './queries.ts';
import classes from './Reminders.module.css';

interface TopicFieldsProps {
  preference: TopicPreference;
  onChange: (preference: TopicPreference) => void;
}

const toggled = <T,>(list: readonly T[], entry: T): T[] =>
  list.includes(entry) ? list.filter((other) => other !== entry) : [...list, entry];

/** One thing to be reminded of: how long before, and by which way. */
export function TopicFields({ preference, onChange }: TopicFieldsProps) {
  const { t } = useTranslation('reminders');
  const silent = preference.leads.length === 0 || preference.channels.length === 0;
  return (
    <fieldset className={classes.topic}>
      <legend>{t(`topics.${preference.topic}.name`)}</legend>
      <p>{silent ? t('silent') : t(`topics.${preference.topic}.hint`)}</p>
      <div className={classes.choices}>
        {REMINDER_CHOICES[preference.topic].leads.map((lead) => (
          <Checkbox
            key={lead}
            label={t(`leads.${lead}`)}
            checked={preference.leads.includes(lead)}
            onChange={() => onChange({ ...preference, leads: toggled(preference.leads, lead) })}
          />
        ))}
      </div>
      <div className={classes.choices}>
        {REMINDER_CHANNELS.map((channel) => (
          <Checkbox
            key={channel}
            label={t(`channels.${channel}`)}
            checked={preference.channels.includes(channel)}
            onChange={() => onChange({ ...preference, channels: toggled(preference.channels, channel) })}
          />
        ))}
      </div>
    </fieldset>
  );
}
