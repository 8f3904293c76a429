// SPDX-License-Identifier: EUPL-1.2

import { tooOldWords } from '../i18n/too-old.ts'
import { DESK_FLOOR, FLOOR } from './browser-floor.ts'

/** What a browser of the floor can do and hardly any older one can, as old a script as that is. */
const CAN = {
  // Chromium 79, Firefox 78, Safari 13.1.
  display: `new RegExp('\\\\p{L}', 'u') && Promise.allSettled && window.ResizeObserver &&
      CSS.supports('width', 'min(1px, 2px)')`,
  // Chromium 117, Firefox 115, Safari 17.
  desk: `[].toSorted && CSS.supports('grid-template-columns', 'subgrid') &&
      CSS.supports('contain-intrinsic-size', 'auto 1px')`,
}

const STYLE = {
  // Over whatever else there is, and over nothing at all.
  display: `position:fixed;right:0;bottom:0;left:0;z-index:10;padding:24px 5%;background:#fff;
    color:#10162a;font:28px/1.3 sans-serif;font-size:3vmin`,
  desk: `padding:12px 20px;background:#fff;color:#10162a;font:16px/1.4 sans-serif;
    border-bottom:4px solid #b3261e`,
}

/**
 * A script that says in both languages that the browser is too old, and which will do. Written so
 * that the oldest browsers run it: as text, since no tool here knows as old a language.
 */
export function tooOldScript(surface: 'display' | 'desk'): string {
  const floor = surface === 'desk' ? DESK_FLOOR : FLOOR
  const lines = (['nl', 'en'] as const).map((language) => [
    language,
    tooOldWords[language][surface](floor),
  ])
  return `(function () {
  var can = false;
  try { can = ${CAN[surface]}; } catch (error) {}
  if (can) return;
  function say() {
    var lines = ${JSON.stringify(lines)};
    var box = document.createElement('div');
    box.id = 'too-old';
    box.setAttribute('role', 'alert');
    box.style.cssText = ${JSON.stringify(STYLE[surface].replace(/\s+/g, ' '))};
    for (var at = 0; at < lines.length; at += 1) {
      var line = document.createElement('p');
      line.lang = lines[at][0];
      line.style.margin = '0';
      line.appendChild(document.createTextNode(lines[at][1]));
      box.appendChild(line);
    }
    document.body.insertBefore(box, document.body.firstChild);
  }
  if (document.body) say();
  else window.onload = say;
})();
`
}
