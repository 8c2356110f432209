import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { localizedShape } from '../src/read/shape/common-shapes.ts';
import { mappingShape } from '../src/read/intake/mapping-shape.ts';
import { packageFileShape, profileFileShape, programmesFileShape } from '../src/read/shape/published-shapes.ts';
import { stepShape } from '../src/read/shape/step-shapes.ts';
import { branchShape, leafShape } from '../src/read/shape/tree-shapes.ts';

const TITLES = {
  'datapackage.schema.json': ['Bybarometer data package, version 1', packageFileShape],
  'mapping.schema.json': ['Bybarometer mapping of files to a package, version 1', mappingShape],
  'profile.schema.json': ['Bybarometer profile, version 1', profileFileShape],
  'programmes.schema.json': ['Bybarometer programmes, version 1', programmesFileShape],
} as const satisfies Readonly<Record<string, readonly [string, v.GenericSchema]>>;

/** A node is a leaf if it names an indicator and a branch if not; the shape decides by looking, a schema by trying both. */
const TREE = { leaf: leafShape, branch: branchShape, step: stepShape, localized: localizedShape };
const NODE = { anyOf: [{ $ref: '#/$defs/leaf' }, { $ref: '#/$defs/branch' }] };

/** The JSON Schemas (draft 2020-12) of docs/schema by file name, made from the shapes that the reader itself checks with. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(TITLES).map(([file, [title, shape]]) => {
      const schema = toJsonSchema(shape, {
        target: 'draft-2020-12',
        typeMode: 'input',
        // Rules that compare two members and `finite` have no JSON Schema; the reader checks them.
        errorMode: 'ignore',
        definitions: file === 'programmes.schema.json' || file === 'mapping.schema.json' ? {} : TREE,
        overrideSchema: ({ valibotSchema }) => (valibotSchema.type === 'lazy' ? NODE : undefined),
      });
      return [file, `${JSON.stringify({ ...schema, title }, null, 2)}\n`];
    }),
  );
}
