import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { components } from '../../api/schema.d.ts';
import { useFormat } from '../../i18n/format.ts';
import draft from '../Draft.module.css';

type Statement = components['schemas']['VoiceChangeView'];

/** What was said of a clause over time, by a team or by one of its seats. */
export function StatementList({ items }: { items: readonly Statement[] }) {
  const { t } = useTranslation('publishing');
  const format = useFormat();
  return (
    <ol className={draft.history} reversed>
      {items.map(({ revision, confirmed, status, note, evidence, edition, by, at }) => (
        <li key={revision}>
          <Text size="sm" fw={600}>
            {status && t(`status.${status}`)}
            {confirmed && ` · ${t('country.confirmed')}`}
          </Text>
          <Text size="xs" c="dimmed">
            {by
              ? t('country.by', { name: by.name, when: format.instant(at), edition })
              : t('country.at', { when: format.instant(at), edition })}
          </Text>
          {note && (
            <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
              {note}
            </Text>
          )}
          {evidence && (
            <Text size="sm" c="dimmed" style={{ whiteSpace: 'pre-wrap' }}>
              {evidence}
            </Text>
          )}
        </li>
      ))}
    </ol>
  );
}
