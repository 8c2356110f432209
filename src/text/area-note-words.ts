import type { Localized } from '../model/localized.ts';

/** A person's own notes about areas. */
export const areaNoteWords = {
  title: { da: 'Egne noter', en: 'Own notes' },
  where: {
    da: 'Noterne bliver i denne browser på denne computer. De kommer med i udskrifter og i de filer, der hentes fra listen.',
    en: 'The notes stay in this browser on this computer. They go along in print and in the files that are downloaded from the list.',
  },
  decision: { da: 'Beslutning', en: 'Decision' },
  'not-shown': { da: 'Hvad kortet ikke viser', en: 'What the map does not show' },
  strengths: { da: 'Styrker og ressourcer', en: 'Strengths and resources' },
  add: { da: 'Skriv en note', en: 'Write a note' },
  addTo: { da: 'Skriv en note om {area}', en: 'Write a note about {area}' },
  kind: { da: 'Noten er om', en: 'The note is about' },
  date: { da: 'Dato', en: 'Date' },
  dateWanted: { da: 'Skriv en dag, der findes.', en: 'Write a day that exists.' },
  author: { da: 'Skrevet af (kan udelades)', en: 'Written by (may be left out)' },
  text: { da: 'Note', en: 'Note' },
  textWanted: { da: 'Skriv, hvad noten siger.', en: 'Write what the note says.' },
  save: { da: 'Gem note', en: 'Save note' },
  cancel: { da: 'Fortryd', en: 'Cancel' },
  change: { da: 'Ret', en: 'Change' },
  remove: { da: 'Slet', en: 'Delete' },
  actionsOf: { da: '{kind}, {date}', en: '{kind}, {date}' },
  by: { da: '{date}, {author}', en: '{date}, {author}' },
  saved: { da: 'Noten er gemt i denne browser', en: 'The note has been saved in this browser' },
  savedForNow: { da: 'Noten gælder, til siden lukkes', en: 'The note lasts until the page is closed' },
  removed: { da: 'Noten fra {date} er slettet.', en: 'The note of {date} has been deleted.' },
  restore: { da: 'Fortryd sletning', en: 'Undo delete' },
  restored: { da: 'Noten er tilbage', en: 'The note is back' },
  full: {
    da: 'Browseren har ikke plads til mere. Noterne gælder, til siden lukkes. Hent dem som fil for ikke at miste dem.',
    en: 'The browser has no room for more. The notes last until the page is closed. Download them as a file so as not to lose them.',
  },
  blocked: {
    da: 'Browseren gemmer ikke noget for denne side. Noterne gælder, til siden lukkes. Hent dem som fil for ikke at miste dem.',
    en: 'The browser keeps nothing for this page. The notes last until the page is closed. Download them as a file so as not to lose them.',
  },
  damaged: {
    da: 'Noterne i denne browser kunne ikke læses. De er lagt til side, som de lå: hent dem som fil, før du glemmer dem.',
    en: 'The notes in this browser could not be read. They have been set aside as they lay: download them as a file before you forget them.',
  },
  downloadDamaged: { da: 'Hent det, der ikke kunne læses', en: 'Download what could not be read' },
  forgetDamaged: { da: 'Glem det', en: 'Forget it' },
  toggle: { da: 'Egne noter ({count})', en: 'Own notes ({count})' },
  none: { da: 'Der er ingen noter endnu. De skrives i et områdes panel.', en: 'There are no notes yet. They are written in the panel of an area.' },
  download: { da: 'Hent noter som fil', en: 'Download notes as a file' },
  downloaded: { da: '{file} er hentet: {count} noter.', en: '{file} was downloaded: {count} notes.' },
  import: { da: 'Hent noter ind fra fil', en: 'Read in notes from file' },
  imported: { da: '{file}: {added} nye noter er lagt til, {same} var her i forvejen.', en: '{file}: {added} new notes have been added, {same} were here already.' },
  conflicts: {
    da: '{count} noter er ændret både her og i filen. Begge udgaver er beholdt: {where}.',
    en: '{count} notes have been changed both here and in the file. Both versions have been kept: {where}.',
  },
  elsewhere: {
    da: '{count} noter er om områder, som disse data ikke har. De er gemt og vises ikke.',
    en: '{count} notes are about areas that these data do not have. They are kept and not shown.',
  },
  otherVersion: { da: 'Filen er lavet med udgave {version} af dataene.', en: 'The file was made with version {version} of the data.' },
  unread: { da: '{file} kunne ikke læses. Intet er ændret.', en: '{file} could not be read. Nothing has been changed.' },
  notNotes: { da: '{file} er ikke en fil med noter. Intet er ændret.', en: '{file} is not a file of notes. Nothing has been changed.' },
  otherPackage: { da: '{file} har noter om »{package}«. Vælg den by først. Intet er ændret.', en: '{file} has notes about “{package}”. Choose that city first. Nothing has been changed.' },
  tooLarge: { da: '{file} er for stor til at være en fil med noter. Intet er ændret.', en: '{file} is too large to be a file of notes. Nothing has been changed.' },
  notRead: { da: 'Noten er ikke læst: {what}. Resten er læst.', en: 'The note was not read: {what}. The rest was.' },
  wrongPlace: { da: 'niveau eller område mangler', en: 'level or area is missing' },
  wrongKind: { da: 'slagsen skal være {kinds}', en: 'the kind must be {kinds}' },
  wrongDate: { da: 'datoen findes ikke', en: 'the date does not exist' },
  wrongText: { da: 'teksten mangler eller er for lang', en: 'the text is missing or too long' },
  wrongAuthor: { da: 'navnet er ikke en tekst', en: 'the name is not a text' },
  others: { da: '{count} noter om andre områder står ikke her.', en: '{count} notes about other areas do not stand here.' },
} satisfies Record<string, Localized>;

/** Notes in a line of their own, in files that hold text only. */
export const noteLineWords = {
  signed: { da: '{date} ({author}): {text}', en: '{date} ({author}): {text}' },
  unsigned: { da: '{date}: {text}', en: '{date}: {text}' },
} satisfies Record<string, Localized>;
