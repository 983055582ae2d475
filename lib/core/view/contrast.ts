/** Red, green and blue, 0–255. */
export type Rgb = readonly [number, number, number];

/** Relative luminance, 0–1, as WCAG 2.2 defines it. */
export function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map(linear) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** Contrast ratio of two colours, 1–21, as WCAG 2.2 defines it. */
export function contrast(a: Rgb, b: Rgb): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** Where black and white text have the same contrast: below it a background wants light marks. */
const MIDDLE_LUMINANCE = 0.179;

/** Whether marks on this background must be the light ones. */
export function isDark(background: Rgb): boolean {
  return luminance(background) < MIDDLE_LUMINANCE;
}
