/** What a text of ten digits says as a Danish personal number (CPR): ddmmyy and a serial number whose first digit tells the century. */
export interface PersonalNumber {
  readonly day: number;
  readonly month: number;
  /** Written as ddmmyy-xxxx. */
  readonly hasDash: boolean;
  /** The check digit fits (weights 4327654321, modulus 11), as it does for nearly everybody born before 2007 and for one in eleven of other numbers. */
  readonly checks: boolean;
  /** It can be read as yymmddhhmm too: a moment. */
  readonly isMoment: boolean;
}

const WEIGHTS = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1] as const;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** The year that the two digits mean beside a serial number that begins with `seventh`. Source: CPR-kontoret, Personnummeret i CPR. */
function yearOf(year: number, seventh: number): number {
  if (seventh <= 3) return 1900 + year;
  if (seventh === 4 || seventh === 9) return year <= 36 ? 2000 + year : 1900 + year;
  return year <= 57 ? 2000 + year : 1800 + year;
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days above 60 are numbers given in place of one, to people without a home in Denmark. */
function isDate(day: number, month: number, year: number): boolean {
  const own = day > 60 ? day - 60 : day;
  if (month < 1 || month > 12 || own < 1) return false;
  return own <= (month === 2 && isLeap(year) ? 29 : (DAYS[month - 1] ?? 0));
}

/** The text as a personal number; `null` where it is none: other lengths, or a date that the calendar does not have. */
export function personalNumberOf(text: string): PersonalNumber | null {
  const found = /^(\d{6})([- –]?)(\d{4})$/.exec(text);
  if (found === null) return null;
  const [, date = '', dash = '', serial = ''] = found;
  const [day, month, year] = [Number(date.slice(0, 2)), Number(date.slice(2, 4)), Number(date.slice(4))];
  if (!isDate(day, month, yearOf(year, Number(serial[0])))) return null;
  const sum = [...`${date}${serial}`].reduce((total, digit, i) => total + Number(digit) * (WEIGHTS[i] ?? 0), 0);
  const isMoment = isDate(year, month, 2000 + day) && Number(serial.slice(0, 2)) < 24 && Number(serial.slice(2)) < 60;
  return { day, month, hasDash: dash !== '', checks: sum % 11 === 0, isMoment };
}
