import { BallotLineView } from '../../../../ballots/index.ts';

export class AdoptionBallotListView {
  items!: BallotLineView[];
}
