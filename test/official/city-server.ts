import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Services } from '../../scripts/official/sources.ts';
import { CITY_LAYERS, CITY_TABLES, cityFigure } from './made-up-city.ts';

/** An answer in place of the right one. `true`: it was given; `false`: this request is answered as ever. */
export type Disturb = (response: ServerResponse, address: URL, time: number) => boolean;

export interface CityServer {
  readonly services: Services;
  /** Paths and queries that were asked for, in order. */
  readonly asked: readonly string[];
  disturb(what: RegExp, how: Disturb): void;
  close(): Promise<void>;
}

const json = (response: ServerResponse, value: unknown, status = 200): void => {
  const text = JSON.stringify(value);
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }).end(text);
};

/** A local server that answers as the city's services do. @param bodies layer name -> bytes, in place of the made-up layers */
export async function cityServer(bodies: ReadonlyMap<string, Uint8Array> = new Map()): Promise<CityServer> {
  const asked: string[] = [];
  const times = new Map<RegExp, number>();
  const disturbances: [RegExp, Disturb][] = [];
  const server = createServer((request, response) => {
    const address = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(address.pathname + address.search);
    asked.push(path);
    for (const [what, how] of disturbances) {
      if (!what.test(path)) continue;
      times.set(what, (times.get(what) ?? 0) + 1);
      if (how(response, address, times.get(what) ?? 0)) return;
    }
    if (address.pathname === '/ows') layers(response, address, bodies);
    else statbank(response, address);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    services: { wfs: `${base}/ows`, statbank: `${base}/s30` },
    asked,
    disturb: (what, how) => void disturbances.push([what, how]),
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}

function layers(response: ServerResponse, { searchParams }: URL, bodies: ReadonlyMap<string, Uint8Array>): void {
  const names = Object.keys(CITY_LAYERS);
  if (searchParams.get('request') === 'GetCapabilities') {
    response.writeHead(200, { 'content-type': 'text/xml' }).end(`<?xml version="1.0"?><WFS_Capabilities><FeatureTypeList>${names.map((name) => `<FeatureType><Name>${name}</Name></FeatureType>`).join('')}</FeatureTypeList></WFS_Capabilities>`);
    return;
  }
  const name = searchParams.get('typeName') ?? '';
  const body = bodies.get(name);
  const features = CITY_LAYERS[name];
  if (body !== undefined) response.writeHead(200, { 'content-type': 'application/json' }).end(body);
  else if (features !== undefined) json(response, { type: 'FeatureCollection', totalFeatures: features.length, numberMatched: features.length, numberReturned: features.length, crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::4326' } }, features });
  else response.writeHead(200, { 'content-type': 'text/xml' }).end(`<?xml version="1.0"?><ServiceExceptionReport version="1.2.0"><ServiceException code="InvalidParameterValue" locator="typeName">Feature type ${name} unknown</ServiceException></ServiceExceptionReport>`);
}

function statbank(response: ServerResponse, { pathname, searchParams }: URL): void {
  const [, , call = '', table = ''] = pathname.split('/');
  const variables = CITY_TABLES[table];
  if (variables === undefined) return json(response, { errorTypeCode: 'EXTRACT-NOTFOUND', message: `Tabellen blev ikke fundet: ${table}` }, 400);
  if (call === 'tableinfo') {
    const named = variables.map(({ id, elimination, time = false, values }) => ({ id, text: id.toLowerCase(), elimination, time, values: values.map(([code, text]) => ({ id: code, text })) }));
    return json(response, { id: table, text: `Tabel ${table}`, unit: 'Antal', suppressedDataValue: '0', variables: named });
  }
  const chosen = variables.flatMap(({ id, elimination, values }) => {
    const codes = searchParams.get(id)?.split(',') ?? (elimination ? [] : null);
    if (codes === null) throw new Error(`${table}: ${id} is not chosen`);
    return codes.length === 0 ? [] : [{ id: id.toUpperCase(), codes: codes.includes('*') ? values.map(([code]) => code) : codes }];
  });
  const rows = chosen.reduce<readonly Readonly<Record<string, string>>[]>((all, { id, codes }) => all.flatMap((row) => codes.map((code) => ({ ...row, [id]: code }))), [{}]);
  const lines = rows.map((row) => [...chosen.map(({ id }) => row[id] ?? ''), cityFigure(table, row)].join(';'));
  const text = `\ufeff${[[...chosen.map(({ id }) => id), 'INDHOLD'].join(';'), ...lines].join('\r\n')}\r\n`;
  response.writeHead(200, { 'content-type': 'text/csv; charset=utf-8', 'content-length': Buffer.byteLength(text) }).end(text);
}
