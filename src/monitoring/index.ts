export { MonitoringModule } from './monitoring.module.ts';
export {
  fromOwnedRecommendations,
  IS_OPEN_RECOMMENDATION,
} from './recommendations/recommendation-duties.sql.ts';
export { recommendationsVisibleTo } from './recommendation.visibility.ts';
export {
  OwnRecommendationsQuery,
  type OwnRecommendationRow,
} from './recommendations/own-recommendations.query.ts';
