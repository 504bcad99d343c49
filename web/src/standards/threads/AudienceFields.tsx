import { NativeSelect } from '@mantine/core';
import type { ThreadAudience } from '@nbn/contracts';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../api/session.ts';
import { useFormat } from '../../i18n/format.ts';
import { RowsSkeleton } from '../../ui/PageSkeleton.tsx';
import { useDraft } from '../draft-context.ts';
import type { Person } from './readers-query.ts';
import { lazyPart } from '../../ui/lazy-part.tsx';

/** Few choose names, and the field for it is large. */
const NamedReaders = lazyPart(async () => ({ default: (await import('./NamedReaders.tsx')).NamedReaders }));

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
    audience: draft,
    abilities: { country },
  } = useDraft();
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
        <Suspense fallback={<RowsSkeleton />}>
          <NamedReaders readers={readers} onChange={(named) => onChange(audience, named)} />
        </Suspense>
      )}
    </>
  );
}
