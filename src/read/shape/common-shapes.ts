import * as v from 'valibot';

/** A number that JSON can hold and arithmetic can use: `1e999` is refused. */
export const numberShape = v.pipe(v.number(), v.finite());
export const wholeNumberShape = v.pipe(v.number(), v.integer());
export const nameShape = v.pipe(v.string(), v.nonEmpty());

/** An object that others than this project describe (Frictionless): members that are not used here are no news. */
export const openObject = <T extends v.ObjectEntries>(entries: T) => v.pipe(v.looseObject(entries), v.metadata({ open: true }));

/** One text for both languages, or one a language; a language that is not given gets the other's. */
export const localizedShape = v.union([v.string(), v.looseObject({ da: v.optional(v.string()), en: v.optional(v.string()) })]);

export const sourceShape = openObject({
  title: v.optional(v.string()),
  url: v.optional(v.string()),
  path: v.optional(v.string()),
  retrieved: v.optional(v.string()),
  licence: v.optional(v.string()),
  license: v.optional(v.string()),
});

/** Area ids are text; a number is taken as its digits, with a notice. */
export const idShape = v.union([nameShape, numberShape]);
/** One name or several. */
export const namesShape = v.union([v.string(), v.array(v.string())]);
