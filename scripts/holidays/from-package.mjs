import Holidays from 'date-holidays';

const COUNTRIES = ['DK', 'EE', 'FI', 'IS', 'LV', 'LT', 'NO', 'SE'];
/** Days on which offices are closed. */
const CLOSED = new Set(['public', 'bank']);

/** The names of each country's holidays, and for each day the place of its name. */
export function holidaysOf(first = 2026, last = 2040) {
  return Object.fromEntries(
    COUNTRIES.map((country) => [
      country,
      ofCountry(new Holidays(country, { languages: ['en'] }), first, last),
    ]),
  );
}

function ofCountry(calendar, first, last) {
  const names = [];
  const days = {};
  for (let year = first; year <= last; year += 1) {
    for (const { date, name, type } of calendar.getHolidays(year, 'en')) {
      const day = date.slice(0, 10);
      if (!CLOSED.has(type) || day in days) continue;
      if (!names.includes(name)) names.push(name);
      days[day] = names.indexOf(name);
    }
  }
  return { names, days };
}
