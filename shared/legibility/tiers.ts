// SPDX-License-Identifier: EUPL-1.2

/**
 * How large a letter has to look, as the angle of its height in minutes of arc.
 * `floor` and `normal`: ISO 9241-303, least and preferred. `key`: EN 301 549 §5.1.4 (0.7°).
 */
export const TIERS = { floor: 16, normal: 22, key: 42 } as const
export type Tier = keyof typeof TIERS

/** A screen as wide and high as its picture, and as large as its diagonal. */
export type ScreenSize = { widthPx: number; heightPx: number; diagonalInch: number }

/**
 * The height in millimetres that a capital or digit needs in order to be read from
 * `distanceMetres`: `2·D·tan(angle/2)`.
 */
export function letterHeightMm(tier: Tier, distanceMetres: number): number {
  const angle = (TIERS[tier] / 60) * (Math.PI / 180)
  return 2 * distanceMetres * 1_000 * Math.tan(angle / 2)
}

/** Pixels in a millimetre of `screen`. */
export function pxPerMm({ widthPx, heightPx, diagonalInch }: ScreenSize): number {
  return Math.hypot(widthPx, heightPx) / (diagonalInch * 25.4)
}

/** The height in pixels that a capital or digit needs on `screen`. */
export function letterHeightPx(tier: Tier, distanceMetres: number, screen: ScreenSize): number {
  return letterHeightMm(tier, distanceMetres) * pxPerMm(screen)
}

/**
 * The font size in pixels whose capitals are as high as `tier` asks.
 * @param capRatio height of a capital as a part of the font size, measured in the font
 */
export function fontSizePx(
  tier: Tier,
  distanceMetres: number,
  screen: ScreenSize,
  capRatio: number,
): number {
  return letterHeightPx(tier, distanceMetres, screen) / capRatio
}

/** The side in pixels of a QR code that scans from `distanceMetres`: a tenth of it. */
export function codeSidePx(distanceMetres: number, screen: ScreenSize): number {
  return ((distanceMetres * 1_000) / 10) * pxPerMm(screen)
}
