export { OwnLinesQuery, type OwnLineRow } from './own-lines.query.ts';
export { linesVisibleTo } from './plan.visibility.ts';
export { PlansModule } from './plans.module.ts';
