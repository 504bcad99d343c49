export { HomeModule } from './home.module.ts';
export { NotificationsModule } from './notifications.module.ts';
