import { AreaReference } from '../../network/index.ts';

export class ClauseAreasView {
  clauseId!: string;
  areas!: AreaReference[];
}

export class ClauseAreasListView {
  items!: ClauseAreasView[];
}
