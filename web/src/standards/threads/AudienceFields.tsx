import { MultiSelect, NativeSelect } from '@mantine/core';
import { NAMED_READERS_MAX, type ThreadAudience } from '@nbn/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../api/session.ts';
import { useFormat } from '../../i18n/format.ts';
import { useDraft } from '../draft-context.ts';
import { type Person, readersQuery } from './readers-query.ts';

interface AudienceFieldsProps {
  audience: ThreadAudience;
  readers: readonly Person[];
  onChange: (audience: ThreadAudience, readers: readonly Person[]) => void;
}

/** Who is to read a thread that is begun: everyone who comments on the draft, the author's team, or those named. */
export function AudienceFields({ audience, readers, onChange }: AudienceFieldsProps) {
  const { t } = useTranslation('standards');
  const format = useFormat();
  const {
    member: { role },
  } = useSession();
  const {
    standardId,
    audience: draft,
    abilities: { country },
  } = useDraft();
  const { data: people = [], isFetched } = useQuery({
    ...readersQuery(standardId, { audience: 'named' }),
    enabled: audience === 'named',
  });
  const home = role === 'secretariat' ? null : country;
  const choices = [
    {
      value: 'network',
      label:
        draft === 'networks' && home
          ? t('readers.network', { country: format.country(home) })
          : t('readers.teams'),
    },
    ...(role === 'network'
      ? []
      : [
          {
            value: 'team',
            label: home ? t('readers.team', { country: format.country(home) }) : t('readers.office'),
          },
        ]),
    { value: 'named', label: t('readers.named') },
  ];
  return (
    <>
      <NativeSelect
        size="xs"
        label={t('readers.label')}
        value={audience}
        data={choices}
        onChange={(event) => onChange(event.currentTarget.value as ThreadAudience, [])}
      />
      {audience === 'named' && (
        <MultiSelect
          size="xs"
          label={t('readers.who')}
          placeholder={readers.length === 0 ? t('readers.choose') : undefined}
          searchable
          hidePickedOptions
          maxValues={NAMED_READERS_MAX}
          maxDropdownHeight={240}
          nothingFoundMessage={isFetched ? t('readers.nobody') : undefined}
          value={readers.map(({ memberId }) => memberId)}
          data={people.map(({ memberId, name, organisation }) => ({
            value: memberId,
            label: `${name}, ${organisation}`,
          }))}
          onChange={(ids) =>
            onChange(
              audience,
              people.filter(({ memberId }) => ids.includes(memberId)),
            )
          }
        />
      )}
    </>
  );
}
