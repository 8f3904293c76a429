// SPDX-License-Identifier: EUPL-1.2
import './print.css'

// The page is complete without this; the app's window has no menu that prints.
const button = document.getElementById('print')
if (button) {
  button.hidden = false
  button.addEventListener('click', () => print())
}
// Asked for at the desk: one press there is enough. Letters first, or sheets would be cut otherwise.
if (location.hash === '#print') document.fonts.ready.then(() => print())
