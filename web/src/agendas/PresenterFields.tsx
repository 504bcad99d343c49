import { AGENDA_LIMITS, COUNTRY_CODES, SEAT_TYPES } from '@nbn/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { ChoiceField, TextField } from '../ui/Form.tsx';
import { choiceOfPresenter, memberChoice, seatChoice, FREE_TEXT_CHOICE } from './presenter-choice.ts';
import { presentersQuery, type AgendaItem, type AgendaView } from './queries.ts';

/** Who presents an item: a seat, a member, somebody in words, or nobody. */
export function PresenterFields({ agenda, item }: { agenda: AgendaView; item: AgendaItem | undefined }) {
  const { t } = useTranslation('agendas');
  const format = useFormat();
  const [choice, setChoice] = useState(choiceOfPresenter(item?.presenter ?? null));
  const { data: members = [] } = useQuery(presentersQuery(agenda.meetingId));
  const known = members.map(({ memberId, name, organisation }) => ({
    value: memberChoice(memberId),
    label: `${name}, ${organisation}`,
  }));
  // The one who presents already may be beyond the first hundred.
  const present =
    item?.presenter?.kind === 'member' &&
    item.presenter.memberId &&
    !known.some(({ value }) => value === choiceOfPresenter(item.presenter))
      ? [{ value: choiceOfPresenter(item.presenter), label: item.presenter.name ?? '' }]
      : [];
  return (
    <>
      <ChoiceField
        name="presenter"
        label={t('form.presenter')}
        value={choice}
        onChange={(event) => setChoice(event.currentTarget.value)}
        data={[
          { value: '', label: t('form.nobody') },
          {
            group: t('form.seats'),
            items: COUNTRY_CODES.flatMap((country) =>
              SEAT_TYPES.map((seat) => ({
                value: seatChoice(country, seat),
                label: t('presenter.seat', { country: format.country(country), seat: t(`seat.${seat}`) }),
              })),
            ),
          },
          { group: t('form.members'), items: [...present, ...known] },
          { group: t('form.other'), items: [{ value: FREE_TEXT_CHOICE, label: t('form.words') }] },
        ]}
      />
      {choice === FREE_TEXT_CHOICE && (
        <TextField
          name="presenter.words"
          label={t('form.wordsLabel')}
          required
          maxLength={AGENDA_LIMITS.presenter}
          defaultValue={item?.presenter?.kind === 'words' ? (item.presenter.name ?? '') : ''}
        />
      )}
    </>
  );
}
