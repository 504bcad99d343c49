import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { Section } from '../ui/Page.tsx';
import classes from './Minutes.module.css';
import type { MinutesView } from './queries.ts';

/** What was added after the approval, each under its number. */
export function Addenda({
  minutes: { addenda },
  onAdd,
}: {
  minutes: MinutesView;
  onAdd: (() => void) | undefined;
}) {
  const { t } = useTranslation('minutes');
  const format = useFormat();
  if (addenda.length === 0 && !onAdd) return null;
  return (
    <Section
      title={t('addenda.title')}
      aside={
        onAdd && (
          <Button size="compact-sm" variant="light" onClick={onAdd}>
            {t('addenda.add')}
          </Button>
        )
      }
    >
      {addenda.map(({ number, text, at }) => (
        <div key={number}>
          <p className={classes.none}>{t('addenda.item', { number, day: format.shortDay(at) })}</p>
          <p className={classes.text}>{text}</p>
        </div>
      ))}
    </Section>
  );
}
