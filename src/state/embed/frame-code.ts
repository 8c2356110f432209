/** The address of a view in its form for frames: `?embed` stands before the view. `page`: any address of the app. */
export const embedAddress = (page: string, link: string): string => `${bareAddress(page)}?embed#${link}`;

/** The address of the same view as a whole page. */
export const wholeAddress = (page: string, link: string): string => `${bareAddress(page)}#${link}`;

const bareAddress = (page: string): string => page.replace(/[?#].*$/, '');

const inAttribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The HTML of the frame, to be put into another page: named for those who hear it, and allowed nothing but to run and to open the whole page in a window of its own. */
export const frameCode = (page: string, link: string, title: string): string =>
  `<iframe src="${inAttribute(embedAddress(page, link))}" title="${inAttribute(title)}" width="640" height="480" loading="lazy" sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"></iframe>`;
