/** Rooms of src and the rooms they may import, as ARCHITECTURE.md says it. A room may always import itself. */
const BELOW_WRITE = ['model', 'format', 'text', 'read', 'score', 'plans', 'draw'];
const BELOW_STATE = [...BELOW_WRITE, 'write'];

export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  format: ['model'],
  text: ['model', 'format'],
  read: ['model', 'format', 'text'],
  score: ['model', 'format', 'text'],
  plans: ['model', 'format', 'text'],
  draw: ['model', 'format', 'text'],
  write: BELOW_WRITE,
  command: [...BELOW_STATE, 'state'],
  state: BELOW_STATE,
  keep: ['model', 'state'],
  work: [...BELOW_STATE, 'state'],
  map: ['model', 'score', 'draw'],
  ui: [...BELOW_STATE, 'state', 'keep', 'work', 'map'],
};

/** Further imports that may be of types only. */
export const MAY_IMPORT_TYPES: Readonly<Record<string, readonly string[]>> = { plans: ['score'], draw: ['score'] };

/** Rooms that run the same in Node, in a worker and in the browser. */
export const PURE_ROOMS = ['model', 'format', 'text', 'read', 'score', 'plans', 'draw', 'write', 'command', 'state'];

/** Packages that a pure room may import: none of them knows the DOM, React, MapLibre or Node. */
export const PURE_PACKAGES = ['valibot', 'papaparse', 'jsonc-parser', 'fflate', 'saxen', 'topojson-client', 'uqr', 'd3-array', 'd3-scale', 'd3-shape', 'zustand/vanilla', '@turf/turf', 'geojson'];
