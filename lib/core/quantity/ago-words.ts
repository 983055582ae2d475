/** Words for "… ago" that `Intl` does not give, before or after the number and its unit. */
export const MORE_AGO: Readonly<Record<string, { before?: readonly string[]; after?: readonly string[] }>> = {
  en: { after: ['ago', 'earlier', 'before'] },
  es: { before: ['hace'], after: ['atrás'] },
  ja: { after: ['前'] },
  zh: { after: ['前', '之前', '以前'] },
  ko: { after: ['전'] },
  th: { after: ['ก่อน', 'ที่แล้ว', 'ที่ผ่านมา'] },
  id: { after: ['lalu'] },
  ms: { after: ['lalu', 'lepas'] },
  ar: { before: ['منذ'] },
};
