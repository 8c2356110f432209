import { CACHE_FOR_ASSETS, CACHE_FOR_THE_REST, PAGE_POLICY, securityHeaders } from './security-policy.ts';

/** Every header in a host's own notation. */
type Each = (line: (name: string, value: string) => string) => string;

const nginx = (each: Each): string => `# nginx: put this within the server block. An add_header within a location would replace all of these, so every location repeats them.
location /assets/ {
${each((name, value) => `    add_header ${name} "${value}" always;`)}
    add_header Cache-Control "${CACHE_FOR_ASSETS}" always;
}
location / {
${each((name, value) => `    add_header ${name} "${value}" always;`)}
    add_header Cache-Control "${CACHE_FOR_THE_REST}" always;
    try_files $uri $uri/ =404;
}
gzip on;
gzip_types text/css text/csv application/javascript text/javascript application/json application/geo+json image/svg+xml;
types {
    application/geo+json geojson;
    text/csv csv;
}
`;

const apache = (each: Each): string => `# Apache: put this beside index.html. Needs mod_headers; without it nothing is sent and the page's own policy still holds.
<IfModule mod_headers.c>
${each((name, value) => `    Header always set ${name} "${value}"`)}
    Header always set Cache-Control "${CACHE_FOR_THE_REST}"
    <If "%{REQUEST_URI} =~ m#/assets/#">
        Header always set Cache-Control "${CACHE_FOR_ASSETS}"
    </If>
</IfModule>
<IfModule mod_mime.c>
    AddType application/geo+json .geojson
    AddType text/csv .csv
</IfModule>
<IfModule mod_deflate.c>
    AddOutputFilterByType DEFLATE text/html text/css text/csv text/javascript application/javascript application/json application/geo+json image/svg+xml
</IfModule>
`;

const caddy = (each: Each): string => `# Caddy: change the address and the folder.
bybarometer.example.dk {
    root * /srv/bybarometer
    encode zstd gzip
    header {
${each((name, value) => `        ${name} "${value}"`)}
        Cache-Control "${CACHE_FOR_THE_REST}"
    }
    header /assets/* Cache-Control "${CACHE_FOR_ASSETS}"
    file_server
}
`;

const headersFile = (each: Each): string => `# Netlify and Cloudflare Pages: put this beside index.html.
/*
${each((name, value) => `  ${name}: ${value}`)}
/assets/*
  Cache-Control: ${CACHE_FOR_ASSETS}
`;

const inXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const iis = (each: Each): string => `<?xml version="1.0" encoding="utf-8"?>
<!-- Internet Information Services: put this beside index.html. -->
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${each((name, value) => `        <add name="${name}" value="${inXml(value)}" />`)}
      </customHeaders>
    </httpProtocol>
    <staticContent>
      <remove fileExtension=".geojson" />
      <mimeMap fileExtension=".geojson" mimeType="application/geo+json" />
      <remove fileExtension=".csv" />
      <mimeMap fileExtension=".csv" mimeType="text/csv" />
    </staticContent>
    <urlCompression doStaticCompression="true" />
  </system.webServer>
</configuration>
`;

/** What each common host of static files needs for a page of this policy, which the sites in `frames` may put in a frame, by its path within `deploy/`. */
export function hostFilesFor(policy: string, frames: readonly string[] = []): ReadonlyMap<string, string> {
  const each: Each = (line) => securityHeaders(policy, frames).map(([name, value]) => line(name, value)).join('\n');
  return new Map([
    ['nginx.conf', nginx(each)],
    ['.htaccess', apache(each)],
    ['Caddyfile', caddy(each)],
    ['_headers', headersFile(each)],
    ['web.config', iis(each)],
  ]);
}

/** The same for the page as it is built. */
export const hostFiles = hostFilesFor(PAGE_POLICY);
