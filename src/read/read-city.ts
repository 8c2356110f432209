import * as v from 'valibot';
import type { CityPackage } from '../model/city-package.ts';
import { checkPopulation } from './check-population.ts';
import { finding } from './finding.ts';
import type { IssueLog } from './issue-log.ts';
import type { KnownParts } from './known-parts.ts';
import { localizedOf, optionalText, sourceOf } from './localized-of.ts';
import type { PackageResources } from './package-resources.ts';
import { parseWithout, partOf } from './parse-shape.ts';
import type { Part } from './parse-shape.ts';
import { profileOf } from './profile-of.ts';
import { readFacts } from './read-facts.ts';
import { readIndexTree } from './read-index-tree.ts';
import { readIndicators } from './read-indicators.ts';
import { readLevels } from './read-levels.ts';
import { partsOfList, readList } from './read-list.ts';
import { readContext, readOverlays, overlayProperties } from './read-layers.ts';
import { readMarks } from './read-marks.ts';
import { readThemes } from './read-themes.ts';
import { readProgrammes, readProgrammeTypes, readRequirements } from './read-programmes.ts';
import { readPolicyThemes, readTargets } from './read-targets.ts';
import { barometerShape, joinRepairShape, manifestShape } from './shape/manifest-shapes.ts';

type Undigested = Omit<CityPackage, 'digest'> & { readonly digest: '' };

/** The model of a package whose manifest is known to be of version 1; `null` where no level has areas. */
export function readCity(manifest: Part, resources: PackageResources, log: IssueLog): Undigested | null {
  const own = partOf(manifest, 'bybarometer');
  const said = parseWithout(barometerShape, own, log) ?? v.parse(barometerShape, {});
  const head = headOf(manifest, said, log);
  const indicators = readIndicators(partOf(own, 'indicators'), { origin: said.fictional ? 'fictional' : 'published', protection: said.protection ?? {} }, log);
  const joinRepairs = readList(joinRepairShape, partOf(own, 'joinRepairs'), log).map(({ given: { from, to, level } }) => ({ from, to, level }));
  const levels = readLevels(partOf(own, 'levels'), { resources, indicators, joinRepairs, usedProperties: overlayProperties(own), log, manifest });
  if (levels.length === 0) {
    log.add(finding('no-usable-level', {}, manifest.json.place([...own.path, 'levels'])));
    return null;
  }
  const opens = opensAt(said.opens, own, levels, log);
  const scored = readIndexAndProfiles(own, indicators, levels, log);
  return { ...head, opens, levels, indicators, ...scored, ...readParts(own, { indicators, levels, resources, joinRepairs, log }), joinRepairs, manifest: manifest.value };
}

type Head = Pick<Undigested, 'id' | 'title' | 'version' | 'digest' | 'fictional' | 'geometryNote' | 'attribution' | 'programmesComplete'>;

function headOf(manifest: Part, said: v.InferOutput<typeof barometerShape>, log: IssueLog): Head {
  const head = parseWithout(manifestShape, manifest, log);
  return {
    id: head?.name ?? '',
    title: localizedOf(said.title ?? head?.title, head?.name ?? ''),
    version: String(head?.version ?? ''),
    digest: '',
    fictional: said.fictional,
    geometryNote: optionalText(said.geometryNote),
    attribution: (head?.sources ?? []).map(sourceOf).filter((source) => source !== null),
    programmesComplete: said.programmesComplete,
  };
}

type Parts = Pick<CityPackage, 'programmes' | 'programmeTypes' | 'requirements' | 'context' | 'overlays' | 'targets' | 'themes' | 'policyThemes' | 'marks' | 'facts'>;

function readParts(own: Part, known: KnownParts): Parts {
  const programmeTypes = readProgrammeTypes(partOf(own, 'programmeTypes'), known.log);
  return {
    programmeTypes,
    requirements: readRequirements(partOf(own, 'requirements'), known.log),
    programmes: readProgrammes(partOf(own, 'programmes'), { ...known, types: programmeTypes }),
    context: readContext(partOf(own, 'context'), known),
    overlays: readOverlays(partOf(own, 'overlays'), known),
    targets: readTargets(partOf(own, 'targets'), known),
    themes: readThemes(partOf(own, 'themes'), known.log),
    policyThemes: readPolicyThemes(partOf(own, 'policyThemes'), known),
    marks: readMarks(partOf(own, 'marks'), known),
    facts: readFacts(partOf(own, 'facts'), known),
  };
}

function opensAt(id: string | undefined, own: Part, levels: CityPackage['levels'], log: IssueLog): string | null {
  if (id === undefined) return null;
  if (levels.some((level) => level.id === id)) return id;
  log.add(finding('unknown-level', { id, allowed: levels.map((level) => level.id).join(', ') }, own.json.place([...own.path, 'opens'])));
  return null;
}

function readIndexAndProfiles(own: Part, indicators: CityPackage['indicators'], levels: CityPackage['levels'], log: IssueLog): Pick<CityPackage, 'index' | 'profiles'> {
  const part = partOf(own, 'index');
  const read = part.value === undefined ? null : readIndexTree(part, indicators, log);
  const index = read !== null && checkPopulation(read, part, levels, log) ? read : null;
  if (part.value !== undefined && index === null) log.add(finding('index-not-used', { field: 'bybarometer.index' }, part.json.place(part.path)));
  const profiles = new Map<string, CityPackage['profiles'][number]>();
  for (const one of partsOfList(partOf(own, 'profiles'), log)) {
    const profile = profileOf(one, { indicators, levels, index, indexIsBroken: part.value !== undefined && index === null }, log);
    if (profile === null) continue;
    if (profiles.has(profile.id)) log.add(finding('duplicate-profile', { id: profile.id }, one.json.place([...one.path, 'id'])));
    else profiles.set(profile.id, profile);
  }
  return { index, profiles: [...profiles.values()] };
}
