import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import type { Version } from './queries.ts';

/** The labels that the server gives to the versions it fixes itself: always in English, with the day in ISO form. */
const GIVEN_LABELS = {
  adopted: /^Adopted (\d{4}-\d{2}-\d{2})( \(\d+\))?$/,
  ballot: /^Ballot (\d+)$/,
  consultation: /^Consultation (\d+)$/,
} as const;

type NamedVersion = Pick<Version, 'kind' | 'label'>;

/** The name of a version: as its author gave it, or, where the server did, in the reader's language. */
export function useVersionName(): (version: NamedVersion) => string {
  const { t } = useTranslation('publishing');
  const format = useFormat();
  return ({ kind, label }) => {
    if (kind === 'working') return label;
    const [, given, again = ''] = GIVEN_LABELS[kind].exec(label) ?? [];
    if (given === undefined) return label;
    return kind === 'adopted'
      ? t('versions.given.adopted', { day: format.shortDay(`${given}T12:00:00Z`, 'UTC') }) + again
      : t(`versions.given.${kind}`, { number: given });
  };
}

/** Versions as the choices of a field. */
export function useVersionChoices(versions: readonly Version[]): { value: string; label: string }[] {
  const nameOf = useVersionName();
  return versions.map((version) => ({ value: version.id, label: nameOf(version) }));
}
