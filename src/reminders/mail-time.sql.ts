/**
 * When a mail of a moment's notice goes to the member of this alias of `membership` by what they prefer: after
 * their quiet hours and with their daily mail. Null: at once.
 */
export const preferredMailTimeSql = (member: string): string => `
  (
    select greatest(
        reminder_quiet_until(app_now(), ${member}.time_zone, f.quiet_from, f.quiet_until),
        reminder_digest_after(app_now(), ${member}.time_zone, f.digest_at)
      )
    from reminder_preference f
    where f.member_id = ${member}.member_id
  )`;
