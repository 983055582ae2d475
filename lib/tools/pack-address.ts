const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Year, month and day as newsrooms put them into addresses: 2025/09/25, 2025/9/25, 2025-09-25, 2025/sep/25. */
const DAY = /(?<!\d)(20\d\d)([/-])(\d{1,2}|[a-z]{3})\2(\d{1,2})(?!\d)/i;

/** The day that an address of a page names, as ISO 8601, or null. */
export function dateInAddress(address: string): string | null {
  const [, year, , named = '', day] = DAY.exec(address) ?? [];
  const month = /^\d/.test(named) ? Number(named) : MONTHS.indexOf(named.toLowerCase()) + 1;
  const date = new Date(Date.UTC(Number(year), month - 1, Number(day)));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === Number(day);
  return isReal ? date.toISOString().slice(0, 10) : null;
}
