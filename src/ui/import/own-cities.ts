import { createStore } from 'zustand/vanilla';
import { keepOwnPackage, listOwnPackages, ownPackageFiles, removeOwnPackage } from '../../keep/own-packages.ts';
import type { KeepResult } from '../../keep/text-memory.ts';
import type { PackageFiles, PackageSummary } from '../../model/package-summary.ts';
import type { OfferedPackage } from '../start/package-list.ts';

/** A package of a person's own: kept in this browser, or open until the page is closed. */
export interface OwnCity {
  readonly summary: PackageSummary;
  readonly isKept: boolean;
}

/** Own packages that can be opened here, the kept ones first. */
export const ownCities = createStore<readonly OwnCity[]>(() => []);

/** Files of packages that were opened or removed in this visit, so that Back and undo find them. */
const atHand = new Map<string, { readonly summary: PackageSummary; readonly files: PackageFiles }>();
const removed = new Set<string>();

/** Looks again at what the browser keeps. */
export async function refreshOwnCities(): Promise<void> {
  const kept = await listOwnPackages();
  const visited = [...atHand.values()].filter(({ summary: { id } }) => !kept.some((one) => one.id === id) && !removed.has(id));
  ownCities.setState([...kept.map((summary) => ({ summary, isKept: true })), ...visited.map(({ summary }) => ({ summary, isKept: false }))], true);
}

/** An own package as the page opens packages; `undefined`: it is not here. */
export async function recallCity(id: string): Promise<OfferedPackage | undefined> {
  await refreshOwnCities();
  const own = ownCities.getState().find(({ summary }) => summary.id === id);
  const files = atHand.get(id)?.files ?? (await ownPackageFiles(id));
  if (own === undefined || files === null) return undefined;
  atHand.set(id, { summary: own.summary, files });
  return openable(own.summary, files);
}

/** Makes a package one that can be opened here until the page is closed. */
export async function adoptCity(summary: PackageSummary, files: PackageFiles): Promise<OfferedPackage> {
  atHand.set(summary.id, { summary, files });
  removed.delete(summary.id);
  await refreshOwnCities();
  return openable(summary, files);
}

/** Keeps a package that is at hand in this browser. */
export async function keepCity(summary: PackageSummary, files: PackageFiles): Promise<KeepResult> {
  const result = await keepOwnPackage(summary, files);
  if (result === 'kept') removed.delete(summary.id);
  await refreshOwnCities();
  return result;
}

/** The files of an own package; `null`: they are not here. */
export const filesOfCity = async (id: string): Promise<PackageFiles | null> => atHand.get(id)?.files ?? (await ownPackageFiles(id));

/** Takes a package out of this browser. @returns what puts it back; `null`: it could not be removed */
export async function removeCity({ summary, isKept }: OwnCity): Promise<(() => Promise<unknown>) | null> {
  const files = await filesOfCity(summary.id);
  if (isKept && !(await removeOwnPackage(summary.id))) return null;
  removed.add(summary.id);
  await refreshOwnCities();
  if (files === null) return null;
  return () => (isKept ? keepCity(summary, files) : adoptCity(summary, files));
}

/** Bytes are handed over to whoever reads: a copy each time. */
const openable = (summary: PackageSummary, files: PackageFiles): OfferedPackage => ({ ...summary, path: '', files: { read: async (path) => files.get(path)?.slice() ?? null } });
