import type { Localized } from '../model/localized.ts';

/** Findings about outside data, and notices that can be put away. They come once there are any. */
export const issueWords = {
  issuesOne: { da: '1 bemærkning til data', en: '1 remark about the data' },
  issuesMany: { da: '{count} bemærkninger til data', en: '{count} remarks about the data' },
  issuesOpened: { da: 'Det, der kunne læses, er åbnet.', en: 'What could be read has been opened.' },
  issueLine: { da: 'linje {line}', en: 'line {line}' },
  issueColumn: { da: 'kolonne {column}', en: 'column {column}' },
  issueFeature: { da: 'objekt {feature}', en: 'feature {feature}' },
  issueRepair: { da: 'Gør sådan', en: 'What to do' },
  severityError: { da: 'Fejl', en: 'Error' },
  severityWarning: { da: 'Advarsel', en: 'Warning' },
  severityNotice: { da: 'Til orientering', en: 'Notice' },
  dismiss: { da: 'Luk beskeden', en: 'Dismiss' },
} satisfies Record<string, Localized>;
