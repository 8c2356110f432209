import type { Area } from '../model/level.ts';
import type { DraftArea } from './draft-area.ts';
import { finding } from './finding.ts';
import type { IssueLog } from './issue-log.ts';
import type { Part } from './parse-shape.ts';
import type { LevelOutput } from './shape/manifest-shapes.ts';

/**
 * Drafts to areas: names, parents and the rest of what is said of each. An area without a name is called by its id.
 * @param part `null`: names are lacking because the geometry is, which has been told
 */
export function nameAreas(drafts: readonly DraftArea[], given: LevelOutput, part: Part | null, log: IssueLog): readonly Area[] {
  const { areaName } = given;
  const own = new Set([given.areaId, areaName]);
  const parents = Object.entries(given.parents);
  const nameless: string[] = [];
  const areas = drafts.map(({ id, properties }) => {
    const name = areaName === undefined ? '' : textOf(properties.get(areaName));
    if (areaName !== undefined && name === '') nameless.push(id);
    const lies = parents.map(([level, property]) => [level, textOf(properties.get(property))] as const).filter(([, parent]) => parent !== '');
    return { id, name: name === '' ? id : name, parents: new Map(lies), properties: new Map([...properties].filter(([key]) => !own.has(key))) };
  });
  const [first] = nameless;
  if (first !== undefined && areaName !== undefined && part !== null) {
    log.add(finding('missing-area-name', { count: String(nameless.length), name: areaName, id: first }, { ...part.json.place([...part.path, 'areaName']), feature: first }));
  }
  return areas;
}

const textOf = (value: string | number | boolean | null | undefined): string => (value === null || value === undefined ? '' : String(value).trim());
