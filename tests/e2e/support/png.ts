import { inflateSync } from 'node:zlib';

export interface Picture {
  width: number;
  height: number;
  /** Bytes a pixel: 3 without, 4 with alpha. */
  channels: number;
  data: Uint8Array;
}

/** Decodes what browsers make of screenshots: 8 bits a channel, RGB or RGBA, not interlaced (PNG, W3C 2003, §9). */
export function decodePng(png: Uint8Array): Picture {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const [width, height, colour] = [view.getUint32(16), view.getUint32(20), view.getUint8(25)];
  if (view.getUint8(24) !== 8 || (colour !== 2 && colour !== 6) || view.getUint8(28) !== 0)
    throw new Error('not such a PNG');
  const parts: Uint8Array[] = [];
  for (let at = 8; at < png.length; at += 12 + view.getUint32(at)) {
    if (Buffer.from(png.subarray(at + 4, at + 8)).toString('latin1') === 'IDAT') {
      parts.push(png.subarray(at + 8, at + 8 + view.getUint32(at)));
    }
  }
  const channels = colour === 6 ? 4 : 3;
  return {
    width,
    height,
    channels,
    data: unfilter(inflateSync(Buffer.concat(parts)), width * channels, height, channels),
  };
}

function unfilter(raw: Uint8Array, stride: number, height: number, channels: number): Uint8Array {
  const data = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)] as number;
    for (let x = 0; x < stride; x++) {
      const left = x >= channels ? (data[y * stride + x - channels] as number) : 0;
      const up = y > 0 ? (data[(y - 1) * stride + x] as number) : 0;
      const corner = y > 0 && x >= channels ? (data[(y - 1) * stride + x - channels] as number) : 0;
      const predicted = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] as number;
      data[y * stride + x] = (raw[y * (stride + 1) + 1 + x] as number) + predicted;
    }
  }
  return data;
}

function paeth(left: number, up: number, corner: number): number {
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
