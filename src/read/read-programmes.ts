import type { Programme, ProgrammeType, Requirement } from '../model/programme.ts';
import { finding } from './finding.ts';
import { crsOf } from './geojson-crs.ts';
import { isOutsideDegrees, metresFinding } from './geometry-in-metres.ts';
import type { JsonText } from './json-text.ts';
import type { IssueLog } from './issue-log.ts';
import { memberOf } from './known-parts.ts';
import type { KnownParts } from './known-parts.ts';
import { localizedOf, optionalText } from './localized-of.ts';
import { parseStrict, parseWithout, partOf } from './parse-shape.ts';
import type { Part } from './parse-shape.ts';
import { programmeOf } from './programme-of.ts';
import { readGeometry } from './read-geometry.ts';
import { readList, uniqueById } from './read-list.ts';
import { nameShape } from './shape/common-shapes.ts';
import { programmeTypeShape, requirementShape } from './shape/manifest-shapes.ts';
import { programmeShape } from './shape/programme-shapes.ts';

/** What a programme may refer to. */
export interface ProgrammeContext extends Omit<KnownParts, 'resources'> {
  readonly types: readonly ProgrammeType[];
}

/** The kinds of programme that a package knows. */
export function readProgrammeTypes(part: Part, log: IssueLog): readonly ProgrammeType[] {
  return [...uniqueById(readList(programmeTypeShape, part, log), log).values()].map(({ given: { id, title, description, countsAsCover } }) => ({
    id,
    title: localizedOf(title, id),
    description: optionalText(description),
    countsAsCover,
  }));
}

/** The municipality's requirements of a programme. */
export const readRequirements = (part: Part, log: IssueLog): readonly Requirement[] =>
  [...uniqueById(readList(requirementShape, part, log), log).values()].map(({ given: { id, title, condition } }) => ({ id, title: localizedOf(title, id), condition }));

/** Programmes of the resource that the member names. One without id, title or type is left out, one with other faults is kept without what is wrong. */
export function readProgrammes(member: Part, context: ProgrammeContext & Pick<KnownParts, 'resources'>): readonly Programme[] {
  if (member.value === undefined) return [];
  const name = parseStrict(nameShape, member, context.log);
  if (name === null) return [];
  const json = context.resources.json(name, member);
  return json === null ? [] : programmesIn(json, context);
}

/** The programmes of a JSON text: a list of them, or a FeatureCollection. Of two with one id the first holds. */
export function programmesIn(json: JsonText, context: ProgrammeContext): readonly Programme[] {
  const programmes = new Map<string, Programme>();
  const entries = entriesOf(json, context.log);
  for (const [i, entry] of entries.entries()) {
    const programme = readProgramme(entry, i, context);
    if (programme === null) continue;
    const place = { ...json.place(entry.members.path), feature: programme.id };
    if (programmes.has(programme.id)) context.log.add(finding('duplicate-programme', { id: programme.id }, place));
    else programmes.set(programme.id, programme);
  }
  return [...programmes.values()];
}

interface ProgrammeEntry {
  readonly members: Part;
  readonly geometry: Part;
  readonly toDegrees: ((x: number, y: number) => readonly [number, number]) | null;
}

function entriesOf(json: JsonText, log: IssueLog): readonly ProgrammeEntry[] {
  const root: Part = { json, path: [], value: json.value };
  if (Array.isArray(json.value)) {
    return json.value.map((_, i) => ({ members: partOf(root, i), geometry: memberOf(root, i, 'geometry'), toDegrees: null }));
  }
  const features = partOf(root, 'features');
  if (partOf(root, 'type').value === 'FeatureCollection' && Array.isArray(features.value)) {
    const crs = crsOf(partOf(root, 'crs').value, json, log);
    return features.value.map((_, i) => ({ members: memberOf(features, i, 'properties'), geometry: memberOf(features, i, 'geometry'), toDegrees: crs?.toDegrees ?? null }));
  }
  log.add(finding('programmes-not-a-list', {}, json.place([])));
  return [];
}

function readProgramme({ members, geometry, toDegrees }: ProgrammeEntry, i: number, context: ProgrammeContext): Programme | null {
  const given = parseWithout(programmeShape, members, context.log);
  if (given === null) {
    context.log.add(finding('programme-left-out', { number: String(i + 1) }, { ...members.json.place(members.path), feature: String(i + 1) }));
    return null;
  }
  const hasShape = geometry.value !== undefined && geometry.value !== null;
  const read = hasShape ? readGeometry(geometry.value, { json: geometry.json, path: geometry.path, name: given.id }, toDegrees, context.log) : null;
  const outside = read !== null && isOutsideDegrees(read);
  if (outside) context.log.addOnce(`metres ${geometry.json.file}`, () => metresFinding(read, null, geometry.json, i));
  return programmeOf(given, outside ? null : read, members, context);
}

