import { Group } from '@mantine/core';
import type { UseMutationResult } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../app/announce.ts';
import { FlushButton } from '../ui/FlushButton.tsx';
import { FormDialog } from '../ui/FormDialog.tsx';
import { TextLink } from '../ui/links.tsx';
import { AreaBoxes } from './AreaBoxes.tsx';
import classes from './ChosenAreas.module.css';
import type { AreaChoice, AreaReference } from './queries.ts';

interface ChosenAreasProps {
  areas: readonly AreaReference[];
  /** What belongs to them, by name. */
  title: string;
  /** For who may put it into others. */
  save: UseMutationResult<unknown, Error, AreaChoice> | null;
}

/** The areas that a thing belongs to, each leading to its page; and the way to choose others. */
export function ChosenAreas({ areas, title, save }: ChosenAreasProps) {
  const { t } = useTranslation('areas');
  const [isChoosing, setIsChoosing] = useState(false);
  if (areas.length === 0 && !save) return null;
  return (
    <Group gap="xs" mt="xs">
      {areas.length > 0 && (
        <ul className={classes.list} aria-label={t('chosen.label', { title })}>
          {areas.map(({ id, title: name }) => (
            <li key={id}>
              <TextLink to="/network/plans/areas/$areaId" params={{ areaId: id }} size="sm">
                {name}
              </TextLink>
            </li>
          ))}
        </ul>
      )}
      {save && (
        <FlushButton aria-label={t('chosen.changeOf', { title })} onClick={() => setIsChoosing(true)}>
          {t('chosen.change')}
        </FlushButton>
      )}
      {save && isChoosing && (
        <AreasDialog areas={areas} title={title} save={save} onClose={() => setIsChoosing(false)} />
      )}
    </Group>
  );
}

interface AreasDialogProps {
  areas: readonly AreaReference[];
  title: string;
  save: UseMutationResult<unknown, Error, AreaChoice>;
  onClose: () => void;
}

function AreasDialog({ areas, title, save, onClose }: AreasDialogProps) {
  const { t } = useTranslation('areas');
  // As they were when the dialog opened: what somebody else chose meanwhile is not overwritten.
  const [previousIds] = useState(areas.map(({ id }) => id));
  return (
    <FormDialog
      draftKey={null}
      title={t('chosen.label', { title })}
      verb={t('chosen.save')}
      problem={save.error}
      busy={save.isPending}
      onClose={onClose}
      onSubmit={(values) =>
        save.mutate(
          { areaIds: values.getAll('areaIds').map(String), previousIds },
          {
            onSuccess: () => {
              announce(t('chosen.saved'));
              onClose();
            },
          },
        )
      }
    >
      <AreaBoxes chosen={previousIds} />
    </FormDialog>
  );
}
