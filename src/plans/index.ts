export { OwnLinesQuery, type OwnLineRow } from './own-lines.query.ts';
export { fromOwnedLines, IS_OPEN_LINE } from './plan-duties.sql.ts';
export { linesVisibleTo } from './plan.visibility.ts';
export { PlansModule } from './plans.module.ts';
