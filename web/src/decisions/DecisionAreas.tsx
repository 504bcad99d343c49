import { ChosenAreas } from '../areas/ChosenAreas.tsx';
import { type Decision, useSetDecisionAreas } from './queries.ts';

/** The areas that a decision belongs to; whoever writes decisions chooses others. */
export function DecisionAreas({ decision: { id, reference, areas, can } }: { decision: Decision }) {
  const save = useSetDecisionAreas(id);
  return <ChosenAreas areas={areas} title={reference} save={can.setAreas ? save : null} />;
}
