import { withFault } from '#platform/problems/with-fault';
/** A local date and time, read in the zone that stands beside it. */
export const LOCAL_DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;
export const NOT_LOCAL_DATE_TIME = withFault('date-time');
