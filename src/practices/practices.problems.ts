import { Problem } from '#platform/problems/problem';

export class PracticeIncomplete extends Problem {
  constructor() {
    super('practice-incomplete');
  }
}

export class PracticeChangedMeanwhile extends Problem {
  constructor(revision: number) {
    super('practice-changed-meanwhile', { current: { revision } });
  }
}

export class PracticeIsRetired extends Problem {
  constructor() {
    super('practice-retired');
  }
}

export class QuestionIsClosed extends Problem {
  constructor() {
    super('question-closed');
  }
}

export class MentionOutsideAudience extends Problem {
  constructor() {
    super('mention-outside-audience');
  }
}
