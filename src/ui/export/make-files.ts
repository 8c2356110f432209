import { exportFiles, type ExportFile } from '../../state/export/export-files.ts';
import type { ExportFormId } from '../../state/export/export-forms.ts';
import { tablePreview, hasSpans, PREVIEWS, type TablePreview } from '../../state/export/export-preview.ts';
import { notesByArea } from '../../state/area-notes/notes-by-area.ts';
import type { ExportedSpans } from '../../state/certainty/certainty-export.ts';
import type { Language } from '../../model/localized.ts';
import { exportStem } from '../../state/list/list-export.ts';
import type { ExportSetting } from '../../state/list/list-material.ts';
import type { Scene } from '../../state/scene.ts';
import { areaNotesOf } from '../notes/notes-of.ts';
import { mapPartsOf } from './map-parts.ts';
import { packageFiles, packageStem } from './package-zip.ts';
import { withFont } from './picture-font.ts';
import { pngOf } from './picture-png.ts';

/** The files of a form, and what is seen of them before they are taken. */
export interface MadeFiles {
  readonly files: readonly ExportFile[];
  /** What they are called together, where they are several. */
  readonly zip: string;
  readonly preview: { readonly kind: 'table'; readonly table: TablePreview } | { readonly kind: 'picture'; readonly svg: string; readonly title: string } | { readonly kind: 'text'; readonly text: string } | { readonly kind: 'files' };
}

/** What is asked for: the view, the form and the language of the file. */
export interface Wanted {
  readonly scene: Scene;
  readonly form: ExportFormId;
  readonly language: Language;
  /** ISO day. */
  readonly made: string;
  readonly link: string;
  /** How sure ranks are, once it is known. */
  readonly spans: () => Promise<ExportedSpans>;
}

const NO_SPANS: ExportedSpans = { choices: null, smallNumbers: null };
/** The beginning of a text that is shown. */
const SEEN = 1200;

/** Makes the files. Rejects where the browser cannot. */
export async function makeFiles({ scene, form, language, made, link, spans }: Wanted): Promise<MadeFiles> {
  const setting: ExportSetting = { link, made, spans: hasSpans(form) ? await spans() : NO_SPANS, notes: notesByArea(areaNotesOf(scene.city.id).getState().notes, scene.level.id) };
  const parts = mapPartsOf(scene, language);
  switch (form) {
    case 'png': {
      const [svg] = exportFiles(scene, 'svg', language, setting, parts);
      return svg === undefined ? { files: [], zip: '', preview: { kind: 'files' } } : pngFiles(await inTypeface(svg), scene, language, link);
    }
    case 'package':
      return { files: await packageFiles(scene.city), zip: packageStem(scene.city), preview: { kind: 'files' } };
    default: {
      const files = await Promise.all(exportFiles(scene, form, language, setting, parts).map((file) => (form === 'svg' ? inTypeface(file) : file)));
      return { files, zip: exportStem(scene, made), preview: previewOf({ scene, form, language, setting, files }) };
    }
  }
}

const inTypeface = async (file: ExportFile): Promise<ExportFile> => ({ ...file, content: await withFont(String(file.content)) });

async function pngFiles(svg: ExportFile, scene: Scene, language: Language, link: string): Promise<MadeFiles> {
  const text = String(svg.content);
  const title = scene.sentenceOnPaper[language];
  const description = /<desc>([^]*?)<\/desc>/.exec(text)?.[1] ?? '';
  const content = await pngOf(text, { Title: title, Description: description, Source: link, Software: 'Bybarometer' });
  return { files: [{ name: svg.name.replace(/svg$/, 'png'), type: 'image/png', content }], zip: '', preview: { kind: 'picture', svg: text, title } };
}

function previewOf({ scene, form, language, setting, files }: Pick<Wanted, 'scene' | 'form' | 'language'> & { readonly setting: ExportSetting; readonly files: readonly ExportFile[] }): MadeFiles['preview'] {
  const kind = PREVIEWS[form];
  const text = String(files[0]?.content ?? '');
  switch (kind) {
    case 'people':
    case 'map':
    case 'programs':
      return { kind: 'table', table: tablePreview(scene, kind, language, setting) };
    case 'picture':
      return { kind, svg: text, title: scene.sentenceOnPaper[language] };
    case 'text':
      return { kind, text: text.slice(0, SEEN) };
    case 'files':
      return { kind };
  }
}
