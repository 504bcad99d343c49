import { Problem } from '#platform/problems/problem';

export class MonitoringReportChangedMeanwhile extends Problem {
  constructor() {
    super('changed-meanwhile');
  }
}

export class MonitoringReportIsSent extends Problem {
  constructor() {
    super('report-is-sent');
  }
}

export class MonitoringReportHasNext extends Problem {
  constructor() {
    super('report-has-next');
  }
}

export class MonitoringReportIsBehind extends Problem {
  constructor() {
    super('report-is-behind');
  }
}

export class MonitoringReportIsEmpty extends Problem {
  constructor() {
    super('report-is-empty');
  }
}

export class MonitoringReportsFull extends Problem {
  constructor() {
    super('reports-full');
  }
}

export class MonitoringReportTooLong extends Problem {
  constructor() {
    super('report-too-long');
  }
}
