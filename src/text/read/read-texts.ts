import { configFindingWords } from '../base-map/config-finding-words.ts';
import { coordinateWords } from './files/coordinate-words.ts';
import { shapeWordsOfFiles } from './files/file-shape-words.ts';
import { geometryFileWords } from './files/geometry-file-words.ts';
import { areaWords } from './read-area-words.ts';
import { fileWords } from './read-file-words.ts';
import { packageWords } from './read-package-words.ts';
import { programmeWords } from './read-programme-words.ts';
import { shapeWords } from './read-shape-words.ts';
import { tableWords } from './read-table-words.ts';
import { treeWords } from './read-tree-words.ts';

/**
 * The words of every kind of finding that reading can make, by code. Imported where findings are worded and nowhere else: the app fetches
 * them only when there is something to say.
 */
export const findingTexts = { ...fileWords, ...packageWords, ...shapeWords, ...tableWords, ...areaWords, ...treeWords, ...programmeWords, ...geometryFileWords, ...coordinateWords, ...shapeWordsOfFiles, ...configFindingWords };
