export { MonitoringModule } from './monitoring.module.ts';
export { recommendationsVisibleTo } from './recommendation.visibility.ts';
export {
  OwnRecommendationsQuery,
  type OwnRecommendationRow,
} from './recommendations/own-recommendations.query.ts';
