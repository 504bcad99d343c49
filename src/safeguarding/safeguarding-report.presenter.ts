import type { Page } from '#platform/persistence/page';
import type { SafeguardingReportList } from './dto/report.view.ts';
import type { ReportRow } from './safeguarding-report.query.ts';

export function presentReports({ items, next }: Page<ReportRow>): SafeguardingReportList {
  return {
    items: items.map(
      ({
        id,
        at,
        memberId,
        memberName,
        country,
        place,
        kinds,
        outcome,
        releasedUntil,
        releasable,
        pageKind,
        pageId,
        mended,
      }) => ({
        id,
        at: at.toISOString(),
        member: memberId === null ? null : { id: memberId, name: memberName ?? '' },
        country,
        place,
        kinds: [...kinds],
        outcome,
        releasedUntil: releasedUntil?.toISOString() ?? null,
        releasable,
        page: pageKind && pageId ? { kind: pageKind, id: pageId } : null,
        mended,
      }),
    ),
    next,
  };
}
