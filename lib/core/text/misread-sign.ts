import { type CodePage, charOf } from './code-pages';

const signs = new Map<CodePage, RegExp>();

/**
 * A cheap test for text that may be UTF-8 read as `page`: two multi-byte characters in a row, or one that alone is
 * telling (typography, or an accented Latin letter). Clean text seldom passes it, and then costs one closer look.
 */
export function misreadSign(page: CodePage): RegExp {
  let sign = signs.get(page);
  if (!sign) {
    const chars = (from: number, to: number) => {
      let set = '';
      for (let byte = from; byte <= to; byte++) set += charOf(page, byte).replace(/[\\\]^-]/, '\\$&');
      return `[${set}]`;
    };
    const next = `[\\u0080-\\u009f${chars(0x80, 0xbf).slice(1)}`;
    const pair = `${chars(0xc2, 0xdf)}${next}`;
    const triple = `${chars(0xe0, 0xef)}${next}{2}`;
    const quad = `${chars(0xf0, 0xf4)}${next}{3}`;
    sign = new RegExp(
      `(?:${pair}|${triple}){2}|${chars(0xe2, 0xe2)}${next}{2}|${quad}|${chars(0xc2, 0xc5)}${next}`,
    );
    signs.set(page, sign);
  }
  return sign;
}
