/** What is wrong at a place in a JSON text, as the end of a sentence. */
export const jsonFaultWords = {
  comment: { da: 'JSON kan ikke have kommentarer', en: 'JSON cannot have comments' },
  comma: { da: 'der mangler et komma', en: 'a comma is missing' },
  colon: { da: 'der mangler et kolon', en: 'a colon is missing' },
  'close-brace': { da: 'der mangler en }-parentes', en: 'a closing } is missing' },
  'close-bracket': { da: 'der mangler en ]-parentes', en: 'a closing ] is missing' },
  value: { da: 'her skulle stå en værdi (måske et komma for meget)', en: 'a value should stand here (perhaps a comma too many)' },
  name: { da: 'her skulle stå et navn i anførselstegn (måske et komma for meget)', en: 'a name in quotation marks should stand here (perhaps a comma too many)' },
  end: { da: 'der står noget efter slutningen', en: 'something stands after the end' },
  string: { da: 'en tekst er ikke afsluttet eller har et tegn, der ikke må stå der', en: 'a text is not closed or has a character that may not stand there' },
  symbol: { da: 'her står noget, der ikke er JSON', en: 'something that is not JSON stands here' },
  empty: { da: 'filen er tom', en: 'the file is empty' },
} as const;
