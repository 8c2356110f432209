import { programmeTexts } from './programme-texts.ts';
import { field, readTable } from './read-grid.ts';

type Json = Readonly<Record<string, unknown>>;

/** Confidence in the roder, in the words of the notes. */
const CONFIDENCE: ReadonlyMap<string, string> = new Map([['high', 'høj'], ['medium', 'middel'], ['low', 'lav'], ['none', 'ingen']]);

const kroner = (millions: string): number | null => (millions === '' ? null : Math.round(Number(millions) * 1_000_000));

/** Only what is known: members without a value are left out. */
function known(members: Json): Json {
  const isKnown = (value: unknown): boolean => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(members).filter(([, value]) => isKnown(value)));
}

function budgetOf(get: (column: string) => string): Json | null {
  const split = known({ stat: kroner(get('state_mio_kr')), kommune: kroner(get('municipality_mio_kr')) });
  const total = kroner(get('budget_mio_kr'));
  if (total === null && Object.keys(split).length === 0) return null;
  return known({ total, currency: 'DKK', split: Object.keys(split).length === 0 ? null : split });
}

function notesOf(confidence: string, remarks: readonly string[]): string {
  const level = CONFIDENCE.get(confidence);
  if (level === undefined) throw new Error(`unknown roder_confidence: ${confidence}`);
  const borders =
    confidence === 'none'
      ? 'Det vides ikke, hvilke roder planen omfatter.'
      : `Planens roder er skønnet ud fra navne, gader og kvarterer (sikkerhed: ${level}).`;
  return [borders, ...remarks.map((remark) => `Bemærkning: ${remark}.`)].join(' ');
}

function programme(record: ReadonlyMap<string, string>): Json {
  const get = (column: string): string => field(record, column).trim();
  const confidence = get('roder_confidence');
  const roder = get('roder').split(';').filter((rode) => rode !== '');
  const { organisations, themes, objectives, remarks } = programmeTexts(get('type'), get('organisations'), get('themes'));
  if ((get('end') !== '') !== (get('end_known') === 'yes')) throw new Error(`${get('id')}: end and end_known disagree`);
  return known({
    id: get('id'),
    title: get('title'),
    type: get('type'),
    start: get('start'),
    end: get('end'),
    areas: roder.length === 0 ? null : { rode: roder },
    delimitation: confidence === 'high' || confidence === 'medium' ? 'approximate' : 'unknown',
    organisations,
    themes,
    objectives,
    budget: budgetOf(get),
    residents: get('residents') === '' ? null : Number(get('residents')),
    sources: [get('source')],
    notes: notesOf(confidence, remarks),
  });
}

/**
 * `programmes.json` of the package. The borders of every plan are judged, never published: high and medium confidence
 * are `approximate`, low is `unknown` with its roder kept (drawn, not counted), none is `unknown` without roder.
 */
export const programmes = (csv: string): readonly Json[] => readTable(csv).map(programme);
