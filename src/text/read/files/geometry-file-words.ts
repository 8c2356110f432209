import type { FindingTable } from '../finding-words.ts';

/** Findings about files with geometries that a person brings. */
export const geometryFileWords = {
  'unknown-file-format': {
    message: {
      da: 'Filen {name} kan ikke læses som kortlag.',
      en: 'The file {name} cannot be read as a map layer.',
    },
    repair: { da: 'Gem laget som GeoJSON, GeoPackage eller som en shapefil i en zip-fil.', en: 'Save the layer as GeoJSON, GeoPackage or as a shapefile in a zip file.' },
  },
  'shapefile-not-zipped': {
    message: {
      da: 'Filen {name} er kun en del af en shapefil: tabellen og koordinatsystemet ligger i filerne ved siden af.',
      en: 'The file {name} is only a part of a shapefile: the table and the coordinate system are in the files beside it.',
    },
    repair: { da: 'Giv .dbf, .prj og .cpg med samtidig, eller pak dem alle i én zip-fil.', en: 'Hand over .dbf, .prj and .cpg as well, or pack all of them in one zip file.' },
  },
  'file-too-large': {
    message: {
      da: 'Filen {name} fylder mere end {limit} MB. Den er ikke læst.',
      en: 'The file {name} is larger than {limit} MB. It was not read.',
    },
    repair: { da: 'Del laget op, eller tag de felter og områder ud, som ikke skal bruges.', en: 'Divide the layer, or take out the fields and areas that are not needed.' },
  },
  'too-many-positions': {
    message: { da: 'Filen har flere end {limit} millioner hjørner og læses ikke.', en: 'The file has more than {limit} million corners and is not read.' },
    repair: { da: 'Del den, eller forenkl figurerne.', en: 'Split it, or simplify the shapes.' },
  },
  'too-many-features': {
    message: {
      da: 'Laget har mindst {limit} områder. Resten er ikke læst.',
      en: 'The layer has at least {limit} areas. The rest was not read.',
    },
    repair: { da: 'Del laget op i flere filer.', en: 'Divide the layer into several files.' },
  },
  'too-many-columns': {
    message: {
      da: 'Laget har flere end {count} felter. {first} og de følgende er ikke brugt.',
      en: 'The layer has more than {count} fields. {first} and those after it were not used.',
    },
    repair: { da: 'Tag de felter ud, som ikke skal bruges.', en: 'Take out the fields that are not needed.' },
  },
  'read-as-windows-1252': {
    message: {
      da: 'Filen er ikke gemt som UTF-8. Den er læst som Windows-1252; se efter, at æ, ø og å er rigtige.',
      en: 'The file is not saved as UTF-8. It was read as Windows-1252; check that æ, ø and å are right.',
    },
    repair: { da: 'Gem filen som UTF-8.', en: 'Save the file as UTF-8.' },
  },
  'wrong-json-line': {
    message: {
      da: 'Linje {line} er ikke gyldig JSON. Den er ikke brugt.',
      en: 'Line {line} is not valid JSON. It was not used.',
    },
    repair: { da: 'Ret linjen, eller hent filen igen.', en: 'Mend the line, or fetch the file again.' },
  },
  'not-a-feature': {
    message: {
      da: 'Noget i filen er hverken et område eller en form. Det er ikke brugt.',
      en: 'Something in the file is neither a feature nor a geometry. It was not used.',
    },
    repair: { da: 'Gem laget igen som GeoJSON.', en: 'Save the layer again as GeoJSON.' },
  },
  'no-features-found': {
    message: {
      da: 'Filen har ingen områder.',
      en: 'The file has no areas.',
    },
    repair: { da: 'Gem laget igen med alle områder.', en: 'Save the layer again with all areas.' },
  },
  'answer-cut': {
    message: {
      da: 'Tjenesten har {all} områder, men filen kun {given}: svaret er skåret af.',
      en: 'The service has {all} areas but the file only {given}: the answer was cut off.',
    },
    repair: { da: 'Hent laget igen uden maxFeatures eller count i adressen.', en: 'Fetch the layer again without maxFeatures or count in the address.' },
  },
  'answer-cut-at-limit': {
    message: {
      da: 'Tjenesten siger, at den har flere områder end de {given} i filen.',
      en: 'The service says that it has more areas than the {given} in the file.',
    },
    repair: { da: 'Hent resten i flere dele, eller bed om hele laget.', en: 'Fetch the rest in parts, or ask for the whole layer.' },
  },
  'topojson-broken': {
    message: {
      da: 'Filen er ikke gyldig TopoJSON: en form henviser til linjer, der ikke er der.',
      en: 'The file is not valid TopoJSON: a shape refers to lines that are not there.',
    },
    repair: { da: 'Gem laget igen, gerne som GeoJSON.', en: 'Save the layer again, as GeoJSON if you can.' },
  },
  'zip-broken': {
    message: {
      da: 'Zip-filen kan ikke pakkes ud.',
      en: 'The zip file cannot be unpacked.',
    },
    repair: { da: 'Hent eller pak den igen.', en: 'Fetch it or pack it again.' },
  },
  'zip-too-large': {
    message: {
      da: 'Zip-filen har flere end {entries} filer, eller den fylder mere end {ratio} gange så meget udpakket. Den er ikke pakket ud.',
      en: 'The zip file holds more than {entries} files, or is more than {ratio} times as large unpacked. It was not unpacked.',
    },
    repair: { da: 'Pak kun de filer, der skal bruges.', en: 'Pack only the files that are needed.' },
  },
  'zip-path-outside': {
    message: {
      da: 'Zip-filen har en fil, hvis sti peger ud af den: {path}. Den er ikke pakket ud.',
      en: 'The zip file holds a file whose path leads out of it: {path}. It was not unpacked.',
    },
    repair: { da: 'Pak filerne igen uden "..".', en: 'Pack the files again without "..".' },
  },
  'zip-without-layers': {
    message: {
      da: 'Der er intet kortlag i zip-filen.',
      en: 'There is no map layer in the zip file.',
    },
    repair: { da: 'Læg .shp, .dbf og .prj i den, eller en GeoJSON- eller GeoPackage-fil.', en: 'Put .shp, .dbf and .prj into it, or a GeoJSON or GeoPackage file.' },
  },
  'shp-broken': {
    message: {
      da: '{name}.shp er ikke en shapefil.',
      en: '{name}.shp is not a shapefile.',
    },
    repair: { da: 'Eksportér laget igen.', en: 'Export the layer again.' },
  },
  'shp-cut-off': {
    message: {
      da: '{name}.shp holder op midt i et område. De første {count} er læst.',
      en: '{name}.shp ends in the middle of an area. The first {count} were read.',
    },
    repair: { da: 'Hent eller eksportér laget igen.', en: 'Fetch or export the layer again.' },
  },
  'dbf-missing': {
    message: {
      da: '{name}.dbf mangler i zip-filen. Formerne er læst, men de har hverken id eller navn.',
      en: '{name}.dbf is missing from the zip file. The shapes were read but have neither id nor name.',
    },
    repair: { da: 'Læg .dbf-filen i zip-filen.', en: 'Put the .dbf file into the zip file.' },
  },
  'dbf-broken': {
    message: {
      da: '{name}.dbf kan ikke læses. Formerne er læst, men de har hverken id eller navn.',
      en: '{name}.dbf cannot be read. The shapes were read but have neither id nor name.',
    },
    repair: { da: 'Eksportér laget igen.', en: 'Export the layer again.' },
  },
  'dbf-rows-differ': {
    message: {
      da: 'Tabellen har {rows} rækker, men der er {shapes} former. De er sat sammen i den rækkefølge, de står.',
      en: 'The table has {rows} rows but there are {shapes} shapes. They were put together in the order in which they stand.',
    },
    repair: { da: 'Eksportér laget igen, så .shp og .dbf hører sammen.', en: 'Export the layer again, so that .shp and .dbf belong together.' },
  },
  'gpkg-broken': {
    message: {
      da: 'Filen er ikke en gyldig GeoPackage.',
      en: 'The file is not a valid GeoPackage.',
    },
    repair: { da: 'Hent eller eksportér den igen. Er den åben i QGIS, så luk den først.', en: 'Fetch or export it again. If it is open in QGIS, close it first.' },
  },
  'gpkg-without-features': {
    message: {
      da: 'Der er intet lag med former i filen.',
      en: 'There is no layer with shapes in the file.',
    },
    repair: { da: 'Eksportér laget til GeoPackage igen.', en: 'Export the layer to GeoPackage again.' },
  },
  'gpkg-layer-not-read': {
    message: {
      da: 'Laget {name} er en visning eller en tabel uden former og er ikke læst.',
      en: 'The layer {name} is a view or a table without shapes and was not read.',
    },
    repair: { da: 'Eksportér visningen som et lag for sig.', en: 'Export the view as a layer of its own.' },
  },
} as const satisfies FindingTable;
