import { Button } from '@mantine/core';
import { STANDARD_TEMPLATES, type StandardTemplate } from '@nbn/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../../ui/Form.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { standardsQuery } from '../queries.ts';

/** What a standard begins with: nothing, an outline, or the headings of another one. */
export type StandardOrigin = 'empty' | 'structure' | StandardTemplate;

const isTemplate = (origin: StandardOrigin): origin is StandardTemplate =>
  (STANDARD_TEMPLATES as readonly string[]).includes(origin);

/** What of the form says it to the server. */
export function originOf(
  origin: StandardOrigin,
  values: FormData,
): { template?: StandardTemplate; structureOf?: string } {
  if (isTemplate(origin)) return { template: origin };
  return origin === 'structure' ? { structureOf: values.get('structureOf') as string } : {};
}

interface OriginFieldsProps {
  origin: StandardOrigin;
  onOrigin: (origin: StandardOrigin) => void;
}

/** Asks what a new standard begins with. */
export function OriginFields({ origin, onOrigin }: OriginFieldsProps) {
  const { t } = useTranslation('standards');
  return (
    <>
      <ChoiceField
        name="origin"
        label={t('start.origin')}
        description={isTemplate(origin) ? t(`start.origins.${origin}.about`) : undefined}
        data={[
          { value: 'empty', label: t('start.origins.empty') },
          ...STANDARD_TEMPLATES.map((value) => ({ value, label: t(`start.origins.${value}.name`) })),
          { value: 'structure', label: t('start.origins.structure') },
        ]}
        value={origin}
        onChange={(event) => onOrigin(event.currentTarget.value as StandardOrigin)}
      />
      {origin === 'structure' && <StructureField />}
    </>
  );
}

/** The standard whose headings are taken over. */
function StructureField() {
  const { t } = useTranslation('standards');
  const query = useInfiniteQuery(standardsQuery);
  const standards = query.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <>
      <ChoiceField
        name="structureOf"
        label={t('start.structureOf')}
        description={t('start.structureHint')}
        required
        data={standards.map(({ id, title }) => ({ value: id, label: title }))}
      />
      {query.hasNextPage && (
        <Button
          size="xs"
          variant="subtle"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {t('start.moreStandards')}
        </Button>
      )}
      <ProblemNotice problem={query.error} />
    </>
  );
}
