import { useParams } from '@tanstack/react-router';
import { ChosenAreas } from '../areas/ChosenAreas.tsx';
import { AnswersTo } from '../monitoring/AnswersTo.tsx';
import { type Period, type Priority, useSetPriorityAreas } from './queries.ts';

/** The areas that a priority belongs to, and what it answers to; the secretariat chooses other areas. */
export function PriorityAreas({
  priority: { id, title, areas },
  may,
}: {
  priority: Priority;
  may: Period['may'];
}) {
  const { periodId = '' } = useParams({ strict: false });
  const save = useSetPriorityAreas(id);
  return (
    <>
      <ChosenAreas areas={areas} title={title} save={may.keepProgress ? save : null} />
      <AnswersTo side="period" id={periodId} target={id} />
    </>
  );
}
