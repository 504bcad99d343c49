import { Checkbox } from '@mantine/core';
import { REMINDER_CHANNELS, REMINDER_CHOICES } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import type { TopicPreference } from './queries.ts';
import classes from './Reminders.module.css';

interface TopicFieldsProps {
  wish: TopicPreference;
  onChange: (wish: TopicPreference) => void;
}

const toggled = <T,>(list: readonly T[], entry: T): T[] =>
  list.includes(entry) ? list.filter((other) => other !== entry) : [...list, entry];

/** One thing to be reminded of: how long before, and by which way. */
export function TopicFields({ wish, onChange }: TopicFieldsProps) {
  const { t } = useTranslation('reminders');
  const silent = wish.leads.length === 0 || wish.channels.length === 0;
  return (
    <fieldset className={classes.topic}>
      <legend>{t(`topics.${wish.topic}.name`)}</legend>
      <p>{silent ? t('silent') : t(`topics.${wish.topic}.hint`)}</p>
      <div className={classes.choices}>
        {REMINDER_CHOICES[wish.topic].leads.map((lead) => (
          <Checkbox
            key={lead}
            label={t(`leads.${lead}`)}
            checked={wish.leads.includes(lead)}
            onChange={() => onChange({ ...wish, leads: toggled(wish.leads, lead) })}
          />
        ))}
      </div>
      <div className={classes.choices}>
        {REMINDER_CHANNELS.map((channel) => (
          <Checkbox
            key={channel}
            label={t(`channels.${channel}`)}
            checked={wish.channels.includes(channel)}
            onChange={() => onChange({ ...wish, channels: toggled(wish.channels, channel) })}
          />
        ))}
      </div>
    </fieldset>
  );
}
