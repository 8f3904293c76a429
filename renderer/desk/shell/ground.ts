// SPDX-License-Identifier: EUPL-1.2

/** Keeps the page on the ground that this machine asks for: paper when light, else dark. */
export function followColourScheme(root: HTMLElement, isLight: MediaQueryList): void {
  const follow = () => {
    root.dataset.ground = isLight.matches ? 'paper' : 'dark'
  }
  follow()
  isLight.addEventListener('change', follow)
}
