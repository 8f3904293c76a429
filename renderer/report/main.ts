// SPDX-License-Identifier: EUPL-1.2
import './report.css'

// The page is complete without this; the app's window has no menu that prints.
const button = document.getElementById('print')
if (button) {
  button.hidden = false
  button.addEventListener('click', () => print())
}
