import type * as v from 'valibot';
import type { Indicator, IndicatorAtLevel, Origin } from '../model/indicator.ts';
import { unknownIndicator } from './check-index-tree.ts';
import { finding } from './finding.ts';
import type { IssueLog } from './issue-log.ts';
import { localizedOf, optionalText, sourceOf } from './localized-of.ts';
import { partOf } from './parse-shape.ts';
import type { Part } from './parse-shape.ts';
import { readList, uniqueById } from './read-list.ts';
import type { ListEntry } from './read-list.ts';
import type { protectionShape } from './shape/manifest-shapes.ts';
import { indicatorShape } from './shape/manifest-shapes.ts';

type Given = v.InferOutput<typeof indicatorShape>;

/** What indicators are that do not say it themselves. */
export interface Defaults {
  readonly origin: Origin;
  readonly protection: v.InferOutput<typeof protectionShape>;
}

/** The package's indicators by id, in its order. */
export function readIndicators(part: Part, defaults: Defaults, log: IssueLog): ReadonlyMap<string, Indicator> {
  const entries = uniqueById(readList(indicatorShape, part, log), log);
  const indicators = new Map([...entries].map(([id, { given }]) => [id, indicatorOf(given, defaults)]));
  for (const entry of entries.values()) check(entry, indicators, log);
  return indicators;
}

function indicatorOf(given: Given, { origin, protection }: Defaults): Indicator {
  return {
    id: given.id,
    title: localizedOf(given.title, given.id),
    description: optionalText(given.description),
    theme: given.theme ?? null,
    unit: given.unit,
    direction: given.direction ?? 'context',
    denominator: given.denominator ?? null,
    minimumCount: (given.minimumCount ?? protection.minimumCount) || null,
    minimumRest: (given.minimumRest ?? protection.minimumRest) || null,
    minimumBase: (given.minimumBase ?? protection.minimumBase) || null,
    origin: given.origin ?? origin,
    source: sourceOf(given.source),
    byLevel: new Map(Object.entries(given.byLevel).map(([level, one]) => [level, atLevel(one)])),
    breaks: given.breaks.map(({ year, note }) => ({ year, note: localizedOf(note, '') })),
    confirmed: given.confirmed,
  };
}

function atLevel({ title, description, source, origin, unit }: Given['byLevel'][string]): IndicatorAtLevel {
  return {
    ...(title === undefined ? {} : { title: localizedOf(title, '') }),
    ...(description === undefined ? {} : { description: localizedOf(description, '') }),
    ...(source === undefined ? {} : { source: sourceOf(source) }),
    ...(origin === undefined ? {} : { origin }),
    ...(unit === undefined ? {} : { unit }),
  };
}

function check({ given, part }: ListEntry<Given>, indicators: ReadonlyMap<string, Indicator>, log: IssueLog): void {
  const { id, denominator } = given;
  if (partOf(part, 'direction').value === undefined) log.add(finding('missing-direction', { id }, part.json.place([...part.path, 'direction'])));
  if (!given.confirmed) log.add(finding('not-confirmed', { id }, part.json.place([...part.path, 'confirmed'])));
  if (denominator !== undefined && !indicators.has(denominator)) log.add(unknownIndicator(denominator, indicators.keys(), part.json.place([...part.path, 'denominator'])));
}
