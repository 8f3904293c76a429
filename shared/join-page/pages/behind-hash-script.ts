// SPDX-License-Identifier: EUPL-1.2

/** Where the hub serves it: as a file, since no page lets scripts run that stand in itself. */
export const BEHIND_HASH_PATH = '/behind-hash.js'

/**
 * Takes a secret from behind the `#`, which no request carries, out of the address and into the page's
 * form, whose body carries it. A form with `data-at-once` is sent by it; any other waits for a press, and
 * no longer shows what is filled in. The address that is left is the form's own, whatever code stood
 * in it. Without this script the form is filled in by hand. Written so that old browsers run it.
 */
export const BEHIND_HASH_SCRIPT = `(function () {
  var form = document.forms[0];
  function take() {
    var secret = location.hash.slice(1);
    if (location.href !== form.action) history.replaceState(null, '', form.action);
    if (!secret) return;
    form.elements[0].value = secret;
    if (form.hasAttribute('data-at-once')) form.submit();
    else form.firstElementChild.hidden = true;
  }
  window.onhashchange = take;
  take();
})();
`
