import type { CityPackage } from '../../model/city-package.ts';
import { withOrigin } from '../../plans/marked-origin.ts';
import { programmesJson } from '../../write/programmes-json.ts';
import type { TextFile } from '../list/download-text.ts';

/** Every plan of the city as it stands now, as the `programmes.json` of a package. */
export const ownPlansFile = ({ programmes, ownPlans }: CityPackage): TextFile => ({
  name: 'programmes.json',
  type: 'application/json;charset=utf-8',
  text: programmesJson(programmes.map((one) => withOrigin(one, ownPlans))),
});
