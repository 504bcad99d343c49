import { AreaReference } from '../../../network/index.ts';

/** A clause of the Network as the crosswalk names it. */
export class CrosswalkClauseView {
  id!: string;
  standardId!: string;
  standard!: string;
  /** Of the published standard; null while it is a draft alone. */
  slug!: string | null;
  number!: string | null;
  text!: string;
}

export class CrosswalkPriorityView {
  id!: string;
  periodId!: string;
  title!: string;
}

/** One of its three is there. */
export class CrosswalkLinkView {
  id!: string;
  area!: AreaReference | null;
  clause!: CrosswalkClauseView | null;
  priority!: CrosswalkPriorityView | null;
}

export class ProvisionView {
  id!: string;
  number!: string;
  title!: string;
  retired!: boolean;
  revision!: number;
  /** What of the Network's work answers to it, as far as you may read it. */
  links!: CrosswalkLinkView[];
}

export class InstrumentView {
  id!: string;
  /** What files call it. */
  code!: string;
  title!: string;
  shortTitle!: string;
  /** What stands before a number where it is cited; may be empty. */
  unit!: string;
  /** Who monitors it. */
  body!: string | null;
  retired!: boolean;
  revision!: number;
  /** In their order, retired ones included. */
  provisions!: ProvisionView[];
}

export class InstrumentsView {
  /** In their order, retired ones included. */
  items!: InstrumentView[];
  /** Whether you keep them. */
  mayManage!: boolean;
}

/** A provision where it is cited. */
export class ProvisionCitationView {
  /** The area, clause or priority that answers to it. */
  targetId!: string;
  id!: string;
  instrumentId!: string;
  instrument!: string;
  unit!: string;
  number!: string;
  title!: string;
}

/** The provisions to which something answers. */
export class AnswersView {
  items!: ProvisionCitationView[];
}

export class CrosswalkPriorityChoiceView extends CrosswalkPriorityView {
  period!: string;
}

export class CrosswalkPriorityChoicesView {
  /** Agreed ones, the latest period first. */
  items!: CrosswalkPriorityChoiceView[];
}
