import type { Polygon, Position, Ring } from '../../../model/geometry.ts';
import type { GivenShape } from '../draft-layer.ts';
import { FILE_LIMITS } from '../file-limits.ts';
import { shapeDraft } from '../shape-draft.ts';
import type { ShapeDraft } from '../shape-draft.ts';

/** A geometry in well-known text, and the system that extended text (`SRID=25832;POINT (...)`) names. */
export interface WktShape {
  readonly shape: GivenShape;
  readonly srid: number | null;
}

/** How well-known text of a geometry begins, that of areas and places. */
const BEGINNING = /^\s*(?:SRID\s*=\s*\d+\s*;\s*)?(?:MULTI)?(?:POLYGON|POINT|LINESTRING|CURVE|SURFACE)\s*(?:Z|M|ZM)?\s*(?:\(|EMPTY)|^\s*(?:SRID\s*=\s*\d+\s*;\s*)?GEOMETRYCOLLECTION\b/i;

/** Whether text looks like a geometry in well-known text. */
export const looksLikeWkt = (text: string): boolean => BEGINNING.test(text);

/** Reads well-known text (OGC 06-103r4, and PostGIS's extended form). Heights and measures are left out and noted; what cannot be read makes the shape broken. */
export function wktShape(text: string): WktShape {
  const srid = /^\s*SRID\s*=\s*(\d+)\s*;/i.exec(text);
  const draft = shapeDraft();
  try {
    const scan = scanOf(text, srid?.[0].length ?? 0);
    addGeometry(scan, draft, 0);
    scan.end();
  } catch {
    draft.noteBroken();
  }
  return { shape: draft.shape(), srid: srid?.[1] === undefined ? null : Number(srid[1]) };
}

interface Scan {
  /** The next word in capitals; empty where none comes. */
  word(): string;
  /** Takes a sign where it comes next. */
  takes(sign: '(' | ')' | ','): boolean;
  /** Throws where the sign does not come next. */
  expects(sign: '(' | ')' | ','): void;
  /** The next number; `null` where none comes. */
  number(): number | null;
  /** Throws where anything is left. */
  end(): void;
}

function scanOf(text: string, start: number): Scan {
  const [space, word, number] = [/\s*/y, /[A-Za-z]+/y, /[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/y];
  let at = start;
  const match = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? '';
    at += found.length;
    return found;
  };
  const takes = (sign: string): boolean => {
    match(space);
    const isNext = text[at] === sign;
    at += isNext ? 1 : 0;
    return isNext;
  };
  const fail = (): never => {
    throw new RangeError(`not expected at ${at}`);
  };
  return {
    word: () => (match(space), match(word).toUpperCase()),
    takes,
    expects: (sign) => void (takes(sign) || fail()),
    number: () => {
      match(space);
      const found = match(number);
      return found === '' ? null : Number(found);
    },
    end: () => void (match(space), at < text.length && fail()),
  };
}

function addGeometry(scan: Scan, draft: ShapeDraft, depth: number): void {
  if (depth > FILE_LIMITS.depth) throw new RangeError('too deep');
  const words: string[] = [];
  for (let word = scan.word(); word !== ''; word = scan.word()) words.push(word);
  if (words.at(-1) === 'EMPTY') return;
  const type = (words[0] ?? '').replace(/(Z|M|ZM)$/, '');
  if (type === 'GEOMETRYCOLLECTION') return eachPart(scan, () => addGeometry(scan, draft, depth + 1));
  if (type === 'POLYGON') return draft.addPolygon(readPolygon(scan, draft));
  if (type === 'MULTIPOLYGON') return eachPart(scan, () => draft.addPolygon(readPolygon(scan, draft)));
  if (type === 'POINT') return readRing(scan, draft).forEach(draft.addPoint);
  if (type === 'MULTIPOINT') return readPoints(scan, draft);
  if (type !== 'LINESTRING') throw new RangeError('no geometry that is read');
  readRing(scan, draft);
  draft.addOther();
}

function eachPart(scan: Scan, read: () => void): void {
  scan.expects('(');
  do read();
  while (scan.takes(','));
  scan.expects(')');
}

function readPolygon(scan: Scan, draft: ShapeDraft): Polygon {
  const rings: Ring[] = [];
  if (peekEmpty(scan)) return rings;
  eachPart(scan, () => void rings.push(readRing(scan, draft)));
  return rings;
}

function readRing(scan: Scan, draft: ShapeDraft): Ring {
  const ring: Position[] = [];
  if (peekEmpty(scan)) return ring;
  eachPart(scan, () => void ring.push(readPosition(scan, draft)));
  return ring;
}

/** Points with brackets of their own, or without as older programs write them. */
function readPoints(scan: Scan, draft: ShapeDraft): void {
  eachPart(scan, () => {
    const isBracketed = scan.takes('(');
    draft.addPoint(readPosition(scan, draft));
    if (isBracketed) scan.expects(')');
  });
}

function readPosition(scan: Scan, draft: ShapeDraft): Position {
  const [x, y] = [scan.number(), scan.number()];
  if (x === null || y === null || !Number.isFinite(x) || !Number.isFinite(y)) throw new RangeError('no position');
  for (let more = scan.number(); more !== null; more = scan.number()) draft.noteHeights();
  return [x, y];
}

const peekEmpty = (scan: Scan): boolean => scan.word() === 'EMPTY';
