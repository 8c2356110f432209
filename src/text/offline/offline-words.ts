/** What the page says of itself when there is no network, and when a newer build of it waits. */
export const offlineWords = {
  waiting: {
    da: 'Der er en ny version. Dit arbejde her bliver, som det er, til du skifter; dine valg, planer og noter følger med.',
    en: 'There is a new version. Your work here stays as it is until you change over; your choices, plans and notes come along.',
  },
  takeOver: { da: 'Skift til den nye version', en: 'Change to the new version' },
  later: { da: 'Senere', en: 'Later' },
} as const;
