import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { usePresence, useTyping } from './hooks.ts';

/** Who else reads here now: names, not a parade. Draws nothing when one is alone. */
export function PresenceLine({ room }: { room: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const present = usePresence(room);
  if (present.length === 0) return null;
  return (
    <Text span size="sm" c="dimmed" data-screen-only>
      {t('presence.reading', { names: format.list(present.map(({ name }) => name)) })}
    </Text>
  );
}

/** Who is writing at a place of the room. Keeps its line's height, so that nothing jumps. */
export function TypingLine({ room, place }: { room: string; place: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { typing } = useTyping(room, place);
  return (
    <Text size="xs" c="dimmed" mih={18} data-screen-only>
      {typing.length > 0 &&
        t('presence.typing', { count: typing.length, names: format.list(typing.map(({ name }) => name)) })}
    </Text>
  );
}
