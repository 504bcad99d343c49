import { Checkbox, MultiSelect, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { useFieldError } from '../ui/Form.tsx';
import { ALL_SEATS } from './item-readers.ts';
import { memberChoice } from './presenter-choice.ts';
import { presentersQuery, type AgendaItem } from './queries.ts';

interface ItemReadersFieldsProps {
  meetingId: string;
  item: AgendaItem | undefined;
  /** The list as choices; null while the item is open. */
  value: readonly string[] | null;
  onChange: (value: string[] | null) => void;
}

/** Closes an item to all but those on a list of seats and members, and says what the others see. */
export function ItemReadersFields({ meetingId, item, value, onChange }: ItemReadersFieldsProps) {
  const { t } = useTranslation('agendas');
  const format = useFormat();
  const fault = useFieldError('closed.memberIds');
  const { data: members = [] } = useQuery(presentersQuery(meetingId));
  const known = members.map(({ memberId, name, organisation }) => ({
    value: memberChoice(memberId),
    label: `${name}, ${organisation}`,
  }));
  const present = (item?.closed ?? []).flatMap(({ memberId, name }) =>
    memberId && !known.some((one) => one.value === memberChoice(memberId))
      ? [{ value: memberChoice(memberId), label: name ?? '' }]
      : [],
  );
  const seats = ALL_SEATS.map((seat) => ({
    value: seat.value,
    label: t('presenter.seat', { country: format.country(seat.country), seat: t(`seat.${seat.seat}`) }),
  }));
  return (
    <Stack gap="sm">
      <Checkbox
        label={t('closed.close')}
        description={t('closed.effect')}
        checked={value !== null}
        onChange={(event) => onChange(event.currentTarget.checked ? [] : null)}
      />
      {value !== null && (
        <MultiSelect
          label={t('closed.list')}
          description={t('closed.youToo')}
          placeholder={value.length === 0 ? t('closed.choose') : undefined}
          searchable
          hidePickedOptions
          value={[...value]}
          onChange={onChange}
          error={fault}
          nothingFoundMessage={t('closed.nobody')}
          maxDropdownHeight={260}
          data={[
            { group: t('form.seats'), items: seats },
            { group: t('form.members'), items: [...present, ...known] },
          ]}
        />
      )}
    </Stack>
  );
}
